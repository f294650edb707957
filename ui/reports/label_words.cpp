// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/format.h"
#include "ui/kit/spaced_word.h"
#include "ui/kit/understanding_words.h"
#include "ui/reports/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Kinds that have no words elsewhere.
struct LabelText {
    const char *metric;
    const char *label;
    const char *text;
};

constexpr LabelText kTexts[] = {
    {"conversation_state", "open", QT_TRANSLATE_NOOP("ReportLabels", "Open")},
    {"conversation_state", "pending", QT_TRANSLATE_NOOP("ReportLabels", "Waiting on guest")},
    {"conversation_state", "snoozed", QT_TRANSLATE_NOOP("ReportLabels", "Snoozed")},
    {"hand_offs", "ai_handover", QT_TRANSLATE_NOOP("ReportLabels", "It called for a person")},
    {"hand_offs", "claimed", QT_TRANSLATE_NOOP("ReportLabels", "An agent took it")},
    {"hand_offs", "assigned", QT_TRANSLATE_NOOP("ReportLabels", "It was given to an agent")},
    {"hand_offs", "released", QT_TRANSLATE_NOOP("ReportLabels", "It was put back in the queue")},
    {"hand_offs", "force_released", QT_TRANSLATE_NOOP("ReportLabels", "It was put back in the queue")},
    {"hand_offs", "taken_over", QT_TRANSLATE_NOOP("ReportLabels", "A supervisor took it over")},
    {"hand_offs", "transferred", QT_TRANSLATE_NOOP("ReportLabels", "It was transferred")},
    {"hand_offs", "reopened", QT_TRANSLATE_NOOP("ReportLabels", "It was opened again")},
    {"hand_offs", "owner_gone", QT_TRANSLATE_NOOP("ReportLabels", "The assistant was away")},
    {"ai_answers", "automatic", QT_TRANSLATE_NOOP("ReportLabels", "Given by itself")},
    {"ai_answers", "draft", QT_TRANSLATE_NOOP("ReportLabels", "Suggested")},
    {"ai_answers", "taken", QT_TRANSLATE_NOOP("ReportLabels", "Sent as suggested")},
    {"ai_reasons", "human_request", QT_TRANSLATE_NOOP("ReportLabels", "The guest asked for a person")},
    {"ai_reasons", "anger", QT_TRANSLATE_NOOP("ReportLabels", "An angry guest")},
    {"ai_reasons", "danger", QT_TRANSLATE_NOOP("ReportLabels", "Danger")},
    {"ai_reasons", "complaint", QT_TRANSLATE_NOOP("ReportLabels", "A complaint")},
    {"ai_reasons", "group", QT_TRANSLATE_NOOP("ReportLabels", "A group")},
    {"ai_reasons", "existing_booking", QT_TRANSLATE_NOOP("ReportLabels", "A booking that exists")},
    {"ai_reasons", "booking_refused", QT_TRANSLATE_NOOP("ReportLabels", "The property took no booking")},
    {"ai_reasons", "booking_unknown", QT_TRANSLATE_NOOP("ReportLabels", "Unknown whether it was booked")},
    {"ai_reasons", "property_down", QT_TRANSLATE_NOOP("ReportLabels", "The property's system did not answer")},
    {"ai_reasons", "booking_is_a_persons", QT_TRANSLATE_NOOP("ReportLabels", "An agent took it during a booking")},
    {"ai_reasons", "not_understood", QT_TRANSLATE_NOOP("ReportLabels", "The guest was not understood")},
    {"ai_reasons", "cannot_answer", QT_TRANSLATE_NOOP("ReportLabels", "It had no answer")},
    {"ai_reasons", "urgent_matter", QT_TRANSLATE_NOOP("ReportLabels", "It cannot wait")},
    {"ai_reasons", "legal_matter", QT_TRANSLATE_NOOP("ReportLabels", "A legal matter")},
    {"ai_reasons", "payment_issue", QT_TRANSLATE_NOOP("ReportLabels", "A dispute about money")},
    {"ai_reasons", "complex_request", QT_TRANSLATE_NOOP("ReportLabels", "A special request")},
    {"llm_cost", "people", QT_TRANSLATE_NOOP("ReportLabels", "A person wrote")},
    {"llm_cost", "assistant", QT_TRANSLATE_NOOP("ReportLabels", "Settled by the assistant")},
};

/// Empty: not one of those that this version knows.
QString knownWord(const report::Metric &metric, const QString &label)
{
    if (metric.id == "agent_state"_L1) {
        const auto state = agentStateFromWire(label);
        return state ? stateWord(*state) : QString();
    }
    if (metric.id == "service_types"_L1) {
        const auto type = serviceTypeFromWire(label);
        return type ? serviceWord(*type) : QString();
    }
    if (metric.id == "customer_types"_L1) {
        const auto type = customerTypeFromWire(label);
        return type ? customerWord(*type) : QString();
    }
    if (metric.id == "sentiments"_L1)
        return moodWord(label);
    if (metric.id == "urgencies"_L1)
        return urgencyWord(label);
    const auto *found = std::find_if(std::begin(kTexts), std::end(kTexts), [&](const LabelText &text) {
        return metric.id == QLatin1String(text.metric) && label == QLatin1String(text.label);
    });
    if (found != std::end(kTexts))
        return QCoreApplication::translate("ReportLabels", found->text);
    return metric.id == "intents"_L1 || metric.id == "ai_reasons"_L1 ? aboutWord(label) : QString();
}

} // namespace

QString labelWord(const report::Metric &metric, const QString &label)
{
    if (label.isEmpty())
        return metric.isLabelled ? QCoreApplication::translate("ReportLabels", "Not known") : QString();
    // Words of others: templates' names, providers' codes.
    if (metric.id == "templates"_L1 || metric.id == "template_failures"_L1 || metric.id == "people_cost"_L1)
        return label;
    const QString known = knownWord(metric, label);
    const QString words = known.isEmpty() ? spacedWord(label) : known;
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace bellhop::ui
