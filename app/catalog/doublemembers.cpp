// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/doublemembers.h"

#include <QSet>

namespace yichuang {

namespace {

/// An object or a list whose end hasn't come yet.
struct Open
{
    bool isObject = false;
    QSet<QByteArray> names;
    QByteArray name; ///< of the member being read
    int position = 0;
};

/// Reads the bytes once. In valid JSON a text with a colon behind it is the name of a member.
class Scan
{
public:
    explicit Scan(const QByteArray& json) : m_json(json) {}

    QList<DoubleMember> found()
    {
        for (m_at = 0; m_at < m_json.size(); ++m_at)
            step(m_json[m_at]);
        return m_found;
    }

private:
    void step(char c)
    {
        if (c == '{' || c == '[')
            m_open.append({c == '{', {}, {}, 0});
        else if (c == '}' || c == ']')
            m_open.removeLast();
        else if (c == ',' && !m_open.isEmpty())
            ++m_open.last().position;
        else if (c == '"')
            readText();
    }

    void readText()
    {
        const qsizetype begin = ++m_at;
        for (; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        const QByteArray text = m_json.mid(begin, m_at - begin);
        if (isBeforeColon())
            enterMember(text);
    }

    bool isBeforeColon() const
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && QByteArray(" \t\r\n").contains(m_json[next]))
            ++next;
        return next < m_json.size() && m_json[next] == ':';
    }

    void enterMember(const QByteArray& name)
    {
        if (m_open.isEmpty())
            return;
        if (m_open.last().names.contains(name))
            m_found.append({path(), QString::fromUtf8(name)});
        m_open.last().names.insert(name);
        m_open.last().name = name;
    }

    /// Of the innermost open object.
    QString path() const
    {
        QString path = QStringLiteral("$");
        for (const Open& open : m_open.first(m_open.size() - 1))
            path += open.isObject ? u'.' + QString::fromUtf8(open.name)
                                  : u'[' + QString::number(open.position) + u']';
        return path;
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    QList<Open> m_open;
    QList<DoubleMember> m_found;
};

} // namespace

QList<DoubleMember> doubleMembers(const QByteArray& json)
{
    return Scan(json).found();
}

} // namespace yichuang
