// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <stdexcept>
#include <utility>
#include <variant>

namespace marquee {

/// A value or the Error that stands in its place. C++20 has no std::expected; this is the part of it we need.
template<typename T>
class [[nodiscard]] Result
{
public:
    // Implicit on purpose: `return value;` and `return Error{…};` both read as what they are.
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    /// Throws std::logic_error when there is no value: asking without looking is our own bug.
    const T& value() const& { return require(), std::get<0>(m_state); }
    T& value() & { return require(), std::get<0>(m_state); }
    T&& value() && { return require(), std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Throws std::logic_error when there is a value.
    const Error& error() const
    {
        if (ok())
            throw std::logic_error("Result::error() asked of a value");
        return std::get<1>(m_state);
    }

private:
    void require() const
    {
        if (!ok())
            throw std::logic_error("Result::value() asked of an error: " + describe(std::get<1>(m_state)));
    }

    std::variant<T, Error> m_state;
};

/// Success without a value.
using Status = Result<std::monostate>;

} // namespace marquee
