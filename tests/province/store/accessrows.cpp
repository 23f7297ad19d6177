// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/province/store/accessrows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace yichuang::sandbox {

namespace {

QString hashOf(const QString& token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace

void addHall(Transaction& db, const QString& hall, const QString& name)
{
    db.run(u"INSERT INTO halls (hall, name) VALUES (:hall, :name) ON CONFLICT DO NOTHING"_s,
           {{u":hall"_s, hall}, {u":name"_s, name}});
}

QString hallName(Transaction& db, const QString& hall)
{
    const auto rows = db.run(u"SELECT name FROM halls WHERE hall = :hall"_s, {{u":hall"_s, hall}});
    return rows.isEmpty() ? QString() : rows.first().text("name");
}

std::optional<Terminal> terminalOf(Transaction& db, const QString& id)
{
    const auto rows = db.run(u"SELECT hall, workplace, name, device_key, secret, is_revoked"
                             " FROM terminals WHERE terminal = :terminal"_s,
                             {{u":terminal"_s, id}});
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return Terminal{id,
                    row.text("hall"),
                    row.text("workplace"),
                    row.text("name"),
                    row.text("device_key"),
                    row.text("secret"),
                    row.flag("is_revoked")};
}

void addTerminal(Transaction& db, const Terminal& terminal)
{
    db.run(u"INSERT INTO terminals (terminal, hall, workplace, name, device_key, secret)"
           " VALUES (:terminal, :hall, :workplace, :name, :key, :secret)"_s,
           {{u":terminal"_s, terminal.id},
            {u":hall"_s, terminal.hall},
            {u":workplace"_s, terminal.window},
            {u":name"_s, terminal.name},
            {u":key"_s, terminal.deviceKey},
            {u":secret"_s, terminal.secret}});
}

void revokeTerminal(Transaction& db, const QString& id)
{
    db.run(u"UPDATE terminals SET is_revoked = 1 WHERE terminal = :terminal"_s,
           {{u":terminal"_s, id}});
}

std::optional<EnrolmentCode> codeOf(Transaction& db, const QString& code)
{
    const auto rows = db.run(u"SELECT hall, workplace, expires_at, terminal"
                             " FROM enrolment_codes WHERE code = :code"_s,
                             {{u":code"_s, code}});
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return EnrolmentCode{code, row.text("hall"), row.text("workplace"), row.number("expires_at"),
                         row.text("terminal")};
}

void addCode(Transaction& db, const EnrolmentCode& code)
{
    db.run(u"INSERT INTO enrolment_codes (code, hall, workplace, expires_at)"
           " VALUES (:code, :hall, :workplace, :until) ON CONFLICT DO NOTHING"_s,
           {{u":code"_s, code.code},
            {u":hall"_s, code.hall},
            {u":workplace"_s, code.window},
            {u":until"_s, code.expiresAt}});
}

void useCode(Transaction& db, const QString& code, const QString& terminal)
{
    db.run(u"UPDATE enrolment_codes SET terminal = :terminal WHERE code = :code"_s,
           {{u":terminal"_s, terminal}, {u":code"_s, code}});
}

void keepToken(Transaction& db, const QString& text, const Token& token)
{
    db.run(u"INSERT INTO tokens (token, kind, terminal, clerk, session, expires_at)"
           " VALUES (:token, :kind, :terminal, :clerk, :session, :until)"_s,
           {{u":token"_s, hashOf(text)},
            {u":kind"_s, token.kind},
            {u":terminal"_s, token.terminal},
            {u":clerk"_s, token.clerk},
            {u":session"_s, token.session},
            {u":until"_s, token.expiresAt}});
}

std::optional<Token> tokenOf(Transaction& db, const QString& text)
{
    const auto rows = db.run(u"SELECT kind, terminal, clerk, session, expires_at FROM tokens"
                             " WHERE token = :token"_s,
                             {{u":token"_s, hashOf(text)}});
    if (rows.isEmpty())
        return std::nullopt;
    const Row& row = rows.first();
    return Token{row.text("kind"), row.text("terminal"), row.text("clerk"), row.text("session"),
                 row.number("expires_at")};
}

void endSession(Transaction& db, const QString& session)
{
    db.run(u"DELETE FROM tokens WHERE session = :session"_s, {{u":session"_s, session}});
}

void forgetTokensBefore(Transaction& db, qint64 moment)
{
    db.run(u"DELETE FROM tokens WHERE expires_at < :moment"_s, {{u":moment"_s, moment}});
}

bool takeNonce(Transaction& db, const QString& terminal, const QString& nonce, qint64 at)
{
    db.run(u"INSERT INTO nonces (terminal, nonce, at) VALUES (:terminal, :nonce, :at)"
           " ON CONFLICT DO NOTHING"_s,
           {{u":terminal"_s, terminal}, {u":nonce"_s, nonce}, {u":at"_s, at}});
    return db.changed() == 1;
}

void forgetNoncesBefore(Transaction& db, qint64 moment)
{
    db.run(u"DELETE FROM nonces WHERE at < :moment"_s, {{u":moment"_s, moment}});
}

} // namespace yichuang::sandbox
