// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace yichuang {

namespace {

const QHash<QString, ClerkRole>& roleNames()
{
    static const QHash<QString, ClerkRole> names{{u"clerk"_s, ClerkRole::Clerk},
                                                 {u"helper"_s, ClerkRole::Helper},
                                                 {u"supervisor"_s, ClerkRole::Supervisor},
                                                 {u"itAdmin"_s, ClerkRole::ItAdmin}};
    return names;
}

bool matches(const char* pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)))
        .match(text)
        .hasMatch();
}

/// Whether `text`, as written in a file, can be a value of `setting`.
bool isPossible(const Setting& setting, const QString& text)
{
    const QString key = setting.key;
    if (setting.standard.typeId() == QMetaType::Bool)
        return text == u"true" || text == u"false";
    if (setting.standard.typeId() == QMetaType::Int)
        return matches("\\d{1,3}", text);
    if (key == u"terminal/region")
        return matches("\\d{6}", text);
    if (key == u"terminal/site" || key == u"terminal/window")
        return matches("\\d{3}", text);
    if (key == u"clerk/role")
        return roleNames().contains(text);
    if (key == u"hall/cutOff")
        return text.isEmpty() || QTime::fromString(text, u"HH:mm"_s).isValid();
    if (key == u"province/url")
        return text.isEmpty() || matches("https://.+", text);
    if (key == u"print/format")
        return matches("A4|A5|roll", text);
    return true;
}

/// What `file` says of the settings of `owner`.
Outcome readInto(QHash<QString, QVariant>& values, const QString& file, SettingOwner owner)
{
    if (!QFileInfo::exists(file))
        return Done{};
    QSettings source(file, QSettings::IniFormat);
    if (source.status() != QSettings::NoError || !QFileInfo(file).isReadable())
        return Error{ErrorKind::Rejected, u"settings.unreadable"_s, {file}};
    for (const Setting& setting : allSettings()) {
        if (setting.owner != owner)
            continue;
        const QString key =
            source.contains(setting.key) ? QString(setting.key) : QString(setting.formerKey);
        if (key.isEmpty() || !source.contains(key))
            continue;
        // An unquoted comma makes QSettings read a list.
        const QVariant read = source.value(key);
        const QString text = read.typeId() == QMetaType::QStringList
                                 ? read.toStringList().join(u", "_s)
                                 : read.toString();
        if (!isPossible(setting, text))
            return Error{ErrorKind::Rejected, u"settings.wrong"_s, {setting.key, text}};
        QVariant value(text);
        value.convert(setting.standard.metaType());
        values.insert(setting.key, value);
    }
    return Done{};
}

const Setting* settingOf(const char* key)
{
    const auto it = std::ranges::find_if(
        allSettings(), [&](const Setting& s) { return s.key == QLatin1StringView(key); });
    return it == allSettings().end() ? nullptr : &*it;
}

} // namespace

QString Settings::systemFile()
{
    return u"/etc/yichuang/yichuang.conf"_s;
}

Result<Settings> Settings::load(const QString& systemFile, const QString& ownFile)
{
    Settings settings;
    settings.m_ownFile = ownFile;
    for (const Setting& setting : allSettings())
        settings.m_values.insert(setting.key, setting.standard);
    if (const Outcome read = readInto(settings.m_values, systemFile, SettingOwner::Hall); !read)
        return read.error();
    if (const Outcome read = readInto(settings.m_values, ownFile, SettingOwner::Clerk); !read)
        return read.error();
    return settings;
}

Settings Settings::forTraining() const
{
    Settings training = *this;
    for (const Setting& setting : allSettings()) {
        if (setting.owner == SettingOwner::Hall)
            training.m_values.insert(setting.key, setting.standard);
    }
    return training;
}

QVariant Settings::value(const char* key) const
{
    Q_ASSERT(settingOf(key));
    return m_values.value(QString::fromLatin1(key));
}

Session Settings::session() const
{
    Session session;
    session.clerk = value("clerk/number").toString();
    session.clerkName = value("clerk/name").toString();
    session.role = roleNames().value(value("clerk/role").toString());
    session.workplace = {value("terminal/region").toString(), value("terminal/site").toString(),
                         value("terminal/window").toString()};
    return session;
}

HallProfile Settings::hall() const
{
    HallProfile hall;
    hall.name = value("hall/name").toString();
    hall.region = value("terminal/region").toString();
    hall.address = value("hall/address").toString();
    hall.openingHours = value("hall/openingHours").toString();
    hall.consultPhone = value("hall/consultPhone").toString();
    hall.supervisePhone = value("hall/supervisePhone").toString();
    hall.reviewBody = value("hall/reviewBody").toString();
    hall.court = value("hall/court").toString();
    hall.correctionDays = value("hall/correctionDays").toInt();
    hall.lapsesAfterNotice = value("hall/lapsesAfterNotice").toBool();
    hall.isTraining = isTraining();
    return hall;
}

HallRules Settings::rules() const
{
    HallRules rules;
    const QTime cutOff = QTime::fromString(value("hall/cutOff").toString(), u"HH:mm"_s);
    if (cutOff.isValid())
        rules.cutOff = cutOff;
    return rules;
}

Outcome Settings::choose(const char* key, const QVariant& chosen)
{
    const Setting* setting = settingOf(key);
    if (!setting || setting->owner != SettingOwner::Clerk)
        return Error{ErrorKind::Denied, u"settings.notYours"_s, {QString::fromLatin1(key)}};
    m_values.insert(setting->key, chosen);
    QSettings own(m_ownFile, QSettings::IniFormat);
    own.setValue(setting->key, chosen);
    own.sync();
    if (own.status() != QSettings::NoError)
        return Error{ErrorKind::Damaged, u"settings.notSaved"_s, {m_ownFile}};
    return Done{};
}

} // namespace yichuang
