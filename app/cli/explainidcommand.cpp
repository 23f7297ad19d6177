// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explainidcommand.h"

#include "app/cli/jsontext.h"
#include "core/identity/identitykinds.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

QJsonObject toJson(const IdentityCheck& check, const QString& message)
{
    return {{u"kind"_s, check.kind},
            {u"value"_s, check.value},
            {u"normalized"_s, check.normalized},
            {u"valid"_s, check.valid},
            {u"reason"_s, check.reason.isEmpty() ? QJsonValue() : QJsonValue(check.reason)},
            {u"message"_s, message},
            {u"warnings"_s, QJsonArray::fromStringList(check.warnings)}};
}

} // namespace

ExplainIdCommand::ExplainIdCommand(const Clock& clock, const Sentences& sentences, Streams streams)
    : m_clock(clock), m_sentences(sentences), m_streams(streams)
{
    m_shape.name = u"explain id"_s;
    m_shape.summary = u"说明一个证件号码或者代码对不对、错在哪里"_s;
    m_shape.arguments = QStringList{u"KIND"_s, u"VALUE"_s};
    m_shape.options = {{u"json"_s, {}, u"输出JSON"_s, {}, false}};
    m_shape.notes =
        u"KIND 可以是：\n  "_s + identityKinds().join(u"\n  "_s) +
        u"\n号码中的全角字符、空格、小写字母会先规整。判断结果不影响退出码；KIND 不认识时退出码为2。"_s;
}

ExitCode ExplainIdCommand::run(const Arguments& arguments) const
{
    const auto check = checkIdentity(arguments.at(0), arguments.at(1), m_clock.now().date());
    if (!check) {
        m_streams.err << m_sentences.of(check.error()) << u'\n';
        return ExitCode::Wrong;
    }
    const QString message = m_sentences.of(*check);
    if (arguments.has(u"json"_s))
        m_streams.out << jsonText(toJson(*check, message));
    else
        m_streams.out << check->normalized << u"："_s << message << u'\n';
    return ExitCode::Done;
}

} // namespace yichuang
