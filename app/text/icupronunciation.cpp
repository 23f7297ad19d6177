// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/icupronunciation.h"

#include <QHash>

#include <unicode/translit.h>

namespace yichuang {

namespace {

/// ICU knows one reading of a character; these have another that is common in names of matters.
const QHash<char32_t, QString>& furtherReadings()
{
    static const QHash<char32_t, QString> readings = {
        {U'行', QStringLiteral("hang")},  {U'重', QStringLiteral("chong")},
        {U'长', QStringLiteral("zhang")}, {U'会', QStringLiteral("kuai")},
        {U'单', QStringLiteral("shan")},  {U'曾', QStringLiteral("zeng")},
        {U'乐', QStringLiteral("yue")},   {U'车', QStringLiteral("ju")},
        {U'校', QStringLiteral("jiao")},  {U'宿', QStringLiteral("xiu")},
        {U'传', QStringLiteral("zhuan")}, {U'调', QStringLiteral("tiao")},
        {U'率', QStringLiteral("shuai")}, {U'厦', QStringLiteral("xia")},
        {U'都', QStringLiteral("du")},    {U'藏', QStringLiteral("zang")},
    };
    return readings;
}

} // namespace

class IcuPronunciation::Reader
{
public:
    Reader()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower",
                                                                   UTRANS_FORWARD, status));
    }

    QString read(char32_t character) const
    {
        if (!m_transliterator)
            return {};
        icu::UnicodeString text(static_cast<UChar32>(character));
        m_transliterator->transliterate(text);
        return QString::fromUtf16(text.getBuffer(), text.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

IcuPronunciation::IcuPronunciation() : m_reader(std::make_unique<Reader>()) {}

IcuPronunciation::~IcuPronunciation() = default;

QStringList IcuPronunciation::syllablesOf(char32_t character) const
{
    if (QChar::script(character) != QChar::Script_Han)
        return {};
    QStringList syllables;
    const QString usual = m_reader->read(character);
    if (!usual.isEmpty() && usual.front().unicode() < 0x80)
        syllables.append(usual);
    const QString further = furtherReadings().value(character);
    if (!further.isEmpty() && !syllables.contains(further))
        syllables.append(further);
    return syllables;
}

} // namespace yichuang
