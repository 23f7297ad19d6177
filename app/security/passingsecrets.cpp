// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/passingsecrets.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace yichuang {

PassingSecrets::PassingSecrets(QHash<QString, QByteArray> known) : m_known(std::move(known)) {}

void PassingSecrets::read(const QString& name,
                          std::function<void(const Result<QByteArray>&)> answered)
{
    // Later, as every SecretStore.
    QTimer::singleShot(0, this, [this, name, answered = std::move(answered)] {
        const auto known = m_known.constFind(name);
        if (known == m_known.constEnd())
            answered(Error{ErrorKind::Rejected, u"secret.notFound"_s, {}});
        else
            answered(*known);
    });
}

void PassingSecrets::write(const QString& name, const QByteArray& secret,
                           std::function<void(const Outcome&)> answered)
{
    QTimer::singleShot(0, this, [this, name, secret, answered = std::move(answered)] {
        m_known.insert(name, secret);
        answered(Done{});
    });
}

} // namespace yichuang
