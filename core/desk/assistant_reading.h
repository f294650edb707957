// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/model/message.h"

#include <vector>

namespace bellhop::desk {

// What the assistant reads and what it understood. Any thread; blocking.

/// A guest's message that a model has not analysed yet.
struct MessageToRead {
    MessageId message;
    ConversationId conversation;
    MessageKind kind = MessageKind::Text;
    QString text; ///< Empty when there is none.
    Instant arrivedAt;
    QString zone; ///< Of the property.
    QString phone; ///< The guest's, digits only; empty when unknown.
    QString language; ///< Of the conversation's last analysis; empty without one.
    ChannelId channel;
    QString chatLanguage = {}; ///< What the conversation is known for by now; empty: nothing yet.
};

/// One analysis in the words of its labels.
struct AnalysisRow {
    MessageId message;
    ConversationId conversation;
    QString language;
    QString intent;
    QString subIntent; ///< Empty: none.
    QString sentiment;
    QString urgency;
    QString escalation; ///< Empty: none.
    bool spam = false;
    bool unsure = false;
    QByteArray detail; ///< JSON.
    QString chatLanguage = {}; ///< As it was read.
};

/// Messages after that one which `model` has not analysed, in the order of their ids.
Result<std::vector<MessageToRead>> messagesToRead(
    db::Database &database, const QString &model, MessageId after, int limit);
Result<MessageId> newestMessage(db::Database &database);
/// Each message once per model, however many relays bring it.
Status storeAnalyses(db::Database &database, const QString &model, const std::vector<AnalysisRow> &analyses);

/// The one that stands most often; of two that do, the newer. `newestFirst`: of a guest's last messages.
[[nodiscard]] QString prevailingLanguage(const QStringList &newestFirst);

} // namespace bellhop::desk
