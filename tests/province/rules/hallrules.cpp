// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/rules/replies.h"
#include "tests/province/rules/rules.h"
#include "tests/province/store/caserows.h"
#include "tests/province/store/hallrows.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

const QString wholeLibrary = u"省电子证照库（演练）"_s;

/// The contract's answer, without what is told of every lookup.
QJsonObject answerTo(const std::optional<CertificateRow>& found, const QString& name,
                     const QString& idNumber)
{
    if (!found)
        return {{u"outcome"_s, u"absent"_s}, {u"source"_s, wholeLibrary}};
    QJsonArray differences;
    if (found->holder != name)
        differences.append(u"name"_s);
    if (found->holderId.compare(idNumber, Qt::CaseInsensitive) != 0)
        differences.append(u"idNumber"_s);
    QJsonObject answer{{u"outcome"_s, differences.isEmpty() ? u"matched"_s : u"differs"_s},
                       {u"source"_s, found->source},
                       {u"certificate"_s, found->content}};
    if (!differences.isEmpty())
        answer.insert(u"differences"_s, differences);
    return answer;
}

} // namespace

Reply lookUpCertificate(Call& call)
{
    const QJsonObject consent = call.body.value("consent"_L1).toObject();
    if (!consent.value("given"_L1).toBool() ||
        !momentFrom(consent.value("at"_L1).toString()).isValid())
        return problem(u"certificate.consentMissing"_s);
    const QString material = call.body.value("material"_L1).toString();
    if (!call.province.catalog.hasMaterial(material))
        return problem(u"certificate.kindUnknown"_s);

    const QJsonObject holder = call.body.value("holder"_L1).toObject();
    const QString name = holder.value("name"_L1).toString();
    const QString idNumber = holder.value("idNumber"_L1).toString().toUpper();
    QJsonObject answer =
        answerTo(certificateFor(call.db, material, idNumber, name), name, idNumber);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    answer.insert(u"lookup"_s, id);
    answer.insert(u"checkedAt"_s, momentText(call.now));
    addLookup(call.db, {id, call.terminal.hall, call.terminal.id, call.clerk->number, call.moment(),
                        call.body, answer.value("outcome"_L1).toString()});
    return jsonReply(answer);
}

Reply putEvaluation(Call& call)
{
    const QString number = call.body.value("case"_L1).toString();
    if (!momentFrom(call.body.value("at"_L1).toString()).isValid())
        return problem(u"request.invalid"_s, {{u"pointer"_s, u"/at"_s}});
    if (!caseOf(call.db, number))
        return problem(u"case.notFound"_s);
    if (!hallsOf(call.db, number).contains(call.terminal.hall))
        return problem(u"case.otherHall"_s);
    addEvaluation(call.db, call.argument(0), call.terminal.hall, call.body);
    return noContent();
}

Reply getTallies(Call& call)
{
    const QString hall = call.argument(0);
    if (hall != call.terminal.hall)
        return problem(u"hall.other"_s);
    const QUrlQuery query = call.request.query();
    const QDate from = QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate);
    const QDate until = QDate::fromString(query.queryItemValue(u"until"_s), Qt::ISODate);
    if (!from.isValid() || !until.isValid() || until < from)
        return problem(u"request.invalid"_s, {{u"pointer"_s, u"/from"_s}});
    return jsonReply(talliesOf(call.db, hall, from, until));
}

} // namespace yichuang::sandbox
