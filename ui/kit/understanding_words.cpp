// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/understanding_words.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <span>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Understanding)
};

struct Word {
    const char *wire; ///< core/ai/labels.h
    const char *text;
};

constexpr Word kAbout[] = {
    {"booking_inquiry", QT_TRANSLATE_NOOP("Understanding", "a booking")},
    {"pricing_request", QT_TRANSLATE_NOOP("Understanding", "a price")},
    {"maintenance_issue", QT_TRANSLATE_NOOP("Understanding", "something broken")},
    {"check_in_out", QT_TRANSLATE_NOOP("Understanding", "checking in or out")},
    {"common_question", QT_TRANSLATE_NOOP("Understanding", "a common question")},
    {"spam", QT_TRANSLATE_NOOP("Understanding", "spam")},
    {"support_ticket", QT_TRANSLATE_NOOP("Understanding", "something they need in their stay")},
    {"complaint", QT_TRANSLATE_NOOP("Understanding", "a complaint")},
    {"payment_inquiry", QT_TRANSLATE_NOOP("Understanding", "a payment")},
    {"order_inquiry", QT_TRANSLATE_NOOP("Understanding", "their booking")},
    {"appointment_request", QT_TRANSLATE_NOOP("Understanding", "an appointment")},
    {"lead_inquiry", QT_TRANSLATE_NOOP("Understanding", "a stay")},
    {"feedback", QT_TRANSLATE_NOOP("Understanding", "praise or a review")},
    {"general", QT_TRANSLATE_NOOP("Understanding", "nothing in particular")},
};

constexpr Word kMoods[] = {
    {"angry", QT_TRANSLATE_NOOP("Understanding", "angry")},
    {"frustrated", QT_TRANSLATE_NOOP("Understanding", "frustrated")},
    {"negative", QT_TRANSLATE_NOOP("Understanding", "worried or unhappy")},
    {"neutral", QT_TRANSLATE_NOOP("Understanding", "calm")},
    {"positive", QT_TRANSLATE_NOOP("Understanding", "pleased")},
    {"excited", QT_TRANSLATE_NOOP("Understanding", "delighted")},
};

constexpr Word kUrgencies[] = {
    {"critical", QT_TRANSLATE_NOOP("Understanding", "danger now")},
    {"urgent", QT_TRANSLATE_NOOP("Understanding", "within two hours")},
    {"high", QT_TRANSLATE_NOOP("Understanding", "today")},
    {"medium", QT_TRANSLATE_NOOP("Understanding", "no hurry")},
    {"low", QT_TRANSLATE_NOOP("Understanding", "none")},
};

constexpr Word kEscalations[] = {
    {"urgent_matter", QT_TRANSLATE_NOOP("Understanding", "it cannot wait")},
    {"legal_matter", QT_TRANSLATE_NOOP("Understanding", "a legal matter")},
    {"payment_issue", QT_TRANSLATE_NOOP("Understanding", "a dispute about money")},
    {"complaint", QT_TRANSLATE_NOOP("Understanding", "a complaint")},
    {"human_request", QT_TRANSLATE_NOOP("Understanding", "they asked for one")},
    {"complex_request", QT_TRANSLATE_NOOP("Understanding", "a special request")},
};

QString wordOf(std::span<const Word> words, const QString &wire)
{
    const auto found
        = std::find_if(words.begin(), words.end(), [&](const Word &word) { return wire == QLatin1String(word.wire); });
    return found == words.end() ? QString() : QCoreApplication::translate("Understanding", found->text);
}

} // namespace

QString aboutWord(const QString &intent)
{
    return wordOf(kAbout, intent);
}

QString moodWord(const QString &sentiment)
{
    return wordOf(kMoods, sentiment);
}

QString urgencyWord(const QString &urgency)
{
    return wordOf(kUrgencies, urgency);
}

std::vector<std::pair<QString, QString>> factsOf(const Understanding &understanding)
{
    if (!understanding.message.isSet())
        return {};
    const QString fine = aboutWord(understanding.subIntent);
    QString about = fine.isEmpty() ? aboutWord(understanding.intent) : fine;
    if (understanding.unsure && !about.isEmpty())
        about = Words::tr("perhaps %1").arg(about);
    std::vector<std::pair<QString, QString>> facts{{Words::tr("It is about"), about},
        {Words::tr("Mood"), moodWord(understanding.sentiment)},
        {Words::tr("Urgency"), urgencyWord(understanding.urgency)},
        {Words::tr("For a person"), wordOf(kEscalations, understanding.escalation)}};
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

} // namespace bellhop::ui
