// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/origin_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Origin)
};

/// Stages of the dialogue, and reasons why a person is called.
QString reasonWord(const QString &reason)
{
    static const std::array kReasons{std::pair{"quick_answer"_L1, QT_TRANSLATE_NOOP("Origin", "the house's knowledge")},
        std::pair{"greeting"_L1, QT_TRANSLATE_NOOP("Origin", "greeting")},
        std::pair{"dates"_L1, QT_TRANSLATE_NOOP("Origin", "booking: dates")},
        std::pair{"room_selection"_L1, QT_TRANSLATE_NOOP("Origin", "booking: which room")},
        std::pair{"guest_info"_L1, QT_TRANSLATE_NOOP("Origin", "booking: who comes")},
        std::pair{"booking"_L1, QT_TRANSLATE_NOOP("Origin", "booking: read back")},
        std::pair{"confirmation"_L1, QT_TRANSLATE_NOOP("Origin", "booking: confirmed")},
        std::pair{"human_request"_L1, QT_TRANSLATE_NOOP("Origin", "the guest asked for a person")},
        std::pair{"anger"_L1, QT_TRANSLATE_NOOP("Origin", "the guest is angry")},
        std::pair{"danger"_L1, QT_TRANSLATE_NOOP("Origin", "danger")},
        std::pair{"urgent_matter"_L1, QT_TRANSLATE_NOOP("Origin", "it cannot wait")},
        std::pair{"complaint"_L1, QT_TRANSLATE_NOOP("Origin", "a complaint")},
        std::pair{"legal_matter"_L1, QT_TRANSLATE_NOOP("Origin", "a legal matter")},
        std::pair{"payment_issue"_L1, QT_TRANSLATE_NOOP("Origin", "a dispute about money")},
        std::pair{"support_ticket"_L1, QT_TRANSLATE_NOOP("Origin", "something to be done")},
        std::pair{"complex_request"_L1, QT_TRANSLATE_NOOP("Origin", "a special request")},
        std::pair{"appointment_request"_L1, QT_TRANSLATE_NOOP("Origin", "an appointment")},
        std::pair{"group"_L1, QT_TRANSLATE_NOOP("Origin", "a request for people")},
        std::pair{"existing_booking"_L1, QT_TRANSLATE_NOOP("Origin", "a booking that is there already")},
        std::pair{"booking_refused"_L1, QT_TRANSLATE_NOOP("Origin", "the booking was refused")},
        std::pair{"booking_unknown"_L1, QT_TRANSLATE_NOOP("Origin", "nobody knows whether it is booked")},
        std::pair{"property_down"_L1, QT_TRANSLATE_NOOP("Origin", "the booking system does not answer")},
        std::pair{"not_understood"_L1, QT_TRANSLATE_NOOP("Origin", "not understood")},
        std::pair{"cannot_answer"_L1, QT_TRANSLATE_NOOP("Origin", "nothing is known about it")}};
    for (const auto &[known, words] : kReasons) {
        if (reason == known)
            return Words::tr(words);
    }
    return QString(reason).replace(u'_', u' ');
}

} // namespace

QString originWord(const AnswerOrigin &origin)
{
    QStringList titles;
    for (const AnswerSource &source : origin.from)
        titles << source.title;
    if (!titles.isEmpty())
        return titles.join(Words::tr(", "));
    return origin.handedOver ? Words::tr("hands over: %1").arg(reasonWord(origin.reason)) : reasonWord(origin.reason);
}

QString originLine(const AnswerOrigin &origin)
{
    return origin.suggested ? Words::tr("Suggested · %1").arg(originWord(origin))
                            : Words::tr("Automatic · %1").arg(originWord(origin));
}

QString originSentence(const AnswerOrigin &origin)
{
    QStringList lines;
    for (const AnswerSource &source : origin.from)
        lines << Words::tr("Answered from “%1” (%2 % sure).").arg(source.title).arg(source.percent());
    if (origin.handedOver)
        lines << Words::tr("The assistant called for a person: %1.").arg(reasonWord(origin.reason));
    else if (lines.isEmpty())
        lines << Words::tr("From the assistant's dialogue: %1.").arg(reasonWord(origin.reason));
    if (!origin.model.isEmpty())
        lines << Words::tr("Worded by the language model %1.").arg(origin.model);
    if (origin.suggested)
        lines << Words::tr("An agent sent it as it was suggested.");
    return lines.join(u'\n');
}

qint64 itemOf(const AnswerOrigin &origin)
{
    const auto stored = std::find_if(
        origin.from.begin(), origin.from.end(), [](const AnswerSource &source) { return source.item != 0; });
    return stored == origin.from.end() ? 0 : stored->item;
}

} // namespace bellhop::ui
