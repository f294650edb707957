// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/templates.h"
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/bellhopctl/text_file.h"
#include "app/common/terminal.h"
#include "core/base/json.h"
#include "core/desk/template_orders.h"
#include "core/model/template_draft.h"
#include "core/relay/provider_call.h"
#include "core/relay/template_change.h"
#include "core/relay/template_sync.h"

#include <algorithm>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kProgram = u"bellhopctl"_s;

/// The channels that a command is about, secrets opened. NotFound when there is none of that name.
Result<std::vector<ChannelSettings>> channelsOf(const Invocation &invocation, db::Database &database)
{
    BELLHOP_TRY(const auto keys, openVault(database.url()));
    BELLHOP_TRY(const desk::LoadedChannels loaded, desk::loadChannelSettings(database, unsealWith(keys)));
    for (const QString &broken : loaded.broken)
        complain(kProgram, broken);
    const QString name = invocation.value("channel"_L1);
    std::vector<ChannelSettings> chosen;
    for (const ChannelSettings &channel : loaded.channels) {
        if (name.isEmpty() || channel.name == name)
            chosen.push_back(channel);
    }
    if (chosen.empty())
        return makeError(ErrorKind::NotFound,
            name.isEmpty() ? u"There is no channel in use. Add one: channel add."_s
                           : u"There is no channel %1 in use. See: channel list."_s.arg(name));
    return chosen;
}

/// Whole minutes, for people.
QString agoOf(Instant then, Instant now)
{
    if (!then.isSet())
        return u"never"_s;
    const qint64 minutes = std::max<qint64>(0, (now - then).count() / 60'000);
    if (minutes < 120)
        return u"%1 min ago"_s.arg(minutes);
    return minutes < 48 * 60 ? u"%1 h ago"_s.arg(minutes / 60) : u"%1 days ago"_s.arg(minutes / (24 * 60));
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    const db::Params which{{"channel", invocation.value("channel"_L1)}};
    BELLHOP_TRY(const db::Rows rows, rowsOf(*database, "templates"_L1, which));
    std::vector<QStringList> lines;
    for (const db::Row &row : rows)
        lines.push_back(
            {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)});
    sayTable({u"CHANNEL"_s, u"NAME"_s, u"LANGUAGE"_s, u"CATEGORY"_s, u"STATUS"_s, u"QUALITY"_s, u"REASON"_s, u"ID"_s},
        lines);
    BELLHOP_TRY(const db::Rows syncs, rowsOf(*database, "template_syncs"_L1, which));
    BELLHOP_TRY(const Instant now,
        database->read([](db::Connection &connection) -> Result<Instant> { return connection.now(); }));
    for (const db::Row &row : syncs) {
        say(u"%1: last synced %2%3"_s.arg(row.text(0), agoOf(row.instant(1), now),
            row.text(2).isEmpty() ? QString() : u"; then it failed: %1"_s.arg(row.text(2))));
    }
    return kOk;
}

/// Reads the provider's whole list and makes the site's what it says.
Result<QString> syncOne(db::Database &database, net::HttpClient &client, const ChannelSettings &channel)
{
    BELLHOP_TRY(const desk::TemplatesDue due, desk::templatesDueOf(database, channel.id));
    relay::TemplateListing listing(channel);
    const Status read = [&]() -> Status {
        while (!listing.isComplete()) {
            BELLHOP_TRY(channel::HttpCall call, listing.next());
            BELLHOP_TRY(const net::ClientResponse answer, client.sendAndWait(relay::requestOf(std::move(call))));
            BELLHOP_CHECK(listing.take(answer));
        }
        return done();
    }();
    if (!read.ok()) {
        BELLHOP_CHECK(desk::noteTemplatesFailed(database, channel.id, read.error().message));
        return read.error();
    }
    BELLHOP_TRY(const desk::TemplateChanges changes, desk::storeTemplates(database, due, listing.templates()));
    return u"%1: %2 templates; %3 new, %4 changed, %5 gone, %6 left out"_s.arg(channel.name)
        .arg(listing.templates().size())
        .arg(changes.added)
        .arg(changes.changed)
        .arg(changes.gone)
        .arg(changes.leftOut + listing.unreadable());
}

Result<ExitCode> sync(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const std::vector<ChannelSettings> channels, channelsOf(invocation, *database));
    net::HttpClient client;
    ExitCode code = kOk;
    for (const ChannelSettings &channel : channels) {
        const Result<QString> synced = syncOne(*database, client, channel);
        if (synced.ok()) {
            say(*synced);
            continue;
        }
        complain(kProgram, inFile(channel.name, synced.error()));
        code = kFailed;
    }
    return code;
}

Result<TemplateDraft> draftOf(const QString &path)
{
    static const QStringList known{u"name"_s, u"language"_s, u"category"_s, u"header"_s, u"header_text"_s,
        u"header_example"_s, u"header_sample"_s, u"body"_s, u"footer"_s, u"buttons"_s, u"examples"_s, u"named"_s,
        u"content_type"_s};
    BELLHOP_TRY(const QByteArray text, readTextFile(path));
    const auto json = Json::parse(text);
    if (!json.ok())
        return inFile(path, json.error());
    for (const QString &key : json->keys()) {
        if (!known.contains(key))
            return makeError(
                ErrorKind::BadData, u"%1: “%2” is not known; a template has %3."_s.arg(path, key, known.join(u", "_s)));
    }
    auto structure = structureFromJson(text);
    if (!structure.ok())
        return inFile(path, structure.error());
    return TemplateDraft{json->text("name"_L1), json->text("language"_L1), json->text("category"_L1).toLower(),
        settled(std::move(*structure))};
}

/// Asks the provider, step by step, and reads its list again. `word`: what it is when the provider does not say.
Result<ExitCode> change(
    const Invocation &invocation, relay::TemplateChange::Change what, const TemplateDraft &draft, const QString &word)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const std::vector<ChannelSettings> channels, channelsOf(invocation, *database));
    const ChannelSettings &channel = channels.front();
    QString id;
    if (what != relay::TemplateChange::Change::Create) {
        BELLHOP_TRY(id, database->read([&](db::Connection &connection) {
            return desk::templateIdOf(connection, channel.id, draft.name, draft.language);
        }));
    }
    relay::TemplateChange asked(channel, what, draft, id);
    net::HttpClient client;
    while (!asked.isComplete()) {
        BELLHOP_TRY(channel::HttpCall call, asked.next());
        BELLHOP_TRY(const net::ClientResponse answer, client.sendAndWait(relay::requestOf(std::move(call))));
        BELLHOP_CHECK(asked.take(relay::answerOf(answer)));
    }
    say(u"template: %1 %2 (%3)"_s.arg(draft.name, draft.language, asked.status().isEmpty() ? word : asked.status()));
    BELLHOP_TRY(const QString synced, syncOne(*database, client, channel));
    say(synced);
    return kOk;
}

Result<ExitCode> handIn(const Invocation &invocation, relay::TemplateChange::Change what)
{
    const QString path = invocation.operand(0);
    BELLHOP_TRY(const TemplateDraft draft, draftOf(path));
    auto code = change(invocation, what, draft, u"handed in"_s);
    if (!code.ok() && code.error().kind == ErrorKind::BadData)
        return inFile(path, code.error());
    return code;
}

Result<ExitCode> create(const Invocation &invocation)
{
    return handIn(invocation, relay::TemplateChange::Change::Create);
}

Result<ExitCode> edit(const Invocation &invocation)
{
    return handIn(invocation, relay::TemplateChange::Change::Edit);
}

Result<ExitCode> remove(const Invocation &invocation)
{
    return change(invocation, relay::TemplateChange::Change::Delete,
        {invocation.operand(0), invocation.operand(1), {}, {}}, u"deleted"_s);
}

QList<QCommandLineOption> channelOption()
{
    return {{u"channel"_s, u"The channel's name."_s, u"NAME"_s}};
}

} // namespace

Command templateListCommand()
{
    return {u"template list"_s, u"Lists the templates as they were last synced."_s, {}, channelOption(), {}, list};
}

Command templateSyncCommand()
{
    return {u"template sync"_s, u"Reads the templates from their providers now."_s, {}, channelOption(), {}, sync};
}

Command templateCreateCommand()
{
    return {u"template create"_s, u"Hands a template in for approval, from a JSON file."_s, {u"FILE"_s},
        channelOption(), {u"channel"_s}, create};
}

Command templateEditCommand()
{
    return {u"template edit"_s, u"Changes a template that is there, from a JSON file, and hands it in again."_s,
        {u"FILE"_s}, channelOption(), {u"channel"_s}, edit};
}

Command templateDeleteCommand()
{
    return {u"template delete"_s, u"Deletes a template in one language at its provider."_s, {u"NAME"_s, u"LANGUAGE"_s},
        channelOption(), {u"channel"_s}, remove};
}

} // namespace bellhop::app
