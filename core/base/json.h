// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bellhop {

/// What a border accepts before it looks at the content.
struct JsonLimits {
    qsizetype maxBytes = 3 * 1024 * 1024;
    int maxDepth = 32;
};

/// A JSON value that is read with its types checked and built without exceptions. Copies are cheap and share the
/// document; a value that is written to detaches. Any one thread at a time.
class Json final
{
public:
    /// The value `null`.
    Json();
    Json(const Json &);
    Json(Json &&) noexcept;
    Json &operator=(const Json &);
    Json &operator=(Json &&) noexcept;
    ~Json();

    /// BadData with position and reason for text that is no JSON, too large or too deep.
    static Result<Json> parse(QByteArrayView text, const JsonLimits &limits = {});
    static Json object();
    static Json array();

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool has(QLatin1String key) const;

    /// Reading a member of an object: nothing when it is missing, null or of another type.
    [[nodiscard]] std::optional<QString> string(QLatin1String key) const;
    /// A whole number, or text that holds one (providers send both).
    [[nodiscard]] std::optional<qint64> integer(QLatin1String key) const;
    [[nodiscard]] std::optional<double> number(QLatin1String key) const;
    [[nodiscard]] std::optional<bool> boolean(QLatin1String key) const;
    /// A member of any type; the value null when missing.
    [[nodiscard]] Json at(QLatin1String key) const;
    /// The elements of an array member; empty when missing or no array.
    [[nodiscard]] std::vector<Json> list(QLatin1String key) const;
    /// `string(key)` or empty.
    [[nodiscard]] QString text(QLatin1String key) const { return string(key).value_or(QString()); }

    /// This value itself.
    [[nodiscard]] std::optional<QString> asString() const;
    [[nodiscard]] std::optional<qint64> asInteger() const;
    [[nodiscard]] std::vector<Json> elements() const;
    [[nodiscard]] std::vector<QString> keys() const;

    /// Building: makes this value an object (array) when it is null.
    Json &set(QLatin1String key, const QString &value);
    Json &set(QLatin1String key, QLatin1String value);
    Json &set(QLatin1String key, qint64 value);
    Json &set(QLatin1String key, int value) { return set(key, static_cast<qint64>(value)); }
    Json &set(QLatin1String key, double value);
    Json &set(QLatin1String key, bool value);
    Json &set(QLatin1String key, const Json &value);
    Json &append(const Json &value);
    Json &append(const QString &value);

    /// Compact UTF-8. Invalid surrogates become U+FFFD.
    [[nodiscard]] QByteArray toBytes() const;

private:
    struct Access; ///< The only one who knows the library behind it.
    std::shared_ptr<void> m_place; ///< A value of a document, which it keeps alive; null: the value `null`.
    bool m_isWhole = false; ///< The document itself, not a part of it.
};

} // namespace bellhop
