// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace yichuang {

/// A question to the clerk: what is at stake, and what each button does, in words.
struct Inquiry
{
    QString title;
    QString text;
    QString yes;
    QString no;
    bool isRisky = false; ///< then Enter presses "no"
};

/// The one door through which the program asks or tells the clerk something. The answer comes
/// later through a function, so that no event loop runs inside another; a test gives its own.
class Ask
{
public:
    virtual ~Ask() = default;
    virtual void confirm(const Inquiry& inquiry, std::function<void(bool)> answered) = 0;
    /// Asks for a line or a paragraph of text; not answered when the clerk turns away.
    virtual void text(const Inquiry& inquiry, const QString& proposal,
                      std::function<void(const QString&)> answered) = 0;
    virtual void tell(const QString& title, const QString& text) = 0;
};

/// Asks in a dialog over the window.
class DialogAsk : public Ask
{
public:
    explicit DialogAsk(QWidget& window) : m_window(window) {}

    void confirm(const Inquiry& inquiry, std::function<void(bool)> answered) override;
    void text(const Inquiry& inquiry, const QString& proposal,
              std::function<void(const QString&)> answered) override;
    void tell(const QString& title, const QString& text) override;

private:
    QWidget& m_window;
};

} // namespace yichuang
