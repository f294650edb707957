// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/ledger.h"

#include "core/base/json.h"

#include <algorithm>
#include <map>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

Json toJson(const Ledger::Written &entry)
{
    Json json = Json::object();
    json.set("wamid"_L1, entry.wamid).set("phone"_L1, entry.phone).set("type"_L1, entry.type);
    return json.set("text"_L1, entry.text).set("at"_L1, entry.at.ms).set("acked"_L1, entry.acked);
}

Json toJson(const Ledger::Received &entry)
{
    Json json = Json::object();
    json.set("wamid"_L1, entry.wamid).set("phone"_L1, entry.phone).set("type"_L1, entry.type);
    json.set("text"_L1, entry.text).set("reply_to"_L1, entry.replyTo).set("client_token"_L1, entry.clientToken);
    return json.set("at"_L1, entry.at.ms).set("answered"_L1, entry.answered).set("status"_L1, entry.status);
}

Json toJson(const Ledger::Refused &entry)
{
    Json json = Json::object();
    json.set("phone"_L1, entry.phone).set("client_token"_L1, entry.clientToken);
    return json.set("code"_L1, entry.code).set("at"_L1, entry.at.ms);
}

Json toJson(const Ledger::Counters &counters)
{
    Json json = Json::object();
    json.set("statuses"_L1, counters.statuses).set("statuses_acked"_L1, counters.statusesAcked);
    json.set("posts"_L1, counters.posts).set("posts_acked"_L1, counters.postsAcked);
    json.set("posts_failed"_L1, counters.postsFailed).set("duplicates"_L1, counters.duplicates);
    return json.set("marked_read"_L1, counters.markedRead).set("pending"_L1, counters.pending);
}

template <typename Entry> Json listOf(const std::vector<Entry> &entries)
{
    Json list = Json::array();
    for (const Entry &entry : entries)
        list.append(toJson(entry));
    return list;
}

} // namespace

std::vector<QString> Ledger::repeatedTokens() const
{
    std::map<QString, int> seen;
    for (const Received &entry : received) {
        if (!entry.clientToken.isEmpty())
            ++seen[entry.clientToken];
    }
    std::vector<QString> repeated;
    for (const auto &[token, count] : seen) {
        if (count > 1)
            repeated.push_back(token);
    }
    return repeated;
}

qint64 Ledger::unacked() const
{
    return std::count_if(written.begin(), written.end(), [](const Written &entry) { return !entry.acked; });
}

QByteArray Ledger::toJson() const
{
    Json json = Json::object();
    json.set("written"_L1, listOf(written)).set("received"_L1, listOf(received)).set("refused"_L1, listOf(refused));
    return json.set("counters"_L1, sim::toJson(counters)).toBytes();
}

} // namespace bellhop::sim
