// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/missingitem.h"

#include <QFrame>

class QLabel;

namespace yichuang {

class Sentences;

/// The one-time notice taking shape: everything that keeps the case from being accepted, as it will
/// stand on the paper.
class NoticeDraft : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeDraft(const Sentences& sentences, QWidget* parent = nullptr);

    void show(const QList<MissingItem>& items);
    using QFrame::show;

private:
    const Sentences& m_sentences;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_items;
};

} // namespace yichuang
