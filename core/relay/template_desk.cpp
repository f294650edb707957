// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/template_desk.h"

#include "core/desk/media.h"
#include "core/desk/template_orders.h"
#include "core/desk/templates.h"
#include "core/model/template_draft.h"
#include "core/relay/provider_call.h"

#include <QCoreApplication>

namespace bellhop::relay {
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLargestSample = 16 * kMegabyte; // what WhatsApp takes of a picture or video; documents are smaller
constexpr auto kAnswerWithin = 12s; // nearly all answer within one; a console that is tired of waiting asks again

QString tr(const char *text)
{
    return QCoreApplication::translate("Templates", text);
}

} // namespace

TemplateDesk::TemplateDesk(
    db::Database &database, const ChannelBook &channels, const MediaShelf &shelf, Errands &errands, Post post)
    : m_database(database)
    , m_channels(channels)
    , m_shelf(shelf)
    , m_errands(errands)
    , m_post(std::move(post))
{
}

void TemplateDesk::change(const Actor &actor, const Command &command, AnswerCallback callback)
{
    const Key key{actor.agent.value, command.uuid};
    {
        const std::lock_guard lock(m_mutex);
        std::vector<AnswerCallback> &waiting = m_waiting[key];
        waiting.push_back(std::move(callback));
        if (waiting.size() > 1)
            return;
    }
    if (const auto answer = start(actor, command))
        end(key, *answer);
}

/// The file that shall be the heading's example; without bytes when the order names none.
Result<channel::SampleUpload> TemplateDesk::sampleOf(const Actor &actor, const ChangeTemplateOrder &order) const
{
    channel::SampleUpload upload;
    if (order.sample.isEmpty())
        return upload;
    BELLHOP_TRY(const desk::MediaFile file, desk::mediaForAgent(m_database, actor.agent, order.sample));
    if (file.state != MediaState::Stored || !m_shelf.isReady())
        return makeError(ErrorKind::Refused, tr("The example file is not here any more. Choose it again."));
    BELLHOP_TRY(const auto reader, m_shelf.store().read(file.contentHash));
    BELLHOP_TRY(upload.bytes, reader->readAll(kLargestSample));
    upload.file.fileName = file.fileName;
    upload.file.mimeType = file.mimeType;
    upload.file.bytes = upload.bytes.size();
    return upload;
}

/// The answer, when nobody has to be asked for it.
std::optional<Result<CommandAnswer>> TemplateDesk::start(const Actor &actor, const Command &command)
{
    const auto &order = std::get<ChangeTemplateOrder>(command.order);
    const auto settings = m_channels.channels()->byId.value(order.channel);
    if (!settings)
        return makeError(ErrorKind::NotFound, tr("This channel is not in use."));
    TemplateDraft draft = order.draft;
    if (!order.sample.isEmpty())
        draft.structure.headerSample = order.sample; // until the provider has given the file a name
    if (order.change != ChangeTemplateOrder::Change::Delete) {
        if (const Status fits = checkDraft(settings->provider, draft); !fits.ok())
            return fits.error();
    }
    auto sample = sampleOf(actor, order);
    if (!sample.ok())
        return sample.error();
    auto plan = desk::beginTemplateChange(m_database, actor, command);
    if (!plan.ok())
        return plan.error();
    if (plan->isDone)
        return plan->answer;
    const auto run = std::make_shared<Run>(
        Run{actor, command, TemplateChange(*settings, order.change, draft, plan->providerId, std::move(*sample))});
    auto call = run->work.next();
    if (!call.ok())
        return call.error();
    ask(run, std::move(*call));
    return std::nullopt;
}

void TemplateDesk::ask(const std::shared_ptr<Run> &run, channel::HttpCall call)
{
    m_errands.run(std::move(call), kAnswerWithin, [this, run](Result<net::ClientResponse> answer) {
        m_post([this, run, answer = std::move(answer)] { take(run, answer); });
    });
}

void TemplateDesk::take(const std::shared_ptr<Run> &run, const Result<net::ClientResponse> &answer)
{
    const Key key{run->actor.agent.value, run->command.uuid};
    auto more = advance(*run, answer);
    if (!more.ok())
        return end(key, more.error());
    if (*more)
        return ask(run, std::move(**more));
    end(key, desk::endTemplateChange(m_database, run->actor, run->command));
}

/// The next request, when there is one.
Result<std::optional<channel::HttpCall>> TemplateDesk::advance(Run &run, const Result<net::ClientResponse> &answer)
{
    const bool open = answer.ok() ? answer->status >= 500 : answer.error().kind == ErrorKind::OutcomeUnknown;
    if (open) {
        // The list will show it. Refused, for what is tried again by itself would be done twice.
        const ChannelId channel = std::get<ChangeTemplateOrder>(run.command.order).channel;
        BELLHOP_CHECK(
            m_database.write([&](db::Connection &connection) { return desk::wantTemplates(connection, channel); }));
        return makeError(ErrorKind::Refused,
            tr("The provider did not answer; it may have been done. Look at the list before you try again."),
            answer.ok() ? QString::number(answer->status) : answer.error().detail);
    }
    if (!answer.ok())
        return answer.error();
    BELLHOP_CHECK(run.work.take(answerOf(*answer)));
    if (run.work.isComplete())
        return std::optional<channel::HttpCall>();
    BELLHOP_TRY(channel::HttpCall call, run.work.next());
    return std::optional(std::move(call));
}

void TemplateDesk::end(const Key &key, const Result<CommandAnswer> &answer)
{
    std::vector<AnswerCallback> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting = std::move(m_waiting.extract(key).mapped());
    }
    for (const AnswerCallback &callback : waiting)
        callback(answer);
}

} // namespace bellhop::relay
