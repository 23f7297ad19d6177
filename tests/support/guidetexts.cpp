// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidetexts.h"

#include <QRegularExpression>
#include <QSet>

namespace yichuang::test {

using namespace Qt::StringLiterals;

namespace {

/// Collects the texts of one scenario or matter under its name.
class Collector
{
public:
    Collector(QList<GuideText>& texts, QString owner) : m_texts(texts), m_owner(std::move(owner)) {}

    void add(const QString& member, const QString& text, Reader reader = Reader::Everybody)
    {
        if (!text.isEmpty())
            m_texts.append({m_owner + u' ' + member, text, reader});
    }
    void add(const QString& member, const QStringList& texts)
    {
        for (const QString& text : texts)
            add(member, text);
    }
    void addTitles(const QString& member, const QStringList& titles)
    {
        for (const QString& title : titles)
            m_texts.append({m_owner + u' ' + member, title, Reader::Everybody, true});
    }
    void add(const QString& member, const std::optional<Limit>& limit)
    {
        if (limit)
            add(member, limit->basis);
    }

private:
    QList<GuideText>& m_texts;
    QString m_owner;
};

void addUses(const Matter& matter, Collector& texts)
{
    for (const FieldUse& use : matter.fields) {
        texts.add(u"fields "_s + use.key.text(), use.note);
        texts.add(u"fields "_s + use.key.text(), use.section);
        if (use.definition)
            texts.add(u"fields "_s + use.key.text(), use.definition->name);
    }
    for (const MaterialUse& use : matter.materials)
        texts.add(u"materials "_s + use.key.text(), use.note);
    for (const ReviewPoint& point : matter.reviewPoints)
        texts.add(u"reviewPoints"_s, point.text);
    for (const DefectPhrase& defect : matter.defects)
        texts.add(u"defects"_s, defect.text);
    for (const ResultDocument& result : matter.results)
        texts.add(u"results"_s, result.name);
}

void addMatter(const Matter& matter, QList<GuideText>& list)
{
    Collector texts(list, matter.id.text() + u' ' + matter.name);
    texts.add(u"department"_s, matter.department);
    texts.add(u"conditions"_s, matter.conditions);
    texts.add(u"nonAcceptance"_s, matter.nonAcceptance);
    texts.add(u"steps"_s, matter.steps);
    texts.add(u"fee"_s, matter.fee);
    texts.add(u"feeBasis"_s, matter.feeBasis);
    texts.add(u"statutoryLimit"_s, matter.statutoryLimit);
    texts.add(u"promisedLimit"_s, matter.promisedLimit);
    texts.add(u"applyWithin"_s, matter.applyWithin);
    texts.addTitles(u"legalBasis"_s, matter.legalBasis);
    texts.add(u"statusNote"_s, matter.statusNote);
    static const QRegularExpression matterId(u"^[EP]\\d{3}(\\.\\d+)?$"_s); // shown by its name
    for (const QString& other : matter.replacedBy.split(u'、')) {
        if (!matterId.match(other).hasMatch())
            texts.add(u"replacedBy"_s, other);
    }
    texts.add(u"note"_s, matter.note, Reader::Department);
    texts.add(u"verify"_s, matter.verify, Reader::Department);
    addUses(matter, texts);
}

void addQuestions(const Scenario& scenario, Collector& texts)
{
    for (const Question& question : scenario.questions) {
        texts.add(question.id.text(), question.text);
        texts.add(question.id.text() + u" effect"_s, question.effect);
        for (const QuestionOption& option : question.options)
            texts.add(question.id.text() + u' ' + option.value, option.label);
    }
    for (const Rule& rule : scenario.rules) {
        texts.add(u"rules notice"_s, rule.notice);
        for (const Rejection& rejection : rule.reject) {
            texts.add(u"rules reject "_s + rejection.matter.text(), rejection.message);
            texts.add(u"rules reject "_s + rejection.matter.text(), rejection.instead);
        }
    }
}

QString withoutPrintedNames(QString text, const Catalog& catalog)
{
    static const QRegularExpression halfWidth(u"[ -~]"_s);
    for (const Scenario& scenario : catalog.scenarios()) {
        for (const Matter& matter : scenario.matters) {
            for (const QString& name : {matter.name, matter.parent}) {
                if (name.contains(halfWidth))
                    text.remove(name);
            }
        }
    }
    return text;
}

/// Words of other letters that stand in Chinese texts as they are.
bool isKnownWord(const QString& word)
{
    static const QSet<QString> known{u"UKey"_s, u"App"_s, u"km"_s,  u"kg"_s, u"cm"_s, u"mm"_s,
                                     u"kW"_s,   u"kWh"_s, u"kVA"_s, u"mg"_s, u"ml"_s, u"kB"_s,
                                     u"KB"_s,   u"MB"_s,  u"dpi"_s, u"kV"_s, u"cn"_s, u"gov"_s,
                                     u"www"_s,  u"OFD"_s, u"pH"_s};
    return known.contains(word) || (word == word.toUpper() && word.size() <= 5);
}

QString placeholderIn(const QString& text, Reader reader)
{
    static const QRegularExpression always(
        u"TO(?:DO)|TBD|FIX(?:ME)|[Xx]{2,}|[×＊*]{2,}|待补充|待填|占位|某某|^同上|^核定$|[?？]{2,}|\\.{3}|…$"_s);
    static const QRegularExpression unfinished(
        u"待补|待定|待查|[需待]核(?![定实对准查验])|低可信"_s);
    const auto found = always.match(text);
    if (found.hasMatch())
        return found.captured();
    return reader == Reader::Department ? QString() : unfinished.match(text).captured();
}

QString englishIn(const QString& text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const QString found = words.next().captured();
        if (!isKnownWord(found))
            return found;
    }
    return {};
}

QString idIn(const QString& text)
{
    static const QRegularExpression id(u"\\b(Q\\d+|[EP]\\d{3}(\\.\\d+)?|M-[A-Z]+)\\b"_s);
    return id.match(text).captured();
}

QString halfWidthIn(const QString& text)
{
    static const QRegularExpression mark(
        u"[\\x{3400}-\\x{9fff}][,;:?!()\"']|[,;:?!()\"'][\\x{3400}-\\x{9fff}]|"
        "[\\x{3400}-\\x{9fff}]\\.(?!\\d)"_s);
    return mark.match(text).captured();
}

QString blankIn(const QString& text, bool isTitle)
{
    static const QRegularExpression atEnd(u"^\\s|\\s$|\\s{2}"_s);
    static const QRegularExpression within(u"[\\x{3000}-\\x{9fff}]\\s+[\\x{3000}-\\x{9fff}]"_s);
    const QString found = atEnd.match(text).captured();
    return !found.isEmpty() || isTitle ? found : within.match(text).captured();
}

bool isBalanced(const QString& text)
{
    const auto pair = [&](QChar open, QChar close) {
        return text.count(open) == text.count(close);
    };
    return pair(u'（', u'）') && pair(u'“', u'”') && pair(u'〔', u'〕') && pair(u'《', u'》');
}

} // namespace

QList<GuideText> textsOf(const Scenario& scenario)
{
    QList<GuideText> list;
    Collector texts(list, scenario.id.text());
    texts.add(u"description"_s, scenario.description);
    texts.add(u"keywords"_s, scenario.keywords);
    texts.add(u"orderNote"_s, scenario.orderNote, Reader::Department);
    texts.add(u"note"_s, scenario.note, Reader::Department);
    texts.add(u"verify"_s, scenario.verify, Reader::Department);
    addQuestions(scenario, texts);
    for (const ChainLink& link : scenario.chain)
        texts.add(u"chain %1 -> %2"_s.arg(link.from, link.to), link.note);
    for (const Matter& matter : scenario.matters)
        addMatter(matter, list);
    return list;
}

QString faultOf(const GuideText& text, const Catalog& catalog)
{
    const QString own = withoutPrintedNames(text.text, catalog);
    if (const QString found = placeholderIn(own, text.reader); !found.isEmpty())
        return u"placeholder “%1”"_s.arg(found);
    if (const QString found = englishIn(own); !found.isEmpty())
        return u"English “%1”"_s.arg(found);
    if (const QString found = halfWidthIn(own); !found.isEmpty())
        return u"half-width punctuation “%1”"_s.arg(found);
    if (const QString found = blankIn(own, text.isTitle); !found.isEmpty())
        return u"blank “%1”"_s.arg(found);
    if (!isBalanced(own))
        return u"a bracket or quotation mark without its partner"_s;
    if (text.reader == Reader::Department)
        return {};
    const QString found = idIn(own);
    return found.isEmpty() ? QString() : u"id of the catalog “%1”"_s.arg(found);
}

} // namespace yichuang::test
