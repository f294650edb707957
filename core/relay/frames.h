// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/queries.h"
#include "core/desk/sessions.h"
#include "core/model/command.h"

#include <QByteArray>

#include <vector>

namespace bellhop::relay {

/// The hub's frames as README.md lists them: ids, versions and words, never content. Pure.

struct Welcome {
    qint64 seq = 0;
    desk::OpenedSession session;
    QString login; ///< The agent's short name.
    Instant now;
    QString relay;
};
[[nodiscard]] QByteArray welcomeFrame(const Welcome &welcome);

/// `event` is one of the words of README.md; `providerId` may be empty.
[[nodiscard]] QByteArray messageFrame(const desk::Change &change, const char *event, const QString &providerId);
/// `owner`: who has it now, where the event tells of that; unset: nobody, or the assistant.
[[nodiscard]] QByteArray conversationFrame(const desk::Change &change, const char *event, AgentId owner = {});
/// Agents, channels, taxonomy, templates: `{"seq":…,"event":"agent","agent":3}`.
[[nodiscard]] QByteArray entityFrame(const desk::Change &change, const char *word);
[[nodiscard]] QByteArray companyFrame(
    ConversationId conversation, const std::vector<AgentId> &viewing, const std::vector<AgentId> &typing);
[[nodiscard]] QByteArray answerFrame(const CommandAnswer &answer);
/// `id` may be empty when the order had none that could be read.
[[nodiscard]] QByteArray refusalFrame(const QString &id, const Error &error);
/// Everything up to `seq` was told.
[[nodiscard]] QByteArray pulseFrame(qint64 seq, int consoles);
[[nodiscard]] QByteArray goodbyeFrame(QLatin1String reason);

} // namespace bellhop::relay
