// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QApplication;

namespace yichuang {

/// How large the type is: for the clerk, or for an applicant who is helped (帮办, 22/26/32 pt).
enum class TypeSize { Standard, Large, Larger, Largest };

/// The look of the whole program: fonts, colours and control sizes, all from one place.
class Theme
{
public:
    explicit Theme(TypeSize size = TypeSize::Standard) : m_size(size) {}

    TypeSize size() const { return m_size; }
    /// Height of running text in device-independent pixels.
    int bodyPixels() const;
    QFont font() const;
    /// The style sheet with colours and sizes filled in.
    QString styleSheet() const;
    void applyTo(QApplication& application) const;

private:
    TypeSize m_size;
};

} // namespace yichuang
