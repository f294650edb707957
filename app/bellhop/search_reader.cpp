// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/search_reader.h"

#include "core/desk/guest_record.h"

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

desk::SearchRules rulesWith(const OwnReader::MayGoOn &mayGoOn)
{
    desk::SearchRules rules;
    rules.mayGoOn = mayGoOn;
    return rules;
}

} // namespace

SearchReader::SearchReader(db::DatabaseUrl database, std::shared_ptr<const Clock> clock, milliseconds limit)
    : m_reader(std::move(database), std::move(clock), limit, u"The search took too long."_s)
{
}

QFuture<Result<SearchPage>> SearchReader::ask(const SearchAsk &ask, const SearchPlace &from)
{
    return m_reader.run<SearchPage>([ask, from](db::Database &database, const OwnReader::MayGoOn &mayGoOn) {
        return desk::search(database, ask, from, rulesWith(mayGoOn));
    });
}

QFuture<Result<std::vector<MergeCandidate>>> SearchReader::candidates(ConversationId conversation, const QString &typed)
{
    giveUp();
    return m_reader.run<std::vector<MergeCandidate>>(
        [conversation, typed](db::Database &database, const OwnReader::MayGoOn &mayGoOn) {
            return desk::mergeCandidates(database, conversation, typed, rulesWith(mayGoOn));
        });
}

} // namespace bellhop::app
