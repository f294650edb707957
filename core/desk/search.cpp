// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/search.h"

#include "core/db/find_pattern.h"
#include "core/desk/queries.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>

QByteArray bellhop_desk_search_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLargestSlice = 256'000;
constexpr int kSmallestSlice = 250;
constexpr qint64 kQuick = 60; // ms of a statement: the next slice is larger
constexpr qint64 kSlow = 240; // smaller
constexpr milliseconds kOutOfOrder{10 * 60'000}; // ids and times are not quite in the same order
constexpr Instant kNever{std::numeric_limits<qint64>::max()};

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_search_sql(), u"desk/search"_s);
    return statements;
}

/// As an agent's account is shown it: without the guest's number in it (@wamid in core/db/migration_steps.cpp). Empty
/// when it can be no provider's id: their column takes ASCII only.
QString shownId(db::Dialect dialect, const QString &id)
{
    if (std::any_of(id.begin(), id.end(), [](QChar letter) { return letter.unicode() > 0x7f; }))
        return {};
    return dialect == db::Dialect::MySql && id.startsWith("wamid.HBg"_L1) ? u"wamid."_s + id.right(24) : id;
}

/// One page, from its first slice to its last.
class Searcher final
{
public:
    Searcher(db::Database &database, const SearchAsk &ask, const SearchRules &rules)
        : m_database(database)
        , m_ask(ask)
        , m_rules(rules)
        , m_words(ask.text)
        , m_text(ask.text.trimmed())
        , m_slice(rules.slice)
        , m_messages(ask.among == SearchAsk::Among::Messages)
    {
    }

    Result<SearchPage> page(const SearchPlace &from)
    {
        if (m_messages && m_words.isEmpty()) {
            m_page.atEnd = true;
            return m_page;
        }
        const Status ended = run(from);
        if (!ended.ok() && ended.error().kind != ErrorKind::Timeout)
            return ended.error();
        m_page.cut = !ended.ok();
        m_page.next = {m_before, m_isBounded ? std::optional(m_lowest) : std::nullopt, m_persons};
        m_page.atEnd = !m_page.cut && m_before <= m_lowest;
        if (!m_page.atEnd) {
            BELLHOP_TRY(const auto reached, idFrom(m_before));
            m_page.reached = reached ? reached->second : Instant();
        }
        BELLHOP_CHECK(addRows());
        return m_page;
    }

private:
    Status run(const SearchPlace &from)
    {
        m_before = from.before;
        BELLHOP_CHECK(m_rules.mayGoOn());
        if (from.lowest) {
            m_lowest = *from.lowest;
            m_persons = from.persons;
        } else {
            BELLHOP_CHECK(readNumber());
            BELLHOP_CHECK(readBounds());
        }
        m_isBounded = true;
        while (m_before > m_lowest && static_cast<int>(m_page.hits.size()) < m_rules.hits) {
            BELLHOP_CHECK(m_rules.mayGoOn());
            QElapsedTimer timer;
            timer.start();
            BELLHOP_CHECK(readSlice());
            const qint64 took = timer.elapsed();
            if (took < kQuick)
                m_slice = std::min(m_slice * 2, kLargestSlice);
            else if (took > kSlow)
                m_slice = std::max(m_slice / 2, kSmallestSlice);
        }
        return done();
    }

    Status readNumber()
    {
        const QString digits = m_messages ? QString() : searchedNumber(m_text);
        if (digits.isEmpty())
            return done();
        const auto ask = [&](db::Connection &connection) -> Status {
            BELLHOP_TRY(const db::Row row, connection.one(book()["numbers"_L1], {{"digits", digits}}, u"number"_s));
            if (row.isNull(0) && connection.dialect() == db::Dialect::MySql)
                return makeError(ErrorKind::Refused,
                    u"You have looked for too many telephone numbers today. Look for the guest's name."_s,
                    u"find_number"_s);
            m_persons = row.text(0);
            return done();
        };
        // On a site the server notes who asked, which it would not in a transaction that only reads.
        return m_database.dialect() == db::Dialect::MySql ? m_database.admin(ask) : m_database.glance(ask);
    }

    Status readBounds()
    {
        BELLHOP_TRY(const db::Rows newest, query(m_messages ? "newest_message"_L1 : "newest_conversation"_L1, {}));
        const qint64 last = newest.empty() ? 0 : newest.front().integer(0);
        m_before = std::min(m_before, last + 1);
        if (m_ask.until.isSet()) {
            BELLHOP_TRY(const qint64 after, firstSince(m_ask.until + kOutOfOrder, last + 1));
            m_before = std::min(m_before, after);
        }
        // A conversation may go on long after it began.
        if (m_messages && m_ask.from.isSet()) {
            BELLHOP_TRY(m_lowest, firstSince(m_ask.from - kOutOfOrder, last + 1));
        }
        return done();
    }

    /// The lowest id of that time or later; `end` when there is none.
    Result<qint64> firstSince(Instant at, qint64 end)
    {
        qint64 low = 0;
        qint64 high = end;
        while (low < high) {
            BELLHOP_CHECK(m_rules.mayGoOn());
            const qint64 middle = low + (high - low) / 2;
            BELLHOP_TRY(const auto found, idFrom(middle));
            if (!found || found->second >= at)
                high = middle;
            else
                low = found->first + 1;
        }
        return low;
    }

    Result<std::optional<std::pair<qint64, Instant>>> idFrom(qint64 id)
    {
        BELLHOP_TRY(const db::Rows rows, query(m_messages ? "message_from"_L1 : "conversation_from"_L1, {{"id", id}}));
        if (rows.empty())
            return std::optional<std::pair<qint64, Instant>>();
        return std::optional(std::pair(rows.front().integer(0), rows.front().instant(1)));
    }

    Status readSlice()
    {
        const qint64 from = std::max(m_lowest, m_before - m_slice);
        const int limit = m_rules.hits;
        const QString longest = m_words.longest();
        db::Params params{{"from_id", from}, {"before_id", m_before}, {"from", m_ask.from.ms},
            {"until", m_ask.until.isSet() ? m_ask.until : kNever}, {"agent", m_ask.agent.value},
            {"disposition", m_ask.disposition}, {"pattern", db::findPattern(m_database.dialect(), longest)},
            {"limit", limit}};
        if (m_messages) {
            params.push_back({"word", shownId(m_database.dialect(), m_text)});
        } else {
            params.push_back({"text", longest});
            params.push_back({"number", m_text.toLongLong()});
            params.push_back({"persons", m_persons});
        }
        BELLHOP_TRY(const db::Rows rows, query(m_messages ? "messages"_L1 : "conversations"_L1, params));
        m_before = static_cast<int>(rows.size()) < limit ? from : rows.back().integer(0);
        for (const db::Row &row : rows) {
            if (m_messages)
                takeMessage(row);
            else
                takeConversation(row);
            if (static_cast<int>(m_page.hits.size()) == m_rules.hits) {
                m_before = row.integer(0);
                break;
            }
        }
        return done();
    }

    void takeMessage(const db::Row &row)
    {
        SearchHit hit;
        hit.field = SearchHit::Field::Message;
        hit.row.id = row.id<ConversationId>(1);
        hit.message = row.id<MessageId>(0);
        hit.at = row.instant(2);
        hit.text = row.text(5);
        hit.marks = m_words.in(hit.text);
        if (hit.marks.empty()) {
            if (row.text(6) != shownId(m_database.dialect(), m_text))
                return;
            hit.field = SearchHit::Field::Id;
        }
        m_writers.push_back(row.text(3) == toWire(AuthorKind::Agent) ? row.id<AgentId>(4) : AgentId());
        m_page.hits.push_back(std::move(hit));
    }

    void takeConversation(const db::Row &row)
    {
        SearchHit hit;
        hit.row.id = row.id<ConversationId>(0);
        hit.at = row.instant(1);
        if (!m_words.isEmpty() && !findIn(hit, row))
            return;
        m_page.hits.push_back(std::move(hit));
    }

    [[nodiscard]] bool findIn(SearchHit &hit, const db::Row &row) const
    {
        if (!m_persons.isEmpty() && m_persons.contains(u'|' + row.text(6) + u'|')) {
            hit.field = SearchHit::Field::Number;
            hit.text = row.text(3);
            return true;
        }
        if (row.text(0) == m_text) {
            hit.field = SearchHit::Field::Id;
            hit.text = row.text(0);
            return true;
        }
        constexpr std::pair<SearchHit::Field, int> columns[] = {{SearchHit::Field::Guest, 2},
            {SearchHit::Field::Reservation, 4}, {SearchHit::Field::ClosingNote, 5}, {SearchHit::Field::Number, 3}};
        for (const auto &[field, column] : columns) {
            hit.text = row.text(column);
            hit.marks = m_words.in(hit.text);
            hit.field = field;
            if (!hit.marks.empty())
                return true;
        }
        return false;
    }

    Status addRows()
    {
        std::vector<ConversationId> ids;
        for (const SearchHit &hit : m_page.hits)
            ids.push_back(hit.row.id);
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        BELLHOP_TRY(const std::vector<QueueRow> rows, loadRows(m_database, ids));
        QHash<ConversationId, QueueRow> known;
        for (const QueueRow &row : rows)
            known.insert(row.id, row);
        for (SearchHit &hit : m_page.hits)
            hit.row = known.value(hit.row.id, hit.row);
        return m_messages ? addAuthors() : done();
    }

    Status addAuthors()
    {
        BELLHOP_TRY(const std::vector<AgentCard> agents, loadAgents(m_database));
        for (std::size_t i = 0; i < m_writers.size(); ++i) {
            const auto writer = std::find_if(
                agents.begin(), agents.end(), [&](const AgentCard &agent) { return agent.id == m_writers[i]; });
            if (writer != agents.end())
                m_page.hits[i].author = writer->name;
        }
        return done();
    }

    Result<db::Rows> query(QLatin1String name, const db::Params &params)
    {
        return m_database.glance(
            [&](db::Connection &connection) -> Result<db::Rows> { return connection.query(book()[name], params); });
    }

    db::Database &m_database;
    const SearchAsk &m_ask;
    const SearchRules &m_rules;
    const SearchWords m_words;
    const QString m_text;
    QString m_persons;
    int m_slice;
    const bool m_messages;
    qint64 m_before = 0; ///< What is looked at next ends here,
    qint64 m_lowest = 0; ///< and everything begins here.
    bool m_isBounded = false; ///< Both are known.
    std::vector<AgentId> m_writers; ///< Of the hits.
    SearchPage m_page;
};

} // namespace

Result<SearchPage> search(
    db::Database &database, const SearchAsk &ask, const SearchPlace &from, const SearchRules &rules)
{
    return Searcher(database, ask, rules).page(from);
}

} // namespace bellhop::desk
