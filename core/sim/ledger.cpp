// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/ledger.h"

#include <algorithm>
#include <map>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

Json toJson(const Ledger::Written &entry)
{
    Json json = Json::object();
    json.set("provider"_L1, toWire(entry.provider)).set("order"_L1, entry.order).set("id"_L1, entry.id);
    json.set("phone"_L1, entry.phone).set("type"_L1, entry.type).set("text"_L1, entry.text);
    json.set("reply_to"_L1, entry.replyTo).set("at"_L1, entry.at.ms).set("acked"_L1, entry.acked);
    json.set("untold"_L1, entry.untold);
    return json.set("sha256"_L1, QString::fromLatin1(entry.sha256));
}

Json toJson(const Ledger::Received &entry)
{
    Json json = Json::object();
    json.set("provider"_L1, toWire(entry.provider)).set("order"_L1, entry.order).set("id"_L1, entry.id);
    json.set("phone"_L1, entry.phone).set("type"_L1, entry.type).set("text"_L1, entry.text);
    json.set("reply_to"_L1, entry.replyTo).set("client_token"_L1, entry.clientToken).set("at"_L1, entry.at.ms);
    json.set("answered"_L1, entry.answered).set("status"_L1, entry.status).set("bytes"_L1, entry.bytes);
    return json.set("sha256"_L1, QString::fromLatin1(entry.sha256));
}

Json toJson(const Ledger::Refused &entry)
{
    Json json = Json::object();
    json.set("provider"_L1, toWire(entry.provider)).set("order"_L1, entry.order).set("id"_L1, entry.id);
    json.set("phone"_L1, entry.phone).set("client_token"_L1, entry.clientToken);
    json.set("answered"_L1, entry.answered);
    return json.set("code"_L1, entry.code).set("at"_L1, entry.at.ms);
}

Json toJson(const Ledger::Read &entry)
{
    Json json = Json::object();
    json.set("provider"_L1, toWire(entry.provider)).set("id"_L1, entry.id);
    return json.set("typing"_L1, entry.typing).set("at"_L1, entry.at.ms);
}

Json toJson(const Ledger::Counters &counters)
{
    Json json = Json::object();
    json.set("statuses"_L1, counters.statuses).set("statuses_acked"_L1, counters.statusesAcked);
    json.set("posts"_L1, counters.posts).set("posts_acked"_L1, counters.postsAcked);
    json.set("posts_failed"_L1, counters.postsFailed).set("duplicates"_L1, counters.duplicates);
    json.set("marked_read"_L1, counters.markedRead).set("pending"_L1, counters.pending);
    json.set("forged"_L1, counters.forged).set("forged_accepted"_L1, counters.forgedAccepted);
    json.set("silenced"_L1, counters.silenced).set("given_up"_L1, counters.givenUp);
    json.set("stray_credentials"_L1, counters.strayCredentials).set("led_inward"_L1, counters.ledInward);
    return json.set("faults"_L1, counters.faults);
}

template <typename Entry> Json listOf(const std::vector<Entry> &entries, std::optional<Provider> only)
{
    Json list = Json::array();
    for (const Entry &entry : entries) {
        if (!only || entry.provider == *only)
            list.append(toJson(entry));
    }
    return list;
}

} // namespace

std::vector<QString> Ledger::repeatedTokens() const
{
    std::map<std::pair<Provider, QString>, int> seen;
    for (const Received &entry : received) {
        if (!entry.clientToken.isEmpty())
            ++seen[{entry.provider, entry.clientToken}];
    }
    std::vector<QString> repeated;
    for (const auto &[token, count] : seen) {
        if (count > 1)
            repeated.push_back(token.second);
    }
    return repeated;
}

qint64 Ledger::unacked() const
{
    return std::count_if(
        written.begin(), written.end(), [](const Written &entry) { return !entry.acked && !entry.untold; });
}

Json Ledger::toJson(std::optional<Provider> only) const
{
    Json json = Json::object();
    json.set("written"_L1, listOf(written, only)).set("received"_L1, listOf(received, only));
    json.set("refused"_L1, listOf(refused, only)).set("reads"_L1, listOf(reads, only));
    return json.set("counters"_L1, sim::toJson(counters));
}

} // namespace bellhop::sim
