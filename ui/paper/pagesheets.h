// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace yichuang {

/// Sheets of paper lying under one another on the desk.
class PageSheets : public QWidget
{
    Q_OBJECT

public:
    explicit PageSheets(QWidget* parent = nullptr);

    /// Pictures in device pixels; shown one to one, so that type stays sharp at every scale.
    void setPages(const QList<QImage>& pages);
    qsizetype pageCount() const { return m_pages.size(); }
    QSize sizeHint() const override;

    static constexpr int gap = 16; ///< around and between the sheets

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QImage> m_pages;
};

} // namespace yichuang
