// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace yichuang {

/// What the person at the counter does next; decides how an error is shown.
enum class ErrorKind {
    Offline,  ///< carry on, it will be done later
    Rejected, ///< fix the input
    Conflict, ///< look at both versions
    Denied,   ///< sign in or ask the supervisor
    Damaged,  ///< stop and call support
    Bug       ///< report it
};

/// A failure as a value. `code` is a stable dotted name ("db.full"); `params` fill the sentence
/// that ui/common/errortext.cpp keeps for it. No layer below the screen builds sentences.
struct Error
{
    ErrorKind kind = ErrorKind::Bug;
    QString code;
    QStringList params;

    bool operator==(const Error&) const = default;
};

/// The value of a function without one.
struct Done
{
    bool operator==(const Done&) const = default;
};

/// Either a value or the reason why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool isOk() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return isOk(); }

    const T& value() const& { return std::get<T>(m_state); }
    T& value() & { return std::get<T>(m_state); }
    T&& value() && { return std::get<T>(std::move(m_state)); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Outcome = Result<Done>;

} // namespace yichuang
