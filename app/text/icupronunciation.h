// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/pronunciation.h"

#include <memory>

namespace yichuang {

/// Pinyin by ICU, with further readings of the characters that matter at the counter.
class IcuPronunciation : public Pronunciation
{
public:
    IcuPronunciation();
    ~IcuPronunciation() override;

    QStringList syllablesOf(char32_t character) const override;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace yichuang
