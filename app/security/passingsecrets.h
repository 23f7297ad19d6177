// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"

#include <QHash>
#include <QObject>

namespace yichuang {

/// Secrets of a practice that are worth nothing outside of it: kept as long as the program runs,
/// and written nowhere.
class PassingSecrets : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit PassingSecrets(QHash<QString, QByteArray> known = {});

    void read(const QString& name,
              std::function<void(const Result<QByteArray>&)> answered) override;
    void write(const QString& name, const QByteArray& secret,
               std::function<void(const Outcome&)> answered) override;

private:
    QHash<QString, QByteArray> m_known;
};

} // namespace yichuang
