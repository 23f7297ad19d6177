// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/keyringsecrets.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QString service = u"cn.yichuang.counter"_s;

Error errorFrom(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::Rejected, u"secret.notFound"_s, {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::Denied, u"secret.refused"_s, {}};
    default:
        return {ErrorKind::Denied, u"secret.noKeyring"_s, {}};
    }
}

} // namespace

void KeyringSecrets::read(const QString& name,
                          std::function<void(const Result<QByteArray>&)> answered)
{
    auto* job = new QKeychain::ReadPasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, answered = std::move(answered)] {
        if (job->error() == QKeychain::NoError)
            answered(job->binaryData());
        else
            answered(errorFrom(*job));
    });
    job->start();
}

void KeyringSecrets::write(const QString& name, const QByteArray& secret,
                           std::function<void(const Outcome&)> answered)
{
    auto* job = new QKeychain::WritePasswordJob(service, this);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [job, answered = std::move(answered)] {
        if (job->error() == QKeychain::NoError)
            answered(Done{});
        else
            answered(errorFrom(*job));
    });
    job->start();
}

} // namespace yichuang
