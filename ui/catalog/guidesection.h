// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace yichuang {

/// A thing in a guide with what there is to say about it.
struct GuideEntry
{
    QString name;
    QString badge; ///< in a word, at the right
    QString tone;  ///< of the badge: "good", "accent", "care", "bad", "soft"
    QString when;  ///< in which circumstances
    QStringList lines;
};

/// A section of a guide: a heading and what stands under it.
class GuideSection : public QFrame
{
    Q_OBJECT

public:
    explicit GuideSection(const QString& title, QWidget* parent = nullptr);

    void addText(const QString& text, const QString& tone = QStringLiteral("ink"));
    /// A label and its value; nothing without a value.
    void addPair(const QString& label, const QString& value);
    void addNumbered(const QStringList& texts);
    void addEntry(const GuideEntry& entry);
    /// A line that opens something.
    QPushButton* addLink(const QString& name, const QString& detail, const QString& badge,
                         const QString& tone);

private:
    void addRule();

    QVBoxLayout* m_column;
    QGridLayout* m_grid = nullptr; ///< of pairs or numbered texts; a new one after anything else
};

} // namespace yichuang
