// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace bellhop::db {

/// One column's value: NULL, a whole number, text (UTF-8 at the border) or bytes. Times are whole milliseconds.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

inline Value valueOf(std::monostate)
{
    return {};
}
inline Value valueOf(const Value &v)
{
    return v;
}
inline Value valueOf(qint64 v)
{
    return v;
}
inline Value valueOf(int v)
{
    return static_cast<qint64>(v);
}
inline Value valueOf(bool v)
{
    return static_cast<qint64>(v);
}
inline Value valueOf(const QString &v)
{
    return v;
}
inline Value valueOf(QLatin1String v)
{
    return QString(v);
}
inline Value valueOf(const QByteArray &v)
{
    return v;
}
inline Value valueOf(milliseconds v)
{
    return static_cast<qint64>(v.count());
}
/// An unset instant or id is NULL.
inline Value valueOf(Instant v)
{
    return v.isSet() ? Value(v.ms) : Value();
}
template <typename Tag> Value valueOf(Id<Tag> v)
{
    return v.isSet() ? Value(v.value) : Value();
}
template <typename T> Value valueOf(const std::optional<T> &v)
{
    return v ? valueOf(*v) : Value();
}

/// A named parameter of a statement: `{"id", conversation}` binds `:id`.
struct Param {
    template <typename T>
    Param(const char *paramName, const T &v)
        : name(paramName)
        , value(valueOf(v))
    {
    }
    QLatin1String name;
    Value value;
};
using Params = std::vector<Param>;

/// One row; columns by position, in the order of the SELECT.
class Row final
{
public:
    explicit Row(std::vector<Value> values)
        : m_values(std::move(values))
    {
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] bool isNull(int column) const { return at(column).index() == 0; }
    /// 0 for NULL; text that holds a number is read as one.
    [[nodiscard]] qint64 integer(int column) const;
    /// Empty for NULL.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    template <typename IdType> [[nodiscard]] IdType id(int column) const { return IdType{integer(column)}; }

private:
    [[nodiscard]] const Value &at(int column) const;
    std::vector<Value> m_values;
};
using Rows = std::vector<Row>;

} // namespace bellhop::db
