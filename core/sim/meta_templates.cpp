// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_templates.h"

#include "core/sim/meta_payloads.h"
#include "core/sim/meta_template_check.h"

#include <algorithm>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kReview{2'000};
constexpr std::size_t kMost = 6'000;

/// `en-US` and `en_US` are one language.
QString normal(const QString &language)
{
    return QString(language).replace(u'-', u'_');
}

template <typename List> auto *byName(List &list, const QString &name, const QString &language)
{
    const auto found = std::find_if(list.begin(), list.end(),
        [&](const Template &known) { return known.name == name && normal(known.language) == normal(language); });
    return found == list.end() ? nullptr : &*found;
}

template <typename List> auto *byId(List &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Template &known) { return known.id == id; });
    return found == list.end() ? nullptr : &*found;
}

/// The example of a heading that shows a file; null when there is no such heading.
QString handleOf(const std::vector<Json> &components)
{
    for (const Json &part : components) {
        const QString format = part.text("format"_L1).toUpper();
        if (part.text("type"_L1) != "HEADER"_L1
            || (format != "IMAGE"_L1 && format != "VIDEO"_L1 && format != "DOCUMENT"_L1))
            continue;
        const auto handles = part.at("example"_L1).list("header_handle"_L1);
        return handles.empty() ? u""_s : handles.front().asString().value_or(u""_s);
    }
    return {};
}

Json component(QLatin1String type, const QString &text)
{
    Json json = Json::object();
    return json.set("type"_L1, type).set("text"_L1, text);
}

Template made(const QString &name, const QString &language, const QString &category, std::vector<Json> components)
{
    Template known;
    known.name = name;
    known.language = language;
    known.category = category;
    known.status = u"APPROVED"_s;
    known.quality = u"GREEN"_s;
    known.components = std::move(components);
    return known;
}

Json example(const QStringList &values)
{
    Json row = Json::array();
    for (const QString &value : values)
        row.append(value);
    return Json::object().set("body_text"_L1, Json::array().append(row));
}

QString queryOf(const Call &call, const char *name)
{
    return QString::fromUtf8(call.request.queryValue(name).value_or(QByteArray()));
}

Json success()
{
    return Json::object().set("success"_L1, true);
}

} // namespace

Json Template::component(QLatin1String type) const
{
    const auto found = std::find_if(components.begin(), components.end(),
        [type](const Json &entry) { return entry.text("type"_L1).compare(type, Qt::CaseInsensitive) == 0; });
    return found == components.end() ? Json() : *found;
}

Json Template::toJson() const
{
    Json list = Json::array();
    for (const Json &entry : components)
        list.append(entry);
    Json score = Json::object();
    score.set("score"_L1, quality);
    Json json = Json::object();
    json.set("id"_L1, id).set("name"_L1, name).set("language"_L1, language).set("status"_L1, status);
    json.set("category"_L1, category).set("parameter_format"_L1, named ? "NAMED"_L1 : "POSITIONAL"_L1);
    json.set("components"_L1, list).set("quality_score"_L1, score).set("rejected_reason"_L1, rejectedReason);
    if (!correctCategory.isEmpty())
        json.set("correct_category"_L1, correctCategory);
    return json;
}

MetaTemplates::MetaTemplates(Exchange &exchange, const MetaSamples &samples)
    : m_exchange(exchange)
    , m_samples(samples)
{
    seed();
}

/// An account that has been in use for a while.
void MetaTemplates::seed()
{
    Json body = component("BODY"_L1, u"Hello {{1}}, your booking {{2}} is confirmed. We look forward to seeing you."_s);
    body.set("example"_L1, example({u"Amina"_s, u"8841"_s}));
    Json corps = component("BODY"_L1, u"Hola {{1}}, tu reserva {{2}} está confirmada. Te esperamos."_s);
    corps.set("example"_L1, example({u"Amina"_s, u"8841"_s}));
    Json image = Json::object();
    image.set("type"_L1, "HEADER"_L1).set("format"_L1, "IMAGE"_L1);
    Json arrival = component("BODY"_L1, u"Dear {{1}}, your room is ready from {{2}} today. How will you travel?"_s);
    arrival.set("example"_L1, example({u"Amina"_s, u"15:00"_s}));
    Json taxi = Json::object();
    taxi.set("type"_L1, "QUICK_REPLY"_L1).set("text"_L1, "Send a taxi"_L1);
    Json link = Json::object();
    link.set("type"_L1, "URL"_L1).set("text"_L1, "Check in"_L1).set("url"_L1, "https://example.test/in/{{1}}"_L1);
    Json buttons = Json::object();
    buttons.set("type"_L1, "BUTTONS"_L1).set("buttons"_L1, Json::array().append(taxi).append(link));
    Json named = component("BODY"_L1, u"Hello {{first_name}}, check-in for booking {{booking}} is open now."_s);
    named.set("example"_L1, Json::object());
    Json offer = component("BODY"_L1, u"Dear {{1}}, two nights for the price of one, this weekend only."_s);
    offer.set("example"_L1, example({u"Amina"_s}));
    m_templates = {made(u"hello_world"_s, u"en_US"_s, u"UTILITY"_s,
                       {component("BODY"_L1, u"Welcome. This message shows that everything is connected."_s)}),
        made(u"booking_confirm"_s, u"en"_s, u"UTILITY"_s, {body, component("FOOTER"_L1, u"Simulated Hotel"_s)}),
        made(u"booking_confirm"_s, u"es"_s, u"UTILITY"_s, {corps, component("FOOTER"_L1, u"Hotel Simulado"_s)}),
        made(u"pre_arrival"_s, u"en"_s, u"UTILITY"_s, {image, arrival, buttons}),
        made(u"check_in"_s, u"en"_s, u"UTILITY"_s, {named}),
        made(u"weekend_offer"_s, u"en"_s, u"MARKETING"_s, {offer})};
    m_templates[4].named = true;
    for (Template &known : m_templates)
        known.id = QString::number(++m_lastId);
}

Template *MetaTemplates::find(const QString &name, const QString &language)
{
    return byName(m_templates, name, language);
}

Template *MetaTemplates::findId(const QString &id)
{
    return byId(m_templates, id);
}

bool MetaTemplates::has(const QString &id) const
{
    const std::lock_guard lock(m_mutex);
    return byId(m_templates, id) != nullptr;
}

void MetaTemplates::list(const Call &call) const
{
    const QString limit = queryOf(call, "limit");
    const qint64 after = queryOf(call, "after").toLongLong(); // the cursor is the last id of the page before
    const auto most = static_cast<std::size_t>(std::clamp(limit.isEmpty() ? 25 : limit.toInt(), 1, 1000));
    const auto wanted = [&call](const char *name, const QString &value) {
        const QString filter = queryOf(call, name);
        return filter.isEmpty() || filter.compare(value, Qt::CaseInsensitive) == 0;
    };
    Json data = Json::array();
    QString last;
    QString first;
    std::size_t count = 0;
    bool more = false;
    {
        const std::lock_guard lock(m_mutex);
        for (const Template &known : m_templates) { // in the order of their ids
            if (known.id.toLongLong() <= after || !wanted("status", known.status) || !wanted("name", known.name)
                || !wanted("category", known.category) || !wanted("language", known.language))
                continue;
            if (count == most) {
                more = true;
                break;
            }
            data.append(known.toJson());
            first = first.isEmpty() ? known.id : first;
            last = known.id;
            ++count;
        }
    }
    Json cursors = Json::object();
    cursors.set("before"_L1, first).set("after"_L1, last);
    Json paging = Json::object();
    paging.set("cursors"_L1, cursors);
    if (more) {
        net::FormFields query = net::parseForm(call.request.query);
        std::erase_if(query, [](const auto &field) { return field.first == "after"; });
        query.emplace_back("after", last.toLatin1());
        paging.set("next"_L1, QString::fromUtf8(call.base + call.path + '?' + net::formEncoded(query)));
    }
    Json body = Json::object();
    call.respond(jsonResponse(200, body.set("data"_L1, data).set("paging"_L1, paging)));
}

void MetaTemplates::one(const Call &call, const QString &id) const
{
    std::unique_lock lock(m_mutex);
    const Template *known = byId(m_templates, id);
    const Json json = known == nullptr ? Json() : known->toJson();
    lock.unlock();
    call.respond(json.isNull() ? noSuchObject().toResponse() : jsonResponse(200, json));
}

std::optional<MetaError> MetaTemplates::checkSample(const std::vector<Json> &components, const QString &before) const
{
    const QString handle = handleOf(components);
    if (handle.isNull() || m_samples.knows(handle) || (!before.isEmpty() && handle == before))
        return std::nullopt;
    MetaError error = metaError(100, u"A header with a file wants an example: the handle of an uploaded file."_s);
    error.subcode = 2388273;
    return error;
}

void MetaTemplates::create(const Call &call)
{
    const auto body = Json::parse(call.request.body);
    if (!body.ok() || !body->isObject()) {
        call.respond(metaError(100, u"The body is not a JSON object."_s).toResponse());
        return;
    }
    Template wanted;
    wanted.name = body->text("name"_L1);
    wanted.language = body->text("language"_L1);
    wanted.category = body->text("category"_L1).toUpper();
    wanted.named = body->text("parameter_format"_L1).toUpper() == "NAMED"_L1;
    wanted.status = u"PENDING"_s;
    wanted.components = body->list("components"_L1);
    auto error = checkNewTemplate(wanted);
    if (!error)
        error = checkSample(wanted.components, {});
    {
        const std::lock_guard lock(m_mutex);
        if (!error && find(wanted.name, wanted.language) != nullptr) {
            error = metaError(100, u"Content in this language already exists for this template."_s);
            error->subcode = 2388024;
        }
        if (!error && m_templates.size() >= kMost)
            error = metaError(80007);
        if (!error) {
            wanted.id = QString::number(++m_lastId);
            m_templates.push_back(wanted);
        }
    }
    if (error) {
        call.respond(error->toResponse());
        return;
    }
    Json answer = Json::object();
    answer.set("id"_L1, wanted.id).set("status"_L1, "PENDING"_L1).set("category"_L1, wanted.category);
    call.respond(jsonResponse(200, answer));
    review(wanted.id);
}

/// Approved after a while; rejected when the name says so.
void MetaTemplates::review(const QString &id)
{
    m_exchange.tellLater(Provider::Meta, kReview, [this, id]() -> std::optional<Webhook> {
        const std::lock_guard lock(m_mutex);
        Template *known = findId(id);
        if (known == nullptr || known->status != "PENDING"_L1)
            return std::nullopt;
        const bool rejected = known->name.startsWith("reject"_L1);
        known->status = rejected ? u"REJECTED"_s : u"APPROVED"_s;
        known->rejectedReason = rejected ? u"INVALID_FORMAT"_s : u"NONE"_s;
        Webhook webhook;
        webhook.guest = u"template "_s + id;
        webhook.content = eventChange(*known, known->status, Json::object());
        return webhook;
    });
}

void MetaTemplates::edit(const Call &call, const QString &id)
{
    const auto body = Json::parse(call.request.body);
    std::optional<MetaError> error;
    if (!body.ok() || !body->isObject())
        error = metaError(100, u"The body is not a JSON object."_s);
    const auto components = error ? std::vector<Json>() : body->list("components"_L1);
    if (!error && !components.empty())
        error = checkComponents(components);
    {
        const Instant now = m_exchange.now();
        const std::lock_guard lock(m_mutex);
        Template *known = findId(id);
        if (!error && known == nullptr)
            error = noSuchObject();
        if (!error)
            error = checkSample(components, handleOf(known->components));
        const bool approved = !error && known->status == "APPROVED"_L1;
        if (approved && body->has("category"_L1) && body->text("category"_L1) != known->category)
            error = metaError(100, u"The category of an approved template cannot be changed."_s);
        if (!error && approved) {
            std::erase_if(known->edits, [now](Instant at) { return now - at > std::chrono::hours(24 * 30); });
            const bool today = !known->edits.empty() && now - known->edits.back() < std::chrono::hours(24);
            if (today || known->edits.size() >= 10)
                error = metaError(100, u"An approved template can be edited once in 24 hours, 10 times in 30 days."_s);
        }
        if (!error) {
            if (approved)
                known->edits.push_back(now);
            if (!components.empty())
                known->components = components;
            known->category = body->string("category"_L1).value_or(known->category);
            known->status = u"PENDING"_s;
        }
    }
    if (error) {
        call.respond(error->toResponse());
        return;
    }
    call.respond(jsonResponse(200, success()));
    review(id);
}

void MetaTemplates::unpause(const Call &call, const QString &id)
{
    bool done = false;
    {
        const std::lock_guard lock(m_mutex);
        Template *known = findId(id);
        done = known != nullptr && known->status == "PAUSED"_L1;
        if (done)
            known->status = u"APPROVED"_s;
    }
    call.respond(done ? jsonResponse(200, success()) : metaError(100, u"The template is not paused."_s).toResponse());
}

void MetaTemplates::remove(const Call &call)
{
    const QString name = queryOf(call, "name");
    const QString id = queryOf(call, "hsm_id");
    std::size_t gone = 0;
    {
        const std::lock_guard lock(m_mutex);
        gone = std::erase_if(m_templates, [&](const Template &known) {
            return known.name == name && !name.isEmpty() && (id.isEmpty() || known.id == id);
        });
    }
    call.respond(
        gone > 0 ? jsonResponse(200, success()) : metaError(100, u"Message template was not found."_s).toResponse());
}

std::variant<FilledTemplate, MetaError> MetaTemplates::fill(const Json &sent) const
{
    const QString name = sent.text("name"_L1);
    const QString language = sent.at("language"_L1).text("code"_L1);
    const std::lock_guard lock(m_mutex);
    const Template *known = byName(m_templates, name, language);
    if (known == nullptr)
        return metaError(132001, u"template name (%1) does not exist in %2"_s.arg(name.left(80), language.left(20)));
    if (known->status == "PAUSED"_L1)
        return metaError(132015);
    if (known->status == "DISABLED"_L1)
        return metaError(132016);
    if (known->status != "APPROVED"_L1)
        return metaError(132001, u"template (%1) is %2"_s.arg(name.left(80), known->status));
    return fillTemplate(*known, sent);
}

} // namespace bellhop::sim
