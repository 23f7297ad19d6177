// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter.h"

#include "tests/support/catalogbuilder.h"
#include "tests/support/madeupnumbers.h"

using namespace Qt::StringLiterals;

namespace yichuang::test {

CatalogPtr counterCatalog()
{
    return catalog(R"(
        role applicant name=申请人
        scenario S1 试办
        question Q1 home* inst all
        include A B
        include C when Q1=inst/all
        reject C message=请到民政局办理 when Q1=inst
        matter A type=行政许可 no=1 promised=5 statutory=20 unit=workingDays
        field applicant.name!
        field applicant.idNo!
        field applicant.mobile
        use M-ID@applicant copies=1 show=1
        use M-PHOTO keep=1 waive=defer defer=5
        output M-CERT
        matter B no=2 promised=3 unit=workingDays
        field applicant.name!
        field applicant.address!
        use M-CERT waive=chain
        matter C no=3 promised=2 unit=workingDays
        field applicant.name!
        use M-LETTER keep=1
        chain A -> B hard carries=M-CERT
        scenario S2 没有指南 noGuide
    )");
}

Session clerk(ClerkRole role)
{
    return {u"0107"_s, u"试用员"_s, role, {u"370102"_s, u"001"_s, u"005"_s}};
}

Work& Work::answer(const char* question, const char* value)
{
    session.situation().given.insert(QuestionId(QString::fromLatin1(question)),
                                     QString::fromLatin1(value));
    return *this;
}

Work& Work::type(const char* field, const QString& value)
{
    session.type({QString::fromLatin1(field), {}}, value);
    return *this;
}

Work& Work::bring(const char* material, int copies)
{
    MaterialMark mark;
    mark.isPresent = true;
    mark.copies = copies;
    checklist.insert(QString::fromLatin1(material), mark);
    return *this;
}

Work& Work::refuse(const QString& reason)
{
    choice.wish = Wish::Refuse;
    choice.reason = reason;
    return *this;
}

Work completeWork()
{
    Work work;
    work.session.situation().intakeDay = QDate(2026, 11, 24);
    work.type("applicant.name", u"甲某"_s)
        .type("applicant.idNo", residentId(QDate(1990, 3, 7)))
        .type("applicant.mobile", u"13800001111"_s)
        .type("applicant.address", u"历下区某路1号"_s)
        .bring("M-ID@applicant", 1)
        .bring("M-PHOTO")
        .bring("M-LETTER");
    return work;
}

Submission submission(const Counter& counter, const Work& work, const QString& draft)
{
    return {draft,          *counter.catalog, counter.scenario(), work.session,
            work.checklist, work.choice,      work.returning};
}

} // namespace yichuang::test
