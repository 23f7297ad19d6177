// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/faults/misbehaviour.h"

#include "tests/province/catalog/gzip.h"
#include "tests/province/rules/replies.h"

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

constexpr int bombMebibytes = 512;

Reply refusal(const Trouble& trouble)
{
    const QString code = trouble.refuseWith == 429   ? u"server.busy"_s
                         : trouble.refuseWith == 503 ? u"server.unavailable"_s
                                                     : u"server.failed"_s;
    Reply reply = problem(code);
    if (trouble.refuseWith != 500)
        reply.setHeader("Retry-After", QByteArray::number(trouble.retryAfter));
    return reply;
}

Reply portal()
{
    Reply reply;
    reply.setHeader("Content-Type", "text/html; charset=utf-8");
    reply.body =
        "<!doctype html><title>上网认证</title><form action=\"/login\"><input name=\"phone\">"
        "<button>登录</button></form>";
    return reply;
}

Reply bomb()
{
    Reply reply;
    reply.setHeader("Content-Type", "application/json");
    reply.setHeader("Content-Encoding", "gzip");
    reply.pieces = [gzip = std::make_shared<Gzip>(), left = bombMebibytes]() mutable {
        if (left == 0)
            return QByteArray();
        --left;
        return gzip->add(QByteArray(1024 * 1024, ' '), left == 0);
    };
    return reply;
}

} // namespace

std::optional<Reply> insteadOfWork(const Trouble& trouble)
{
    if (trouble.isPortal)
        return portal();
    if (trouble.refuseWith != 0)
        return refusal(trouble);
    if (trouble.isBomb)
        return bomb();
    return std::nullopt;
}

void misbehave(Reply& reply, const Trouble& trouble)
{
    reply.waitMilliseconds = trouble.waitAfter;
    reply.cutAfter = trouble.cutAfter;
    // A stream spoils one of its lines itself.
    if (trouble.isCorrupt && !reply.body.isEmpty()) {
        const qsizetype place = reply.body.size() / 2;
        reply.body[place] = char(reply.body.at(place) ^ 1);
    }
}

} // namespace yichuang::sandbox
