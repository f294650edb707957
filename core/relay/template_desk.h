// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"
#include "core/relay/channel_book.h"
#include "core/relay/errands.h"
#include "core/relay/media_shelf.h"
#include "core/relay/template_change.h"

#include <map>
#include <mutex>

namespace bellhop::relay {

/// Orders that change templates at their providers: checked in the desk, asked of the provider, kept in the desk, then
/// answered. One that is repeated while its first try is under way waits for the same answer. Waits for no provider.
class TemplateDesk final
{
public:
    using AnswerCallback = std::function<void(Result<CommandAnswer>)>;
    /// Runs work that may wait for the database, on a thread that may.
    using Post = std::function<void(std::function<void()>)>;

    TemplateDesk(
        db::Database &database, const ChannelBook &channels, const MediaShelf &shelf, Errands &errands, Post post);
    Q_DISABLE_COPY_MOVE(TemplateDesk)

    /// The command holds a ChangeTemplateOrder. On a thread that may wait for the database; the callback comes on one,
    /// perhaps at once, and not at all when the relay stops before.
    void change(const Actor &actor, const Command &command, AnswerCallback callback);

private:
    using Key = std::pair<qint64, QString>; ///< Agent and UUID.
    struct Run {
        Actor actor;
        Command command;
        TemplateChange work;
    };

    [[nodiscard]] Result<channel::SampleUpload> sampleOf(const Actor &actor, const ChangeTemplateOrder &order) const;
    [[nodiscard]] std::optional<Result<CommandAnswer>> start(const Actor &actor, const Command &command);
    void ask(const std::shared_ptr<Run> &run, channel::HttpCall call);
    void take(const std::shared_ptr<Run> &run, const Result<net::ClientResponse> &answer);
    [[nodiscard]] Result<std::optional<channel::HttpCall>> advance(Run &run, const Result<net::ClientResponse> &answer);
    void end(const Key &key, const Result<CommandAnswer> &answer);

    db::Database &m_database;
    const ChannelBook &m_channels;
    const MediaShelf &m_shelf;
    Errands &m_errands;
    const Post m_post;
    std::mutex m_mutex; ///< Guards m_waiting.
    std::map<Key, std::vector<AnswerCallback>> m_waiting;
};

} // namespace bellhop::relay
