// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/insight.h"
#include "core/model/knowledge.h"

#include <QHash>

namespace bellhop {

// What a window about the houses' knowledge shows. Plain values.

/// A property that tells its guests something.
struct KnowledgeProperty {
    PropertyId id;
    QString name;
    QString zone; ///< IANA.
    QString language; ///< Its own: "en".
    QString bookingSystem; ///< "demo", "qloapps"; empty: none.
    bool operator==(const KnowledgeProperty &) const = default;
};

/// What a guest said and the house's knowledge had no answer to.
struct KnowledgeGap {
    MessageId message;
    ConversationId conversation;
    PropertyId property;
    QString question;
    QString language; ///< As it was read: "es"; empty where nothing was.
    Instant at;
    bool operator==(const KnowledgeGap &) const = default;
};

/// The site's language model today, in UTC.
struct LlmDay {
    QString model;
    LlmCost spent;
    std::optional<qint64> tokensPerDay; ///< Unset: what is usual.
    std::optional<qint64> microsPerDay;
    bool operator==(const LlmDay &) const = default;
};

struct KnowledgeShelf {
    std::vector<KnowledgeProperty> properties; ///< By name.
    std::vector<KnowledgeItem> items; ///< By property and name.
    QHash<qint64, int> answers; ///< By item: what guests got from it within kKnowledgeDays.
    std::vector<KnowledgeGap> gaps; ///< Within the same days, the newest first; at most 200.
    QStringList topics = {}; ///< What an item may be about, in the words of ai::KnowledgeTopics.
    std::optional<LlmDay> model = {}; ///< For those who lead; unset: there is none.
    Instant now = {}; ///< The database's.
};
inline constexpr int kKnowledgeDays = 30;

/// What the assistant would do with a question, as if a guest had just asked it in a new conversation.
struct KnowledgeTrial {
    struct Candidate {
        qint64 item = 0;
        QString name;
        QString title;
        int percent = 0;
        bool isTold = false; ///< The guest hears it.
        bool mayHear = true; ///< This guest may.
    };
    QString language; ///< In which it was understood: "es".
    QString answer; ///< What the guest would read; empty: nothing.
    QString reason; ///< "quick_answer", a stage of the dialogue, or why a person is called.
    bool handedOver = false; ///< A person is called.
    bool asks = true; ///< It is a question for the house's knowledge at all: no complaint, no thanks.
    int threshold = 0; ///< Percent, below which an item is no answer.
    std::vector<Candidate> candidates; ///< The best first, at most five; none below one percent.
};

} // namespace bellhop
