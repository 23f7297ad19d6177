// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomcatalog.h"

#include <QStringList>

namespace yichuang::test {

namespace {

const QStringList roles{u"org"_qs, u"agent"_qs, u"handler"_qs, u"finance"_qs, u"shareholder"_qs};
const QStringList elements{u"name"_qs, u"idNo"_qs, u"phone"_qs, u"count"_qs, u"way"_qs, u"day"_qs};
const QStringList materials{u"M-A"_qs, u"M-B@agent"_qs, u"M-B@handler"_qs, u"M-C"_qs,
                            u"M-D@org"_qs};

/// Writes one random catalog line by line.
class RandomCatalog
{
public:
    explicit RandomCatalog(QRandomGenerator& dice) : m_dice(dice) {}

    QByteArray text()
    {
        m_lines << u"codelist way 1=甲 2=乙 3=丙 4=丁"_qs << u"role shareholder repeats"_qs
                << u"element name idCard=name maxLength=100"_qs
                << u"element count type=int min=0"_qs << u"element way type=code codelist=way"_qs
                << u"element day type=datetime"_qs << u"scenario S1"_qs
                << u"question Q1 bool yes* no"_qs << u"question Q2 bool yes no*"_qs
                << u"question Q3 bool yes* no when Q2=yes"_qs
                << u"question Q4 bool yes no* when Q1=yes"_qs;
        if (chance(2))
            m_lines << u"same handler=agent relation:本人"_qs + maybeWhen();
        if (chance(2))
            m_lines << u"same finance=handler"_qs + maybeWhen();
        const int matters = 2 + number(6);
        for (int i = 0; i < matters; ++i)
            m_lines << u"include X%1"_qs.arg(i) + maybeWhen();
        for (int i = 0; i < matters; ++i)
            addMatter(i);
        return m_lines.join(u'\n').toUtf8();
    }

private:
    int number(int below) { return int(m_dice.bounded(below)); }
    bool chance(int in) { return number(in) == 0; }
    QString one(const QStringList& of) { return of[number(int(of.size()))]; }
    QString maybeWhen()
    {
        if (!chance(3))
            return {};
        return u" when %1Q%2=%3"_qs.arg(chance(4) ? u"!"_qs : QString(),
                                        QString::number(1 + number(4)), one({u"yes"_qs, u"no"_qs}));
    }

    void addMatter(int index)
    {
        m_lines << u"matter X%1"_qs.arg(index);
        const int fields = 1 + number(8);
        for (int i = 0; i < fields; ++i)
            addField();
        const int uses = number(5);
        for (int i = 0; i < uses; ++i)
            addUse();
        if (chance(3))
            m_lines << u"output %1.%2 %3"_qs.arg(one(roles), one(elements), one(materials));
    }

    void addField()
    {
        const QString element = one(elements);
        QString line = u"field %1.%2"_qs.arg(one(roles), element);
        line += chance(2) ? u"!"_qs : QString();
        if (element == u"name" && chance(2))
            line += u" minLength=%1 maxLength=%2"_qs.arg(number(5)).arg(4 + number(30));
        if (element == u"count" && chance(2))
            line += u" min=%1 max=%2"_qs.arg(number(20)).arg(15 + number(20));
        if (element == u"way" && chance(2))
            line += u" options=%1,%2"_qs.arg(1 + number(4)).arg(1 + number(4));
        if (element == u"phone" && chance(3))
            line += u" pattern=[0-9]{%1,}"_qs.arg(number(9));
        if (element == u"day" && chance(2))
            line += u" granularity="_qs + one({u"day"_qs, u"minute"_qs});
        m_lines << line + maybeWhen();
    }

    void addUse()
    {
        QString line = u"use %1 copies=%2 show=%3 keep=%4"_qs.arg(one(materials))
                           .arg(number(3))
                           .arg(number(2))
                           .arg(number(2));
        line += chance(2) ? u" electronic"_qs : QString();
        line += chance(3) ? u" perMatter"_qs : QString();
        if (chance(2))
            line += u" waive="_qs +
                    one({u"dataSharing"_qs, u"eCertificate"_qs, u"generated"_qs, u"promise"_qs,
                         u"chain"_qs, u"chain,dataSharing"_qs, u"defer"_qs}) +
                    u" defer=5"_qs;
        m_lines << line + maybeWhen();
        if (chance(5))
            m_lines << u"any M-ALT copies=%1"_qs.arg(number(3)) + maybeWhen();
    }

    QRandomGenerator& m_dice;
    QStringList m_lines;
};

} // namespace

QByteArray randomCatalog(QRandomGenerator& dice)
{
    return RandomCatalog(dice).text();
}

} // namespace yichuang::test
