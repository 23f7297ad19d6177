// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace yichuang {

/// Puts its widgets side by side and breaks the line where it is full.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& whole, bool moves) const;
    QSize withMargins(const QSize& size) const;

    QList<QLayoutItem*> m_items;
};

} // namespace yichuang
