// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/guest_record.h"

#include "core/desk/guest_merge.h"
#include "core/desk/queries.h"

#include <QHash>

#include <algorithm>

QByteArray bellhop_desk_guest_record_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

const db::SqlBook &book()
{
    static const db::SqlBook statements(bellhop_desk_guest_record_sql(), u"desk/guest_record"_s);
    return statements;
}

using Why = MergeCandidate::Why;
constexpr int kReservations = 3; // each is a search of its own

/// A person's conversations, the newest first, and which of their identities each is with.
struct Reached {
    std::vector<ConversationId> conversations;
    QHash<ConversationId, PersonId> persons;
};

Result<Reached> reachedBy(db::Connection &connection, GuestId guest)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["conversations"_L1], {{"guest", guest}}));
    Reached reached;
    for (const db::Row &row : rows) {
        reached.conversations.push_back(row.id<ConversationId>(0));
        reached.persons.insert(row.id<ConversationId>(0), row.id<PersonId>(1));
    }
    return reached;
}

Result<GuestId> guestOf(db::Connection &connection, ConversationId conversation)
{
    BELLHOP_TRY(const auto row, connection.first(book()["guest_of"_L1], {{"conversation", conversation}}));
    return row ? row->id<GuestId>(0) : GuestId();
}

/// Newest first, as `loadRows` does not give them.
Result<std::vector<QueueRow>> rowsOf(db::Database &database, const std::vector<ConversationId> &ids)
{
    BELLHOP_TRY(std::vector<QueueRow> rows, loadRows(database, ids));
    std::sort(rows.begin(), rows.end(), [](const QueueRow &a, const QueueRow &b) { return a.id.value > b.id.value; });
    return rows;
}

Result<std::vector<GuestMerge>> mergesOf(db::Connection &connection, ConversationId conversation,
    const std::vector<QueueRow> &rows, const QHash<ConversationId, PersonId> &persons)
{
    BELLHOP_TRY(const db::Rows found, connection.query(book()["merges"_L1], {{"conversation", conversation}}));
    std::vector<GuestMerge> merges;
    for (const db::Row &row : found) {
        GuestMerge &merge = merges.emplace_back(GuestMerge{row.text(0), row.text(1), {}, row.text(3), row.instant(4)});
        const QSet<PersonId> theirs = personsIn(row.text(2));
        for (const QueueRow &shown : rows) {
            if (theirs.contains(persons.value(shown.id)) && !shown.maskedPhone.isEmpty()
                && !merge.numbers.contains(shown.maskedPhone))
                merge.numbers.append(shown.maskedPhone);
        }
    }
    return merges;
}

/// Finds who may be the same person, the surest ways first.
class CandidateFinder final
{
public:
    CandidateFinder(db::Database &database, ConversationId conversation, const SearchRules &rules)
        : m_database(database)
        , m_conversation(conversation)
        , m_rules(rules)
    {
    }

    Result<std::vector<MergeCandidate>> find(const QString &typed)
    {
        BELLHOP_TRY(m_own,
            m_database.glance([this](db::Connection &connection) { return guestOf(connection, m_conversation); }));
        if (!m_own.isSet())
            return m_found;
        const Status found = typed.trimmed().isEmpty()
            ? suggest()
            : searchFor(typed, Why::Found, [](const SearchHit &) { return true; });
        BELLHOP_CHECK(found);
        return std::move(m_found);
    }

private:
    Status suggest()
    {
        BELLHOP_CHECK(findNumber());
        BELLHOP_TRY(const GuestRecord own, loadGuest(m_database, m_conversation));
        QStringList reservations;
        for (const QueueRow &row : own.conversations) {
            if (!row.reservationId.isEmpty() && !reservations.contains(row.reservationId)
                && reservations.size() < kReservations)
                reservations.append(row.reservationId);
        }
        for (const QString &reservation : reservations) {
            BELLHOP_CHECK(searchFor(reservation, Why::SameReservation, [&](const SearchHit &hit) {
                return hit.row.reservationId.compare(reservation, Qt::CaseInsensitive) == 0;
            }));
        }
        const QString name = own.conversations.empty() ? QString() : own.conversations.front().guestName;
        const bool isNumber = own.conversations.empty() || name == own.conversations.front().maskedPhone;
        if (name.isEmpty() || isNumber)
            return done();
        return searchFor(
            name, Why::SameName, [](const SearchHit &hit) { return hit.field == SearchHit::Field::Guest; });
    }

    Status findNumber()
    {
        BELLHOP_TRY(const db::Rows rows, m_database.glance([this](db::Connection &connection) {
            return connection.query(book()["same_number"_L1], {{"conversation", m_conversation}});
        }));
        std::vector<ConversationId> ids;
        for (const db::Row &row : rows)
            ids.push_back(row.id<ConversationId>(0));
        return add(ids, Why::SameNumber);
    }

    template <typename Fits> Status searchFor(const QString &text, Why why, Fits &&fits)
    {
        if (m_timeIsUp)
            return done();
        SearchAsk ask;
        ask.text = text;
        BELLHOP_TRY(const SearchPage page, search(m_database, ask, {}, m_rules));
        m_timeIsUp = page.cut;
        std::vector<ConversationId> ids;
        for (const SearchHit &hit : page.hits) {
            if (fits(hit))
                ids.push_back(hit.row.id);
        }
        return add(ids, why);
    }

    /// Each guest once; nobody is a candidate for themselves.
    Status add(const std::vector<ConversationId> &ids, Why why)
    {
        std::vector<db::Params> which;
        for (const ConversationId id : ids)
            which.push_back({{"id", id}});
        BELLHOP_TRY(const db::Rows guests, m_database.glance([&](db::Connection &connection) {
            return connection.queryMany(book()["guests_of"_L1], which);
        }));
        for (const db::Row &row : guests) {
            const auto guest = row.id<GuestId>(1);
            if (guest == m_own || m_seen.contains(guest) || static_cast<int>(m_found.size()) >= m_rules.hits)
                continue;
            m_seen.insert(guest);
            BELLHOP_CHECK(addGuest(guest, why));
        }
        return done();
    }

    Status addGuest(GuestId guest, Why why)
    {
        BELLHOP_TRY(const Reached reached,
            m_database.glance([&](db::Connection &connection) { return reachedBy(connection, guest); }));
        if (reached.conversations.empty())
            return done();
        BELLHOP_TRY(const std::vector<QueueRow> rows, loadRows(m_database, {reached.conversations.front()}));
        if (!rows.empty())
            m_found.push_back({rows.front(), why, static_cast<int>(reached.conversations.size())});
        return done();
    }

    db::Database &m_database;
    const ConversationId m_conversation;
    const SearchRules &m_rules;
    GuestId m_own;
    QSet<GuestId> m_seen;
    std::vector<MergeCandidate> m_found;
    bool m_timeIsUp = false;
};

} // namespace

Result<GuestRecord> loadGuest(db::Database &database, ConversationId conversation)
{
    BELLHOP_TRY(const Reached reached, database.read([&](db::Connection &connection) -> Result<Reached> {
        BELLHOP_TRY(const GuestId guest, guestOf(connection, conversation));
        return guest.isSet() ? reachedBy(connection, guest) : Reached();
    }));
    GuestRecord record;
    BELLHOP_TRY(record.conversations, rowsOf(database, reached.conversations));
    BELLHOP_TRY(record.merges, database.glance([&](db::Connection &connection) {
        return mergesOf(connection, conversation, record.conversations, reached.persons);
    }));
    return record;
}

Result<std::vector<MergeCandidate>> mergeCandidates(
    db::Database &database, ConversationId conversation, const QString &typed, const SearchRules &rules)
{
    return CandidateFinder(database, conversation, rules).find(typed);
}

} // namespace bellhop::desk
