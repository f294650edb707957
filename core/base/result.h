// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace bellhop {

/// A value or an Error. The compiler makes the caller look. std::expected takes its place once C++23 is the floor.
template <typename T> class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok().
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Only when not ok().
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<std::monostate>;

[[nodiscard]] inline Status done()
{
    return Status(std::monostate{});
}

[[nodiscard]] inline Error makeError(ErrorKind kind, QString message, QString detail = {})
{
    return Error{kind, std::move(message), std::move(detail)};
}

} // namespace bellhop

#define BELLHOP_JOIN_INNER(a, b) a##b
#define BELLHOP_JOIN(a, b) BELLHOP_JOIN_INNER(a, b)

/// BELLHOP_TRY(const auto row, readRow(id)): declares `row`, or returns the error to the caller.
#define BELLHOP_TRY(declaration, expression)                                                                           \
    auto BELLHOP_JOIN(bellhopTry, __LINE__) = (expression);                                                            \
    if (!BELLHOP_JOIN(bellhopTry, __LINE__).ok())                                                                      \
        return BELLHOP_JOIN(bellhopTry, __LINE__).error();                                                             \
    declaration = std::move(*BELLHOP_JOIN(bellhopTry, __LINE__))

/// BELLHOP_CHECK(expression): returns the error to the caller, drops the value.
#define BELLHOP_CHECK(expression)                                                                                      \
    if (const auto bellhopStatus = (expression); !bellhopStatus.ok())                                                  \
    return bellhopStatus.error()
