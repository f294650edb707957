// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace bellhop::simapp {

/// "Emma: is breakfast included?"
struct TypedLine {
    QString name;
    QString text;
};

/// Nothing for a line without a name, a colon and words.
[[nodiscard]] std::optional<TypedLine> readTypedLine(const QByteArray &line);

/// Lines of standard input without waiting for them. Main thread.
class TypedLines final
{
public:
    TypedLines();
    ~TypedLines();
    TypedLines(const TypedLines &) = delete;
    TypedLines &operator=(const TypedLines &) = delete;

    /// What was typed since the last call.
    [[nodiscard]] std::vector<QByteArray> take();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace bellhop::simapp
