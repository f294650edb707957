// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/console.h"

#include <QObject>
#include <QSet>

namespace bellhop::ui {

struct Actions;
struct Ask;
class OfferBar;
class QueueModel;

/// Conversations that change hands or need advice, as this agent meets it: shows what they are asked, carries their
/// answers, and says in words how an offer or a consultation ended and why a conversation is gone. GUI thread, owned by
/// the window.
class OfferDesk final : public QObject
{
    Q_OBJECT
public:
    OfferDesk(sync::Console &console, QueueModel &queue, const Actions &actions, OfferBar &bar, QObject *parent);

    void refresh();

Q_SIGNALS:
    /// To be told, on the spot when that conversation is on the screen.
    void happened(bellhop::ConversationId conversation, const QString &text);
    /// This agent gives advice about it now.
    void advising(bellhop::ConversationId conversation);
    /// This agent has it now.
    void accepted(bellhop::ConversationId conversation);
    void lookWanted(bellhop::ConversationId conversation);
    /// Somebody asks who did not ask before.
    void arrived();

private:
    template <typename Offer> [[nodiscard]] bool isForMe(const Offer &offer) const;
    void take(const std::vector<TransferOffer> &offers);
    void takeConsultations(const std::vector<Consultation> &consultations);
    void tellEnd(const TransferOffer &offer);
    void accept();
    void acceptAsk(const Ask &ask);
    void welcome(ConversationId conversation);
    void decline(const QString &why);
    [[nodiscard]] QString guestOf(ConversationId conversation) const;

    sync::Console &m_console;
    QueueModel &m_queue;
    const Actions &m_actions;
    OfferBar &m_bar;
    QSet<ConversationId> m_answering;
    QSet<qint64> m_advised; ///< Consultations of which it was told that they began.
    QSet<ConversationId> m_won; ///< The list does not show it yet.
};

} // namespace bellhop::ui
