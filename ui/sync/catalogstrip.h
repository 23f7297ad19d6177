// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/catalogstate.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace yichuang {

class Sentences;

/// How far the province's catalog has come in, and the button that holds it.
class CatalogStrip : public QFrame
{
    Q_OBJECT

public:
    /// `sentences` outlives it.
    explicit CatalogStrip(const Sentences& sentences, QWidget* parent = nullptr);

    void setState(const CatalogState& state);
    /// Holds it, or lets it go on.
    void toggle();

Q_SIGNALS:
    void pauseWanted();
    void resumeWanted();

private:
    QString textOf(const CatalogState& state) const;

    const Sentences& m_sentences;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_hold;
    bool m_isPaused = false;
};

} // namespace yichuang
