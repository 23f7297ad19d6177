// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/decision.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace yichuang {

class OptionButtons;

/// The ground and the reason of a refusal. Only the law's grounds can be chosen; missing material
/// is none.
class RefusalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalPanel(QWidget* parent = nullptr);

    void clear();
    /// Puts ground, reason and agency into `choice`.
    void fill(ClerksChoice& choice) const;
    bool press(int digit);

Q_SIGNALS:
    void changed();

private:
    RefusalGround ground() const;
    void chooseGround();

    OptionButtons* m_grounds;
    QPlainTextEdit* m_reason;
    QLineEdit* m_agency;
};

} // namespace yichuang
