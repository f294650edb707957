// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

/// What an analysis can say, and the word for each value in files, databases and answers. Plain values, any thread.
namespace bellhop::ai {

enum class Language {
    English,
    Spanish,
    French,
    German,
    Italian,
    Portuguese,
    Arabic,
    Chinese,
    Japanese,
    Korean,
    Swahili
};
inline constexpr int kLanguages = 11;

/// The message's main request; the order is the rubric's: the first one that fits wins.
enum class Intent {
    Spam,
    SupportTicket,
    Complaint,
    PaymentInquiry,
    OrderInquiry,
    AppointmentRequest,
    LeadInquiry,
    Feedback,
    General
};
inline constexpr int kIntents = 9;

/// A finer word for some intents.
enum class SubIntent { BookingInquiry, PricingRequest, MaintenanceIssue, CheckInOut, CommonQuestion };
inline constexpr int kSubIntents = 5;

enum class Sentiment { Angry, Frustrated, Negative, Neutral, Positive, Excited };
inline constexpr int kSentiments = 6;

/// Rises: Low < Critical, so that `std::max` is the more urgent one.
enum class Urgency { Low, Medium, High, Urgent, Critical };
inline constexpr int kUrgencies = 5;

/// Why a person has to look.
enum class Escalation { UrgentMatter, LegalMatter, PaymentIssue, Complaint, HumanRequest, ComplexRequest };
inline constexpr int kEscalations = 6;

/// "en", "lead_inquiry", ...
[[nodiscard]] QLatin1String toWire(Language value);
[[nodiscard]] QLatin1String toWire(Intent value);
[[nodiscard]] QLatin1String toWire(SubIntent value);
[[nodiscard]] QLatin1String toWire(Sentiment value);
[[nodiscard]] QLatin1String toWire(Urgency value);
[[nodiscard]] QLatin1String toWire(Escalation value);

/// Nothing for a word that is not in the table. A language may carry a region: "pt-BR", "zh_Hant".
[[nodiscard]] std::optional<Language> languageFromWire(QStringView text);
[[nodiscard]] std::optional<Intent> intentFromWire(QStringView text);
[[nodiscard]] std::optional<SubIntent> subIntentFromWire(QStringView text);
[[nodiscard]] std::optional<Sentiment> sentimentFromWire(QStringView text);
[[nodiscard]] std::optional<Urgency> urgencyFromWire(QStringView text);
[[nodiscard]] std::optional<Escalation> escalationFromWire(QStringView text);

} // namespace bellhop::ai
