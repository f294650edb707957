// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/offer_desk.h"

#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/queue/queue_model.h"
#include "ui/transfer/offer_bar.h"
#include "ui/transfer/offer_words.h"
#include "ui/window/actions.h"

#include <QAction>

#include <algorithm>

namespace bellhop::ui {

OfferDesk::OfferDesk(sync::Console &console, QueueModel &queue, const Actions &actions, OfferBar &bar, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_queue(queue)
    , m_actions(actions)
    , m_bar(bar)
{
    connect(&console, &sync::Console::offersChanged, this, &OfferDesk::take);
    connect(&console, &sync::Console::consultationsChanged, this, &OfferDesk::takeConsultations);
    connect(&console, &sync::Console::conversationsLost, this, [this](const std::vector<OwnerChange> &changes) {
        for (const OwnerChange &change : changes) {
            if (const QString text = lossSentence(change); !text.isEmpty())
                Q_EMIT happened(change.conversation, text);
        }
    });
    connect(&console, &sync::Console::peopleChanged, this, &OfferDesk::refresh); // who I am, and of which team
    connect(&console, &sync::Console::linkChanged, this, &OfferDesk::refresh);
    connect(&console, &sync::Console::myStateChanged, this, &OfferDesk::refresh);
    connect(actions.acceptOffer, &QAction::triggered, this, &OfferDesk::accept);
    connect(actions.declineOffer, &QAction::triggered, &bar, &OfferBar::askWhy);
    connect(actions.lookAtOffer, &QAction::triggered, this, [this] {
        if (const Ask *shown = m_bar.shown())
            Q_EMIT lookWanted(shown->conversation);
    });
    connect(&bar, &OfferBar::declined, this, &OfferDesk::decline);
    connect(&queue, &QueueModel::conversationChanged, this, [this](ConversationId conversation) {
        welcome(conversation);
        if (m_bar.shown() != nullptr && m_bar.shown()->conversation == conversation)
            refresh(); // the guest's name
    });
    refresh();
}

QString OfferDesk::guestOf(ConversationId conversation) const
{
    const QueueRow *row = m_queue.find(conversation);
    return row != nullptr ? row->guestName : tr("a guest");
}

template <typename Offer> bool OfferDesk::isForMe(const Offer &offer) const
{
    return asks(offer, m_console.me().id, m_console.myState(), m_console.teams());
}

void OfferDesk::refresh()
{
    std::vector<Ask> found;
    for (const TransferOffer &offer : m_console.offers()) {
        if (isForMe(offer))
            found.push_back(askOf(offer, guestOf(offer.conversation)));
    }
    for (const Consultation &consultation : m_console.consultations()) {
        if (isForMe(consultation))
            found.push_back(askOf(consultation, guestOf(consultation.conversation)));
    }
    m_bar.present(std::move(found));
    const bool asked = m_bar.shown() != nullptr;
    for (QAction *action : {m_actions.acceptOffer, m_actions.declineOffer, m_actions.lookAtOffer})
        action->setEnabled(asked);
}

void OfferDesk::take(const std::vector<TransferOffer> &offers)
{
    bool asked = false;
    for (const TransferOffer &offer : offers) {
        if (offer.outcome)
            tellEnd(offer);
        else
            asked = asked || isForMe(offer);
    }
    refresh();
    if (asked)
        Q_EMIT arrived();
}

void OfferDesk::takeConsultations(const std::vector<Consultation> &consultations)
{
    const AgentId me = m_console.me().id;
    bool asked = false;
    for (const Consultation &consultation : consultations) {
        asked = asked || isForMe(consultation);
        if (consultation.outcome)
            m_advised.remove(consultation.id);
        else if (!consultation.consultant.isSet() || m_advised.contains(consultation.id))
            continue;
        else
            m_advised.insert(consultation.id);
        if (const QString text = consultationNews(consultation, me, m_console.teams()); !text.isEmpty())
            Q_EMIT happened(consultation.conversation, text);
    }
    refresh();
    if (asked)
        Q_EMIT arrived();
}

void OfferDesk::tellEnd(const TransferOffer &offer)
{
    const AgentId me = m_console.me().id;
    if (offer.ended == me)
        return; // by this agent
    TransferOffer open = offer;
    open.outcome.reset();
    QString text;
    if (offer.from == me)
        text = endForSender(offer);
    else if (isOfferedTo(open, me, m_console.teams()))
        text = endForReceiver(offer);
    if (!text.isEmpty())
        Q_EMIT happened(offer.conversation, text);
}

void OfferDesk::accept()
{
    if (m_bar.shown() != nullptr && !m_answering.contains(m_bar.shown()->conversation))
        acceptAsk(*m_bar.shown());
}

void OfferDesk::acceptAsk(const Ask &ask)
{
    const ConversationId conversation = ask.conversation;
    const bool advice = ask.what == Ask::What::Consultation;
    m_answering.insert(conversation);
    whenDone(advice ? m_console.acceptConsultation(conversation) : m_console.acceptTransfer(conversation), this,
        [this, conversation, advice](const Status &status) {
            m_answering.remove(conversation);
            if (!status.ok()) {
                Q_EMIT happened(conversation, tr("Not accepted. %1").arg(spoken(status.error())));
                return;
            }
            if (advice) {
                Q_EMIT advising(conversation);
                return;
            }
            m_won.insert(conversation);
            welcome(conversation);
        });
}

/// Once the list shows it as this agent's.
void OfferDesk::welcome(ConversationId conversation)
{
    const QueueRow *row = m_queue.find(conversation);
    if (row == nullptr || row->owner != m_console.me().id || !m_won.remove(conversation))
        return;
    m_queue.settle();
    Q_EMIT accepted(conversation);
}

void OfferDesk::decline(const QString &why)
{
    const ConversationId conversation = m_bar.shown()->conversation;
    const bool advice = m_bar.shown()->what == Ask::What::Consultation;
    whenDone(advice ? m_console.declineConsultation(conversation, why) : m_console.declineTransfer(conversation, why),
        this, [this, conversation](const Status &status) {
            if (!status.ok() && m_bar.shown() != nullptr && m_bar.shown()->conversation == conversation)
                m_bar.refuse(tr("Not declined. %1").arg(spoken(status.error())));
        });
}

} // namespace bellhop::ui
