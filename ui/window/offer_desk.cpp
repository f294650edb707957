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
        if (const TransferOffer *offer = m_bar.shown())
            Q_EMIT lookWanted(offer->conversation);
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

bool OfferDesk::isForMe(const TransferOffer &offer) const
{
    return asks(offer, m_console.me().id, m_console.myState(), m_console.teams());
}

void OfferDesk::refresh()
{
    std::vector<OfferBar::Line> lines;
    for (const TransferOffer &offer : m_console.offers()) {
        if (isForMe(offer))
            lines.push_back({offer, guestOf(offer.conversation)});
    }
    m_bar.present(std::move(lines));
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
    const TransferOffer *shown = m_bar.shown();
    if (shown == nullptr || m_answering.contains(shown->conversation))
        return;
    const ConversationId conversation = shown->conversation;
    m_answering.insert(conversation);
    whenDone(m_console.acceptTransfer(conversation), this, [this, conversation](const Status &status) {
        m_answering.remove(conversation);
        if (!status.ok()) {
            Q_EMIT happened(conversation, tr("Not accepted. %1").arg(spoken(status.error())));
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

void OfferDesk::decline(ConversationId conversation, const QString &why)
{
    whenDone(m_console.declineTransfer(conversation, why), this, [this, conversation](const Status &status) {
        if (!status.ok() && m_bar.shown() != nullptr && m_bar.shown()->conversation == conversation)
            m_bar.refuse(tr("Not declined. %1").arg(spoken(status.error())));
    });
}

} // namespace bellhop::ui
