// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/province/store/transaction.h"

#include <optional>

namespace yichuang::sandbox {

/// A terminal that was enrolled.
struct Terminal
{
    QString id;
    QString hall;
    QString window;
    QString name;
    QString deviceKey; ///< hex
    QString secret;
    bool isRevoked = false;
};

void addHall(Transaction& db, const QString& hall, const QString& name);
/// Empty if there is no such hall.
QString hallName(Transaction& db, const QString& hall);

std::optional<Terminal> terminalOf(Transaction& db, const QString& id);
void addTerminal(Transaction& db, const Terminal& terminal);
void revokeTerminal(Transaction& db, const QString& id);

/// What lets one terminal in, once.
struct EnrolmentCode
{
    QString code;
    QString hall;
    QString window;
    qint64 expiresAt = 0;
    QString terminal; ///< whose it became
};

std::optional<EnrolmentCode> codeOf(Transaction& db, const QString& code);
void addCode(Transaction& db, const EnrolmentCode& code);
void useCode(Transaction& db, const QString& code, const QString& terminal);

/// What a token stands for.
struct Token
{
    QString kind; ///< "terminal", "clerk", "refresh"
    QString terminal;
    QString clerk;
    QString session;
    qint64 expiresAt = 0;
};

void keepToken(Transaction& db, const QString& text, const Token& token);
std::optional<Token> tokenOf(Transaction& db, const QString& text);
/// Ends all tokens of a sign-in.
void endSession(Transaction& db, const QString& session);
void forgetTokensBefore(Transaction& db, qint64 moment);

/// False if the terminal has used it before.
bool takeNonce(Transaction& db, const QString& terminal, const QString& nonce, qint64 at);
void forgetNoncesBefore(Transaction& db, qint64 moment);

} // namespace yichuang::sandbox
