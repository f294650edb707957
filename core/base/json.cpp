// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <nlohmann/json.hpp>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;
using Document = nlohmann::json;

// A value is a place in a document that it keeps alive: reading a member copies nothing and allocates nothing.
struct Json::Access {
    static const Document &of(const Json &json)
    {
        static const Document null;
        return json.m_place ? *static_cast<const Document *>(json.m_place.get()) : null;
    }
    static Json whole(Document document)
    {
        Json json;
        json.m_place = std::make_shared<Document>(std::move(document));
        json.m_isWhole = true;
        return json;
    }
    static Json part(const Json &json, const Document &place)
    {
        Json out;
        out.m_place = std::shared_ptr<void>(json.m_place, const_cast<Document *>(&place));
        return out;
    }
    /// The document to write to: nobody else reads it.
    static Document &own(Json &json)
    {
        if (!json.m_isWhole || json.m_place.use_count() != 1)
            json = whole(of(json));
        return *static_cast<Document *>(json.m_place.get());
    }
};

namespace {

std::string_view keyOf(QLatin1String key)
{
    return {key.data(), static_cast<std::size_t>(key.size())};
}

QString textOf(const Document &value)
{
    const auto &text = value.get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<qint64> integerOf(const Document &value)
{
    if (value.is_number_unsigned()) {
        const auto number = value.get<quint64>();
        if (number > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        return static_cast<qint64>(number);
    }
    if (value.is_number_integer())
        return value.get<qint64>();
    if (value.is_string()) {
        bool ok = false;
        const qint64 number = textOf(value).toLongLong(&ok);
        if (ok)
            return number;
    }
    return std::nullopt;
}

} // namespace

Json::Json() = default;
Json::Json(const Json &) = default;
Json::Json(Json &&) noexcept = default;
Json &Json::operator=(const Json &) = default;
Json &Json::operator=(Json &&) noexcept = default;
Json::~Json() = default;

namespace {
// The nesting of brackets outside strings; cheap, and keeps the recursive parser away from deep input.
bool isDeeperThan(QByteArrayView text, int limit)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limit)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}
} // namespace

Result<Json> Json::parse(QByteArrayView text, const JsonLimits &limits)
{
    if (text.size() > limits.maxBytes)
        return makeError(ErrorKind::BadData, u"The data is larger than %1 bytes."_s.arg(limits.maxBytes));
    if (isDeeperThan(text, limits.maxDepth))
        return makeError(ErrorKind::BadData, u"The data is nested deeper than %1 levels."_s.arg(limits.maxDepth));
    // The parser takes a NUL for the end, whatever follows it.
    if (const qsizetype nul = text.indexOf('\0'); nul >= 0)
        return makeError(ErrorKind::BadData, u"This is not valid JSON (near byte %1)."_s.arg(nul + 1));
    try {
        return Access::whole(Document::parse(text.data(), text.data() + text.size()));
    } catch (const Document::parse_error &e) {
        return makeError(ErrorKind::BadData, u"This is not valid JSON (near byte %1)."_s.arg(e.byte),
            u"json parse_error.%1"_s.arg(e.id));
    } catch (const Document::exception &e) {
        return makeError(ErrorKind::BadData, u"This is not valid JSON."_s, u"json error %1"_s.arg(e.id));
    }
}

Json Json::object()
{
    return Access::whole(Document::object());
}

Json Json::array()
{
    return Access::whole(Document::array());
}

bool Json::isNull() const
{
    return Access::of(*this).is_null();
}
bool Json::isObject() const
{
    return Access::of(*this).is_object();
}
bool Json::isArray() const
{
    return Access::of(*this).is_array();
}
bool Json::isString() const
{
    return Access::of(*this).is_string();
}
bool Json::has(QLatin1String key) const
{
    return isObject() && Access::of(*this).contains(keyOf(key));
}

Json Json::at(QLatin1String key) const
{
    if (!isObject())
        return {};
    const Document &object = Access::of(*this);
    const auto found = object.find(keyOf(key));
    return found == object.end() ? Json() : Access::part(*this, *found);
}

std::optional<QString> Json::string(QLatin1String key) const
{
    return at(key).asString();
}
std::optional<qint64> Json::integer(QLatin1String key) const
{
    return at(key).asInteger();
}

std::optional<double> Json::number(QLatin1String key) const
{
    const Json value = at(key);
    const Document &place = Access::of(value);
    return place.is_number() ? std::optional(place.get<double>()) : std::nullopt;
}

std::optional<bool> Json::boolean(QLatin1String key) const
{
    const Json value = at(key);
    const Document &place = Access::of(value);
    return place.is_boolean() ? std::optional(place.get<bool>()) : std::nullopt;
}

std::vector<Json> Json::list(QLatin1String key) const
{
    return at(key).elements();
}

std::optional<QString> Json::asString() const
{
    if (!isString())
        return std::nullopt;
    return textOf(Access::of(*this));
}

std::optional<qint64> Json::asInteger() const
{
    if (isNull())
        return std::nullopt;
    return integerOf(Access::of(*this));
}

std::vector<Json> Json::elements() const
{
    std::vector<Json> result;
    if (!isArray())
        return result;
    const Document &list = Access::of(*this);
    result.reserve(list.size());
    for (const Document &element : list)
        result.push_back(Access::part(*this, element));
    return result;
}

std::vector<QString> Json::keys() const
{
    std::vector<QString> result;
    if (!isObject())
        return result;
    const Document &object = Access::of(*this);
    for (auto it = object.begin(); it != object.end(); ++it)
        result.push_back(QString::fromStdString(it.key()));
    return result;
}

Json &Json::set(QLatin1String key, const QString &value)
{
    Access::own(*this)[keyOf(key)] = value.toStdString();
    return *this;
}

Json &Json::set(QLatin1String key, QLatin1String value)
{
    return set(key, QString(value));
}

Json &Json::set(QLatin1String key, qint64 value)
{
    Access::own(*this)[keyOf(key)] = value;
    return *this;
}

Json &Json::set(QLatin1String key, double value)
{
    Access::own(*this)[keyOf(key)] = value;
    return *this;
}

Json &Json::set(QLatin1String key, bool value)
{
    Access::own(*this)[keyOf(key)] = value;
    return *this;
}

Json &Json::set(QLatin1String key, const Json &value)
{
    Document copy = Access::of(value);
    Access::own(*this)[keyOf(key)] = std::move(copy);
    return *this;
}

Json &Json::append(const Json &value)
{
    Document copy = Access::of(value);
    Access::own(*this).push_back(std::move(copy));
    return *this;
}

Json &Json::append(const QString &value)
{
    Access::own(*this).push_back(value.toStdString());
    return *this;
}

QByteArray Json::toBytes() const
{
    const std::string text = Access::of(*this).dump(-1, ' ', false, Document::error_handler_t::replace);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace bellhop
