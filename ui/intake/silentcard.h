// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/intake/noticewatch.h"

#include <QFrame>

class QVBoxLayout;

namespace yichuang {

/// Material that was received and has to be decided about today or tomorrow, before the law takes
/// it as accepted (行政许可法 §32(4)). Hidden while there is none.
class SilentCard : public QFrame
{
    Q_OBJECT

public:
    explicit SilentCard(QWidget* parent = nullptr);

    void setCases(const Catalog& catalog, const QList<SilentCase>& cases);

Q_SIGNALS:
    void chosen(const yichuang::CaseNumber& number);

private:
    QVBoxLayout* m_rows;
};

} // namespace yichuang
