// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/desk/admin.h"
#include "core/model/knowledge_shelf.h"

#include <QMap>

namespace bellhop::desk {

// The site's language model, as it is stored, and what it was asked. Any thread; blocking.

/// Empty `values`: there is none. Names: kLlmSettings.
struct StoredLlm {
    QMap<QString, QString> values;
    QByteArray sealedKey;
    bool operator==(const StoredLlm &) const = default;
};
inline constexpr std::array kLlmSettings{"dialect", "url", "model", "timeout_ms", "answer_tokens", "withheld",
    "tokens_per_day", "micros_per_day", "micros_in", "micros_out"};

Result<StoredLlm> storedLlm(db::Database &database);
/// Each change writes its audit row; running relays take it up within seconds. BadData for another name or a value
/// that makes no sense; an empty value removes it.
Status setLlm(db::Database &database, const QMap<QString, QString> &values);
Status setLlmKey(db::Database &database, const QByteArray &key, const Seal &seal);
/// Forgets all of it, the key too.
Status removeLlm(db::Database &database);
[[nodiscard]] QString llmKeyContext();
/// Part of resealSecrets(): the secrets of the site itself; their number.
Result<int> resealSiteSecrets(db::Connection &connection, const Unseal &unseal, const Seal &seal);

/// One question, whatever came of it. Ids, counts and words of ours only.
struct LlmCall {
    ConversationId conversation;
    qint64 decision = 0;
    QString purpose; ///< "draft", "summary"
    QString model;
    QString outcome; ///< "used", "unfaithful", or the word of an error's kind.
    int tries = 0;
    qint64 tokensIn = 0;
    qint64 tokensOut = 0;
    qint64 micros = 0;
    milliseconds took{0};
};
Status recordLlmCall(db::Database &database, const LlmCall &call);

struct LlmUse {
    qint64 tokens = 0;
    qint64 micros = 0;
};
/// Since the UTC day began, by the database's clock.
Result<LlmUse> llmUsedToday(db::Database &database);

/// The same as a console may see it: for those who lead, and with what a day may cost. Nothing: there is no model, or
/// it is not this reader's to know. Views only.
Result<std::optional<LlmDay>> llmDay(db::Connection &connection);

/// Puts a better wording in the place of a suggestion. False: it is no suggestion any more, or another one.
Result<bool> wordDraft(db::Database &database, qint64 decision, const QString &before, const QString &text,
    const QString &model, qint64 micros);
/// A note of the assistant's in a conversation that is open; what it cost stands with the decision.
Status addSummary(db::Database &database, ConversationId conversation, qint64 decision, const QString &text,
    const QString &model, qint64 micros);

} // namespace bellhop::desk
