// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_fields.h"

#include "core/channel/meta_message.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {

using Severity = AccountNews::Severity;

/// Messages a second that Meta takes of a number, by the words it has for that.
constexpr int kStandardThroughput = 80;
constexpr int kHighThroughput = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("MetaFields", text);
}

/// A provider's word in lower case; "NONE" and null are nothing.
QString word(const Json &json, QLatin1String key)
{
    const QString text = textAt(json, key, 60).toLower();
    return text == "none"_L1 ? QString() : text;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u' ');
}

TemplateNews aboutTemplate(TemplateNews::Kind kind, const Json &value)
{
    TemplateNews news;
    news.kind = kind;
    news.providerId = idText(value, "message_template_id"_L1).left(kMaxProviderId);
    news.name = textAt(value, "message_template_name"_L1, 512);
    news.language = languageCode(textAt(value, "message_template_language"_L1, 32));
    return news;
}

/// The word for the status that a template has after this event.
QString statusAfter(const QString &event)
{
    static constexpr std::array kUsable{"reinstated"_L1, "unarchived"_L1, "flagged"_L1};
    return std::any_of(kUsable.begin(), kUsable.end(), [&](QLatin1String w) { return event == w; }) ? u"approved"_s
                                                                                                    : event;
}

InboundEvent readTemplateStatus(const Json &value)
{
    TemplateNews news = aboutTemplate(TemplateNews::Kind::StatusChanged, value);
    const QString event = word(value, "event"_L1);
    if (event.isEmpty() || (news.providerId.isEmpty() && news.name.isEmpty()))
        return PoisonedItem{u"template status without a template"_s};
    news.status = statusAfter(event);
    news.category = word(value, "message_template_category"_L1);
    const Json rejection = value.at("rejection_info"_L1);
    const Json other = value.at("other_info"_L1);
    news.reason = joined({textAt(value, "reason"_L1, 200) == "NONE"_L1 ? QString() : textAt(value, "reason"_L1, 200),
        textAt(rejection, "reason"_L1, 500), textAt(rejection, "recommendation"_L1, 500),
        textAt(other, "title"_L1, 100), textAt(other, "description"_L1, 500),
        event == "flagged"_L1 ? tr("Guests rate it low; Meta will disable it soon.") : QString()});
    if (const auto at = providerTime(value.at("disable_info"_L1), "disable_date"_L1))
        news.at = *at;
    return news;
}

InboundEvent readTemplateQuality(const Json &value)
{
    TemplateNews news = aboutTemplate(TemplateNews::Kind::QualityChanged, value);
    news.quality = word(value, "new_quality_score"_L1);
    return news.quality.isEmpty() ? InboundEvent(PoisonedItem{u"template quality without a word"_s}) : news;
}

InboundEvent readTemplateCategory(const Json &value)
{
    TemplateNews news = aboutTemplate(TemplateNews::Kind::CategoryChanged, value);
    news.category = word(value, "new_category"_L1);
    // Announced for tomorrow: "new_category" is then the one of today.
    news.nextCategory = word(value, "correct_category"_L1);
    if (const auto at = providerTime(value, "category_update_timestamp"_L1))
        news.at = *at;
    return news.category.isEmpty() ? InboundEvent(PoisonedItem{u"template category without a word"_s}) : news;
}

InboundEvent readTemplateComponents(const Json &value)
{
    return aboutTemplate(TemplateNews::Kind::Rewritten, value);
}

InboundEvent readNumberQuality(const Json &value)
{
    NumberNews news;
    news.displayPhone = phoneOf(textAt(value, "display_phone_number"_L1, 40));
    news.event = word(value, "event"_L1);
    news.messagingLimit = messagingLimitOf(value, "max_daily_conversations_per_business"_L1);
    if (!news.messagingLimit)
        news.messagingLimit = messagingLimitOf(value, "current_limit"_L1);
    if (news.event == "throughput_upgrade"_L1)
        news.sendsPerSecond = kHighThroughput;
    if (news.event == "flagged"_L1)
        news.quality = u"red"_s;
    else if (news.event == "unflagged"_L1)
        news.quality = u"green"_s;
    news.text = tr("WhatsApp reports a change of the number's standing: %1.").arg(news.event);
    return news;
}

InboundEvent readNumberName(const Json &value)
{
    NumberNews news;
    news.displayPhone = phoneOf(textAt(value, "display_phone_number"_L1, 40));
    const QString decision = word(value, "decision"_L1);
    news.event = u"name_"_s + decision;
    news.text
        = tr("WhatsApp's decision on the display name “%1”: %2 %3")
              .arg(textAt(value, "requested_verified_name"_L1, kMaxName), decision, word(value, "rejection_reason"_L1))
              .trimmed();
    return news;
}

InboundEvent readCapability(const Json &value)
{
    NumberNews news;
    news.event = u"capability"_s;
    news.messagingLimit = messagingLimitOf(value, "max_daily_conversations_per_business"_L1);
    news.text = tr("The account's limits changed.");
    return news;
}

/// What an event of account_update means for sending.
void readAccountEvent(const Json &value, AccountNews &news)
{
    const Json ban = value.at("ban_info"_L1);
    const QString state = word(ban, "waba_ban_state"_L1);
    if (news.event == "disabled_update"_L1 || !state.isEmpty()) {
        news.blocksSending = state == "disable"_L1;
        news.unblocks = state == "reinstate"_L1;
        news.severity = news.unblocks ? Severity::Info : Severity::Critical;
        news.text = news.unblocks ? tr("Meta has lifted the ban on this account.")
                                  : tr("Meta disables this account (%1). Look into it at Meta at once.").arg(state);
    } else if (news.event == "account_restriction"_L1) {
        QStringList kinds;
        for (const Json &restriction : value.list("restriction_info"_L1)) {
            kinds << word(restriction, "restriction_type"_L1);
            if (const auto until = providerTime(restriction, "expiration"_L1))
                news.until = std::max(news.until, *until);
        }
        news.severity = Severity::Critical;
        news.blocksSending = kinds.contains(u"restricted_customer_initiated_messaging"_s);
        news.text = tr("Meta has restricted this account: %1. Look into it at Meta.").arg(kinds.join(u", "_s));
    } else if (news.event == "account_violation"_L1) {
        news.severity = Severity::Warning;
        news.text = tr("Meta says that this account broke its rules: %1.")
                        .arg(word(value.at("violation_info"_L1), "violation_type"_L1));
    } else if (news.event == "account_deleted"_L1 || news.event == "account_offboarded"_L1) {
        news.severity = Severity::Critical;
        news.blocksSending = true;
        news.text = tr("The WhatsApp account was taken away. Ask who has removed it at Meta.");
    } else if (news.event == "account_reconnected"_L1) {
        news.unblocks = true;
        news.text = tr("The WhatsApp account is connected again.");
    } else {
        news.text = tr("WhatsApp reports on the account: %1.").arg(news.event);
    }
}

InboundEvent readAccountUpdate(const Json &value)
{
    AccountNews news;
    news.event = word(value, "event"_L1);
    if (news.event.isEmpty())
        return PoisonedItem{u"account update without an event"_s};
    readAccountEvent(value, news);
    return news;
}

InboundEvent readAccountAlert(const Json &value)
{
    const Json info = value.at("alert_info"_L1);
    const auto either = [&](QLatin1String key) { return word(info.isObject() ? info : value, key); };
    AccountNews news;
    news.event = either("alert_type"_L1);
    const QString severity = either("alert_severity"_L1);
    if (severity == "critical"_L1)
        news.severity = Severity::Critical;
    else if (severity == "warning"_L1)
        news.severity = Severity::Warning;
    news.text = textAt(info.isObject() ? info : value, "alert_description"_L1, 500);
    if (news.event.isEmpty())
        return PoisonedItem{u"account alert without a type"_s};
    return news;
}

InboundEvent readAccountReview(const Json &value)
{
    AccountNews news;
    const QString decision = word(value, "decision"_L1);
    news.event = u"review_"_s + decision;
    news.severity = decision == "rejected"_L1 ? Severity::Critical : Severity::Info;
    news.blocksSending = decision == "rejected"_L1;
    news.unblocks = decision == "approved"_L1;
    news.text = tr("Meta's review of the account: %1.").arg(decision);
    return news;
}

InboundEvent readSecurity(const Json &value)
{
    AccountNews news;
    news.event = word(value, "event"_L1);
    news.severity = Severity::Warning;
    news.text
        = tr("Somebody changed or asked for the number's PIN at Meta: %1. If it was nobody of yours, act at once.")
              .arg(news.event);
    return news;
}

struct Field {
    QLatin1String name;
    InboundEvent (*read)(const Json &value);
};
constexpr std::array kFields{
    Field{"message_template_status_update"_L1, readTemplateStatus},
    Field{"message_template_quality_update"_L1, readTemplateQuality},
    Field{"message_template_components_update"_L1, readTemplateComponents},
    Field{"template_category_update"_L1, readTemplateCategory},
    Field{"phone_number_quality_update"_L1, readNumberQuality},
    Field{"phone_number_name_update"_L1, readNumberName},
    Field{"business_capability_update"_L1, readCapability},
    Field{"account_update"_L1, readAccountUpdate},
    Field{"account_alerts"_L1, readAccountAlert},
    Field{"account_review_update"_L1, readAccountReview},
    Field{"security"_L1, readSecurity},
};

} // namespace

std::optional<InboundEvent> readMetaField(const QString &field, const Json &value)
{
    // Quality has come under the name of the status.
    if (field == "message_template_status_update"_L1 && value.has("new_quality_score"_L1))
        return readTemplateQuality(value);
    const auto found = std::find_if(kFields.begin(), kFields.end(), [&](const Field &f) { return field == f.name; });
    if (found == kFields.end())
        return std::nullopt;
    if (!value.isObject())
        return PoisonedItem{u"change without a value"_s};
    return found->read(value);
}

InboundEvent readMetaPreference(const Json &preference, const Json &contact)
{
    MarketingPreference out;
    out.guest = readMetaContact(contact);
    if (const QString phone = idText(preference, "wa_id"_L1); isPhone(phone))
        out.guest.phone = phone;
    if (const QString userId = textAt(preference, "user_id"_L1, kMaxName); !userId.isEmpty())
        out.guest.userId = userId;
    const QString value = word(preference, "value"_L1);
    if (out.guest.isEmpty() || value.isEmpty())
        return PoisonedItem{u"preference of nobody or of nothing"_s};
    if (const QString category = word(preference, "category"_L1); category != "marketing_messages"_L1)
        return IgnoredItem{u"preference about %1"_s.arg(category)};
    out.wanted = value != "stop"_L1;
    out.detail = textAt(preference, "detail"_L1, 190);
    const auto at = providerTime(preference, "timestamp"_L1);
    if (!at)
        return PoisonedItem{u"preference without a believable time"_s};
    out.at = *at;
    return out;
}

InboundEvent readMetaCall(const Json &call, const Json &contact)
{
    CallNews out;
    out.callId = textAt(call, "id"_L1);
    if (out.callId.isEmpty() || out.callId.size() > kMaxProviderId)
        return PoisonedItem{u"call without a usable id"_s};
    const QString event = word(call, "event"_L1);
    if (event != "connect"_L1 && event != "terminate"_L1)
        return IgnoredItem{u"call event %1"_s.arg(event)};
    out.ended = event == "terminate"_L1;
    out.byGuest = word(call, "direction"_L1) != "business_initiated"_L1;
    out.guest = readMetaContact(contact);
    const auto side = [&](QLatin1String guest, QLatin1String ours) { return out.byGuest ? guest : ours; };
    if (const QString phone = phoneOf(idText(call, side("from"_L1, "to"_L1))); !phone.isEmpty())
        out.guest.phone = phone;
    if (const QString id = textAt(call, side("from_user_id"_L1, "to_user_id"_L1), kMaxName); !id.isEmpty())
        out.guest.userId = id;
    const auto at = providerTime(call, "timestamp"_L1);
    if (out.guest.isEmpty() || !at)
        return PoisonedItem{u"call of nobody, or without a believable time"_s};
    out.at = *at;
    out.seconds = static_cast<int>(qBound(qint64(0), call.integer("duration"_L1).value_or(0), qint64(86'400)));
    return out;
}

NumberNews readMetaNumber(const Json &number)
{
    NumberNews news;
    news.displayPhone = phoneOf(textAt(number, "display_phone_number"_L1, 40));
    news.event = u"looked_up"_s;
    const QString quality = word(number, "quality_rating"_L1);
    static constexpr std::array kQualities{"green"_L1, "yellow"_L1, "red"_L1};
    if (std::any_of(kQualities.begin(), kQualities.end(), [&](QLatin1String w) { return quality == w; }))
        news.quality = quality;
    news.messagingLimit = messagingLimitOf(number, "whatsapp_business_manager_messaging_limit"_L1);
    const QString level = word(number.at("throughput"_L1), "level"_L1);
    if (level == "standard"_L1)
        news.sendsPerSecond = kStandardThroughput;
    else if (level == "high"_L1)
        news.sendsPerSecond = kHighThroughput;
    return news;
}

std::optional<qint64> messagingLimitOf(const Json &value, QLatin1String key)
{
    if (const auto number = value.integer(key))
        return *number < -1 ? std::nullopt : number;
    static const QRegularExpression tier(u"^TIER_(\\d{1,9})(K?)$"_s);
    const QString text = value.text(key);
    if (text == "TIER_UNLIMITED"_L1)
        return -1;
    const auto match = tier.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * (match.captured(2).isEmpty() ? 1 : 1000);
}

} // namespace bellhop::channel
