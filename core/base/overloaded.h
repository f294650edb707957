// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bellhop {

/// One visitor made of a lambda per type: `std::visit(Overloaded{…}, variant)`.
template <typename... Fs> struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <typename... Fs> Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace bellhop
