// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identitykinds.h"
#include "core/outbox/outcome.h"
#include "ui/common/chinese.h"
#include "ui/wording/casefiledefecttext.h"
#include "ui/wording/catalogdefecttext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/identitytext.h"
#include "ui/wording/missingtext.h"
#include "ui/wording/plainsentences.h"
#include "ui/wording/problemtext.h"
#include "ui/wording/provincetext.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace yichuang;
using namespace Qt::StringLiterals;

namespace {

/// All sources below a folder of the tree, one text.
QString sourcesIn(const QString& folder)
{
    QString text;
    QDirIterator files(QStringLiteral(YICHUANG_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    return text;
}

QSet<QString> captured(const QString& pattern, const QString& text)
{
    QSet<QString> found;
    const QRegularExpression expression(pattern);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/// Codes as core, db and app write them: dotted names that begin with the name of a subject, and
/// whatever stands as the code of an Error.
QSet<QString> usedCodes()
{
    const QString text = sourcesIn(u"core"_s) + sourcesIn(u"db"_s) + sourcesIn(u"app"_s);
    const QString subjects =
        u"backup|calendar|case|casefile|catalog|cli|db|decision|display|draft|field|file|folder|"
        "identity|intake|material|matter|outbox|paper|print|rule|secret|sequence|"
        "session|settings|vault"_s;
    QSet<QString> codes =
        captured(u"\"((?:%1)\\.[A-Za-z]+(?:\\.[A-Za-z]+)*)\""_s.arg(subjects), text) +
        captured(u"ErrorKind::\\w+,\\s*(?:u|QStringLiteral\\()\"([^\"]+)\""_s, text);
    codes.remove(u"case.upserted"_s); // what an outbox entry is about
    static const QRegularExpression fileName(u"\\.(?:json|db|sqlite|pdf|conf|key)$"_s);
    codes.removeIf([](const QString& code) { return code.contains(fileName); });
    return codes;
}

const QList<const WordingTable*>& tables()
{
    static const QList<const WordingTable*> all{&errorWordings(),         &missingWordings(),
                                                &problemWordings(),       &identityWordings(),
                                                &catalogDefectWordings(), &caseFileDefectWordings(),
                                                &provinceWordings()};
    return all;
}

bool isChinese(const QString& text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

} // namespace

/// Whatever goes wrong is said in words.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { speakChinese(*qApp); }
    void everyCodeHasASentence();
    void everyRefusalOfTheProvinceHasASentence();
    void everyWarningAboutANumberHasASentence();
    void everyKindOfNumberHasASentenceForEveryFault();
    void everySentenceIsInChinese();
    void noCodeStandsTwiceInATable();
    void aCodeWithoutWordsIsShownByItsName();
};

void TestErrorText::everyCodeHasASentence()
{
    const QSet<QString> codes = usedCodes();
    QVERIFY(codes.contains(u"db.full"_s)); // the sources were found
    QStringList speechless;
    for (const QString& code : codes) {
        const auto knows = [&](const WordingTable* table) { return table->knows(code); };
        if (!std::ranges::any_of(tables(), knows))
            speechless.append(code);
    }
    speechless.sort();
    QVERIFY2(speechless.isEmpty(),
             qPrintable(u"no sentence in ui/wording for: "_s + speechless.join(u", "_s)));
}

void TestErrorText::everyRefusalOfTheProvinceHasASentence()
{
    for (const QString& code : knownRefusals())
        QVERIFY2(isChinese(PlainSentences().of(Error{ErrorKind::Rejected, code, {}})),
                 qPrintable(code));
}

void TestErrorText::everyWarningAboutANumberHasASentence()
{
    const QSet<QString> names =
        captured(u"accepted\\([^;]*QStringLiteral\\(\"([A-Z][A-Z0-9_]+)\"\\)"_s,
                 sourcesIn(u"core/identity"_s)) +
        captured(u"warnings\\.append\\(QStringLiteral\\(\"([A-Z0-9_]+)\"\\)"_s,
                 sourcesIn(u"core/identity"_s));
    QVERIFY(names.contains(u"OLD_15"_s));
    for (const QString& name : names)
        QVERIFY2(identityWordings().knows(u"warning."_s + name), qPrintable(name));
}

void TestErrorText::everyKindOfNumberHasASentenceForEveryFault()
{
    for (const QString& kind : identityKinds()) {
        QVERIFY2(isChinese(identityKindName(kind)), qPrintable(kind));
        for (int fault = 0; fault <= int(IdentityFault::Class); ++fault) {
            IdentityCheck check;
            check.kind = kind;
            check.reason = nameOf(IdentityFault(fault));
            QVERIFY2(isChinese(identityText(check)), qPrintable(kind + u' ' + check.reason));
        }
    }
}

void TestErrorText::everySentenceIsInChinese()
{
    const QRegularExpression placeholder(u"%[1-9]|[{}]"_s);
    const QRegularExpression english(u"(?:[A-Za-z]+ ){3}[a-z]+"_s);
    for (const WordingTable* table : tables()) {
        for (const QString& code : table->codes()) {
            const QStringList params{u"甲"_s, u"乙"_s, u"丙"_s};
            const QString sentence = table->sentence(code, params);
            QVERIFY2(isChinese(sentence), qPrintable(code));
            QVERIFY2(!sentence.contains(placeholder), qPrintable(code));
            QVERIFY2(!sentence.contains(english), qPrintable(code));
        }
    }
}

void TestErrorText::noCodeStandsTwiceInATable()
{
    for (const WordingTable* table : tables()) {
        QStringList codes = table->codes();
        QCOMPARE(codes.removeDuplicates(), 0);
    }
}

void TestErrorText::aCodeWithoutWordsIsShownByItsName()
{
    const PlainSentences sentences;
    const QString shown = sentences.of(Error{ErrorKind::Bug, u"new.fault"_s, {u"17"_s}});
    QVERIFY(isChinese(shown));
    QVERIFY(shown.contains("new.fault"_L1));
    QVERIFY(shown.contains("17"_L1));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
