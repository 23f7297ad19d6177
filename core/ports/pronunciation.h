// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace yichuang {

/// How Chinese characters are read, so that they can be found by pinyin.
class Pronunciation
{
public:
    virtual ~Pronunciation() = default;
    /// The syllables of one character without tones, the usual one first ("xing", "hang"); empty
    /// for what isn't Han.
    virtual QStringList syllablesOf(char32_t character) const = 0;
};

} // namespace yichuang
