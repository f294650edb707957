// SPDX-License-Identifier: GPL-3.0-or-later
// What Meta does to templates by itself, and how its webhooks tell it.
#include "core/sim/meta_payloads.h"
#include "core/sim/meta_templates.h"

#include <array>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

Json idsOf(const Template &known)
{
    Json value = Json::object();
    value.set("message_template_id"_L1, known.id.toLongLong()).set("message_template_name"_L1, known.name);
    return value.set("message_template_language"_L1, known.language);
}

Json titled(QLatin1String title, QLatin1String description)
{
    Json info = Json::object();
    return info.set("title"_L1, title).set("description"_L1, description);
}

} // namespace

Json MetaTemplates::eventChange(const Template &known, const QString &event, const Json &extra) const
{
    Json value = idsOf(known);
    value.set("event"_L1, event).set("message_template_category"_L1, known.category);
    value.set("reason"_L1, extra.string("reason"_L1).value_or(known.rejectedReason));
    if (event == "REJECTED"_L1) {
        Json info = Json::object();
        info.set("reason"_L1, "The format of the template is not valid."_L1);
        value.set("rejection_info"_L1, info.set("recommendation"_L1, "Correct the text and send it again."_L1));
    } else if (event == "PAUSED"_L1) {
        value.set("other_info"_L1, titled("FIRST_PAUSE"_L1, "Paused for 3 hours due to low quality."_L1));
    } else if (event == "DISABLED"_L1) {
        value.set("disable_info"_L1, Json::object().set("disable_date"_L1, m_exchange.now().ms / 1000));
    }
    return changeOf("message_template_status_update"_L1, value);
}

Result<Json> MetaTemplates::happen(const Json &order)
{
    static const QStringList words{u"APPROVED"_s, u"REJECTED"_s, u"PAUSED"_s, u"DISABLED"_s, u"PENDING"_s,
        u"IN_APPEAL"_s, u"REINSTATED"_s, u"FLAGGED"_s, u"LIMIT_EXCEEDED"_s, u"LOCKED"_s, u"ARCHIVED"_s, u"UNARCHIVED"_s,
        u"PENDING_DELETION"_s, u"DELETED"_s};
    const QString event = order.text("event"_L1).toUpper();
    const std::lock_guard lock(m_mutex);
    Template *known = find(order.text("template"_L1), order.text("language"_L1));
    if (known == nullptr)
        return makeError(ErrorKind::NotFound, u"There is no such template in this language."_s);
    if (event == "QUALITY"_L1) {
        Json value = idsOf(*known);
        value.set("previous_quality_score"_L1, known->quality);
        known->quality = order.string("score"_L1).value_or(u"YELLOW"_s);
        return changeOf("message_template_quality_update"_L1, value.set("new_quality_score"_L1, known->quality));
    }
    if (event == "CATEGORY"_L1) {
        Json value = idsOf(*known);
        const QString category = order.string("category"_L1).value_or(u"MARKETING"_s);
        if (order.boolean("announced"_L1).value_or(false)) {
            known->correctCategory = category;
            value.set("new_category"_L1, known->category).set("correct_category"_L1, category);
            value.set("category_update_timestamp"_L1, m_exchange.now().ms / 1000 + 86'400);
        } else {
            value.set("previous_category"_L1, known->category).set("new_category"_L1, category);
            known->category = category;
            known->correctCategory.clear();
        }
        return changeOf("template_category_update"_L1, value);
    }
    if (!words.contains(event))
        return makeError(ErrorKind::BadData, u"event wants QUALITY, CATEGORY or one of %1."_s.arg(words.join(u", "_s)));
    const bool back = event == "REINSTATED"_L1 || event == "UNARCHIVED"_L1;
    known->status = back ? u"APPROVED"_s : event == "FLAGGED"_L1 ? known->status : event;
    if (event == "REJECTED"_L1)
        known->rejectedReason = order.string("reason"_L1).value_or(u"INVALID_FORMAT"_s);
    return eventChange(*known, event, order);
}

} // namespace bellhop::sim
