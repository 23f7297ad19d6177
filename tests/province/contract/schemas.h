// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <memory>

namespace yichuang::sandbox {

/// The schemas of the contract, as the build took them out of docs/province-api/openapi.yaml.
class Schemas
{
public:
    Schemas();
    ~Schemas();
    Schemas(const Schemas&) = delete;
    Schemas& operator=(const Schemas&) = delete;

    /// JSON pointer to what breaks the schema called `name`, "/" for the whole; empty if nothing
    /// does. From any thread.
    QString breach(const QString& name, const QJsonObject& json) const;
    /// Which schema a reply has ("GET", "/cases/3701…", 200); empty if it is no JSON, "?" if the
    /// contract knows no such reply.
    QString ofReply(const QString& method, const QString& path, int status) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace yichuang::sandbox
