// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <nlohmann/json.hpp>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;
using Document = nlohmann::json;

// A value is a document kept alive and a place in it, so reading a member copies nothing.
struct Json::Node {
    std::shared_ptr<Document> document;
    const Document *place = nullptr;
};

namespace {

std::string keyOf(QLatin1String key)
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
Json::Json(std::shared_ptr<Node> node)
    : m_node(std::move(node))
{
}
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
    auto document = std::make_shared<Document>();
    try {
        *document = Document::parse(text.data(), text.data() + text.size());
    } catch (const Document::parse_error &e) {
        return makeError(ErrorKind::BadData, u"This is not valid JSON (near byte %1)."_s.arg(e.byte),
            u"json parse_error.%1"_s.arg(e.id));
    } catch (const Document::exception &e) {
        return makeError(ErrorKind::BadData, u"This is not valid JSON."_s, u"json error %1"_s.arg(e.id));
    }
    auto node = std::make_shared<Node>();
    node->document = std::move(document);
    node->place = node->document.get();
    return Json(std::move(node));
}

Json::Node &Json::detach()
{
    auto node = std::make_shared<Node>();
    node->document = m_node
        ? (m_node.use_count() == 1 && m_node->document.use_count() == 1 && m_node->place == m_node->document.get()
                ? m_node->document
                : std::make_shared<Document>(*m_node->place))
        : std::make_shared<Document>();
    node->place = node->document.get();
    m_node = std::move(node);
    return *m_node;
}

Json Json::object()
{
    Json json;
    *json.detach().document = Document::object();
    return json;
}

Json Json::array()
{
    Json json;
    *json.detach().document = Document::array();
    return json;
}

bool Json::isNull() const
{
    return !m_node || m_node->place->is_null();
}
bool Json::isObject() const
{
    return m_node && m_node->place->is_object();
}
bool Json::isArray() const
{
    return m_node && m_node->place->is_array();
}
bool Json::isString() const
{
    return m_node && m_node->place->is_string();
}
bool Json::has(QLatin1String key) const
{
    return isObject() && m_node->place->contains(keyOf(key));
}

Json Json::at(QLatin1String key) const
{
    if (!isObject())
        return {};
    const auto found = m_node->place->find(keyOf(key));
    if (found == m_node->place->end())
        return {};
    auto node = std::make_shared<Node>();
    node->document = m_node->document;
    node->place = &*found;
    return Json(std::move(node));
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
    if (value.isNull() || !value.m_node->place->is_number())
        return std::nullopt;
    return value.m_node->place->get<double>();
}

std::optional<bool> Json::boolean(QLatin1String key) const
{
    const Json value = at(key);
    if (value.isNull() || !value.m_node->place->is_boolean())
        return std::nullopt;
    return value.m_node->place->get<bool>();
}

std::vector<Json> Json::list(QLatin1String key) const
{
    return at(key).elements();
}

std::optional<QString> Json::asString() const
{
    if (!isString())
        return std::nullopt;
    return textOf(*m_node->place);
}

std::optional<qint64> Json::asInteger() const
{
    if (isNull())
        return std::nullopt;
    return integerOf(*m_node->place);
}

std::vector<Json> Json::elements() const
{
    std::vector<Json> result;
    if (!isArray())
        return result;
    result.reserve(m_node->place->size());
    for (const Document &element : *m_node->place) {
        auto node = std::make_shared<Node>();
        node->document = m_node->document;
        node->place = &element;
        result.push_back(Json(std::move(node)));
    }
    return result;
}

std::vector<QString> Json::keys() const
{
    std::vector<QString> result;
    if (!isObject())
        return result;
    for (auto it = m_node->place->begin(); it != m_node->place->end(); ++it)
        result.push_back(QString::fromStdString(it.key()));
    return result;
}

Json &Json::set(QLatin1String key, const QString &value)
{
    (*detach().document)[keyOf(key)] = value.toStdString();
    return *this;
}

Json &Json::set(QLatin1String key, QLatin1String value)
{
    return set(key, QString(value));
}

Json &Json::set(QLatin1String key, qint64 value)
{
    (*detach().document)[keyOf(key)] = value;
    return *this;
}

Json &Json::set(QLatin1String key, double value)
{
    (*detach().document)[keyOf(key)] = value;
    return *this;
}

Json &Json::set(QLatin1String key, bool value)
{
    (*detach().document)[keyOf(key)] = value;
    return *this;
}

Json &Json::set(QLatin1String key, const Json &value)
{
    Document copy = value.m_node ? *value.m_node->place : Document();
    (*detach().document)[keyOf(key)] = std::move(copy);
    return *this;
}

Json &Json::append(const Json &value)
{
    Document copy = value.m_node ? *value.m_node->place : Document();
    detach().document->push_back(std::move(copy));
    return *this;
}

Json &Json::append(const QString &value)
{
    detach().document->push_back(value.toStdString());
    return *this;
}

QByteArray Json::toBytes() const
{
    if (!m_node)
        return "null";
    const std::string text = m_node->place->dump(-1, ' ', false, Document::error_handler_t::replace);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace bellhop
