// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/booking_runner.h"

namespace bellhop::responder {

using namespace Qt::StringLiterals;

BookingRunner::BookingRunner(std::shared_ptr<const ai::BookingDialogue> dialogue, connect::PropertySystem &property)
    : m_dialogue(std::move(dialogue))
    , m_property(property)
{
}

Result<BookingAnswer> BookingRunner::hear(ai::DialogueState state, const ai::GuestTurn &turn, const Keep &keep) const
{
    QString settled;
    if (state.pending) {
        BELLHOP_TRY(BookingAnswer before, recover(std::move(state), turn, keep));
        state = std::move(before.state);
        settled = before.reply;
    }
    BELLHOP_TRY(BookingAnswer answer, run(m_dialogue->hear(std::move(state), turn), turn, keep));
    if (!settled.isEmpty())
        answer.reply = answer.reply.isEmpty() ? settled : settled + u"\n\n"_s + answer.reply;
    return answer;
}

Result<BookingAnswer> BookingRunner::recover(ai::DialogueState state, const ai::GuestTurn &turn, const Keep &keep) const
{
    return run(m_dialogue->recover(std::move(state), turn), turn, keep);
}

Result<BookingAnswer> BookingRunner::run(ai::DialogueStep step, const ai::GuestTurn &turn, const Keep &keep) const
{
    BookingAnswer answer;
    answer.heard = step.heard;
    answer.colleague = step.colleague;
    answer.told = step.told;
    while (step.call) {
        BELLHOP_CHECK(keep(step.state));
        const ai::PropertyAnswer told = ask(*step.call);
        step = m_dialogue->resume(std::move(step.state), told, turn);
        answer.colleague = answer.colleague || step.colleague;
    }
    answer.reply = step.reply;
    answer.state = std::move(step.state);
    return answer;
}

ai::PropertyAnswer BookingRunner::ask(const ai::PropertyCall &call) const
{
    switch (call.kind) {
    case ai::PropertyCallKind::Offers:
        return m_property.offers(call.stay);
    case ai::PropertyCallKind::Book:
        return m_property.book(call.order);
    case ai::PropertyCallKind::Find:
        break;
    }
    return m_property.find(call.order);
}

} // namespace bellhop::responder
