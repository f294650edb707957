// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/labels.h"

#include "core/base/wire_table.h"

namespace bellhop::ai {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kLanguageWords{
    std::pair{Language::English, "en"_L1},
    std::pair{Language::Spanish, "es"_L1},
    std::pair{Language::French, "fr"_L1},
    std::pair{Language::German, "de"_L1},
    std::pair{Language::Italian, "it"_L1},
    std::pair{Language::Portuguese, "pt"_L1},
    std::pair{Language::Arabic, "ar"_L1},
    std::pair{Language::Chinese, "zh"_L1},
    std::pair{Language::Japanese, "ja"_L1},
    std::pair{Language::Korean, "ko"_L1},
    std::pair{Language::Swahili, "sw"_L1},
};

constexpr std::array kIntentWords{
    std::pair{Intent::Spam, "spam"_L1},
    std::pair{Intent::SupportTicket, "support_ticket"_L1},
    std::pair{Intent::Complaint, "complaint"_L1},
    std::pair{Intent::PaymentInquiry, "payment_inquiry"_L1},
    std::pair{Intent::OrderInquiry, "order_inquiry"_L1},
    std::pair{Intent::AppointmentRequest, "appointment_request"_L1},
    std::pair{Intent::LeadInquiry, "lead_inquiry"_L1},
    std::pair{Intent::Feedback, "feedback"_L1},
    std::pair{Intent::General, "general"_L1},
};

constexpr std::array kSubIntentWords{
    std::pair{SubIntent::BookingInquiry, "booking_inquiry"_L1},
    std::pair{SubIntent::PricingRequest, "pricing_request"_L1},
    std::pair{SubIntent::MaintenanceIssue, "maintenance_issue"_L1},
    std::pair{SubIntent::CheckInOut, "check_in_out"_L1},
    std::pair{SubIntent::CommonQuestion, "common_question"_L1},
};

constexpr std::array kSentimentWords{
    std::pair{Sentiment::Angry, "angry"_L1},
    std::pair{Sentiment::Frustrated, "frustrated"_L1},
    std::pair{Sentiment::Negative, "negative"_L1},
    std::pair{Sentiment::Neutral, "neutral"_L1},
    std::pair{Sentiment::Positive, "positive"_L1},
    std::pair{Sentiment::Excited, "excited"_L1},
};

constexpr std::array kUrgencyWords{
    std::pair{Urgency::Low, "low"_L1},
    std::pair{Urgency::Medium, "medium"_L1},
    std::pair{Urgency::High, "high"_L1},
    std::pair{Urgency::Urgent, "urgent"_L1},
    std::pair{Urgency::Critical, "critical"_L1},
};

constexpr std::array kEscalationWords{
    std::pair{Escalation::UrgentMatter, "urgent_matter"_L1},
    std::pair{Escalation::LegalMatter, "legal_matter"_L1},
    std::pair{Escalation::PaymentIssue, "payment_issue"_L1},
    std::pair{Escalation::Complaint, "complaint"_L1},
    std::pair{Escalation::HumanRequest, "human_request"_L1},
    std::pair{Escalation::ComplexRequest, "complex_request"_L1},
};

} // namespace

QLatin1String toWire(Language value)
{
    return wireWord(kLanguageWords, value);
}

QLatin1String toWire(Intent value)
{
    return wireWord(kIntentWords, value);
}

QLatin1String toWire(SubIntent value)
{
    return wireWord(kSubIntentWords, value);
}

QLatin1String toWire(Sentiment value)
{
    return wireWord(kSentimentWords, value);
}

QLatin1String toWire(Urgency value)
{
    return wireWord(kUrgencyWords, value);
}

QLatin1String toWire(Escalation value)
{
    return wireWord(kEscalationWords, value);
}

std::optional<Language> languageFromWire(QStringView text)
{
    const bool hasRegion = text.size() > 2 && (text[2] == u'-' || text[2] == u'_');
    return wireValue(kLanguageWords, hasRegion ? text.first(2) : text);
}

std::optional<Intent> intentFromWire(QStringView text)
{
    return wireValue(kIntentWords, text);
}

std::optional<SubIntent> subIntentFromWire(QStringView text)
{
    return wireValue(kSubIntentWords, text);
}

std::optional<Sentiment> sentimentFromWire(QStringView text)
{
    return wireValue(kSentimentWords, text);
}

std::optional<Urgency> urgencyFromWire(QStringView text)
{
    return wireValue(kUrgencyWords, text);
}

std::optional<Escalation> escalationFromWire(QStringView text)
{
    return wireValue(kEscalationWords, text);
}

} // namespace bellhop::ai
