// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/people.h"

#include "core/base/uuid.h"
#include "core/desk/conversation_store.h"
#include "core/desk/guest_merge.h"
#include "core/desk/statements.h"
#include "core/model/window.h"

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String kPhone{"phone"};
constexpr QLatin1String kUserId{"bsuid"};

} // namespace

QString PeopleBook::scopeOf(QLatin1String kind) const
{
    return kind == kPhone ? u""_s : m_scope;
}

Status PeopleBook::prefetch(const std::vector<PersonRef> &refs)
{
    std::vector<db::Params> rows;
    for (const PersonRef &ref : refs) {
        const bool asked = (ref.phone.isEmpty() || m_asked.contains(ref.phone))
            && (ref.userId.isEmpty() || m_asked.contains(ref.userId));
        if (asked)
            continue;
        m_asked.insert(ref.phone);
        m_asked.insert(ref.userId);
        rows.push_back({{"phone", ref.phone}, {"user_id", ref.userId}});
    }
    BELLHOP_TRY(const db::Rows found,
        m_connection.queryMany(peopleStatements()["known"_L1], rows,
            {{"channel", m_channel}, {"provider", toWire(m_provider)}, {"scope", m_scope},
                {"session_life", kSessionLife}}));
    for (const db::Row &row : found) {
        m_connection.learnNow(row.instant(0));
        if (row.isNull(2))
            continue;
        Reached reached{row.integer(4), row.id<PersonId>(3), row.id<ConversationId>(7),
            !row.isNull(8) && row.text(8) != toWire(ConversationStatus::Open),
            row.flag(10) ? AgentId() : row.id<AgentId>(9), false};
        auto &known = row.text(1) == kPhone ? m_phones : m_userIds;
        known.insert(row.text(2), Known{reached, row.text(5), row.text(6)});
    }
    return done();
}

Result<Reached> PeopleBook::find(const PersonRef &ref)
{
    if (ref.isEmpty())
        return makeError(ErrorKind::BadData, u"The sender has neither a number nor a user id."_s);
    BELLHOP_CHECK(prefetch({ref}));
    const Known phone = m_phones.value(ref.phone);
    const Known userId = m_userIds.value(ref.userId);
    BELLHOP_TRY(Known known, joined(phone, userId, ref));
    BELLHOP_CHECK(refreshNames(known, ref));
    BELLHOP_CHECK(ensureReach(known));
    if (!ref.phone.isEmpty())
        m_phones.insert(ref.phone, known);
    if (!ref.userId.isEmpty())
        m_userIds.insert(ref.userId, known);
    return known.reached;
}

Result<PeopleBook::Known> PeopleBook::joined(const Known &phone, const Known &userId, const PersonRef &ref)
{
    const PersonId byPhone = phone.reached.person;
    const PersonId byUserId = userId.reached.person;
    if (!byPhone.isSet() && !byUserId.isSet())
        return newPerson(ref);
    if (byPhone.isSet() && byUserId.isSet()) {
        if (byPhone == byUserId)
            return phone;
        BELLHOP_CHECK(joinOlder(byPhone, byUserId));
        BELLHOP_CHECK(prefetch({ref}));
        return m_phones.value(ref.phone);
    }
    if (byPhone.isSet()) {
        if (!ref.userId.isEmpty())
            BELLHOP_CHECK(addIdentity(byPhone, kUserId, ref.userId));
        return phone;
    }
    if (!ref.phone.isEmpty())
        BELLHOP_CHECK(addIdentity(byUserId, kPhone, ref.phone));
    return userId;
}

// The older person stays, so what colleagues already see keeps its place.
Status PeopleBook::joinOlder(PersonId one, PersonId other)
{
    BELLHOP_CHECK(one.value < other.value ? join(one, other) : join(other, one));
    ++m_joins;
    m_phones.clear();
    m_userIds.clear();
    m_asked.clear();
    return done();
}

Status PeopleBook::learn(const PersonRef &who, const SystemChange &change)
{
    switch (change.kind) {
    case SystemChange::Kind::Phone:
        return learnValue(who, kPhone, change.after);
    case SystemChange::Kind::UserId:
        return learnValue(who, kUserId, change.after);
    case SystemChange::Kind::Device:
    case SystemChange::Kind::Other:
        break;
    }
    return done();
}

Status PeopleBook::learnValue(const PersonRef &who, QLatin1String kind, const QString &value)
{
    if (value.isEmpty() || value == who.phone || value == who.userId)
        return done();
    PersonRef next;
    (kind == kPhone ? next.phone : next.userId) = value;
    BELLHOP_CHECK(prefetch({who, next}));
    BELLHOP_TRY(const Reached reached, find(who));
    const PersonId other = (kind == kPhone ? m_phones : m_userIds).value(value).reached.person;
    if (other == reached.person)
        return done();
    if (other.isSet())
        return joinOlder(reached.person, other);
    BELLHOP_CHECK(addIdentity(reached.person, kind, value));
    m_asked.remove(value); // look it up with the rest, should it be asked for
    return done();
}

Result<PeopleBook::Known> PeopleBook::newPerson(const PersonRef &ref)
{
    const QString name = ref.displayName.left(190);
    BELLHOP_CHECK(m_connection.execute(peopleStatements()["add_guest"_L1], {{"uuid", newUuid()}, {"name", name}}));
    BELLHOP_TRY(const qint64 person,
        m_connection.insert(peopleStatements()["add_person"_L1],
            {{"uuid", newUuid()}, {"provider", toWire(m_provider)}, {"name", name},
                {"user_name", ref.userName.left(190)}}));
    if (!ref.phone.isEmpty())
        BELLHOP_CHECK(addIdentity(PersonId{person}, kPhone, ref.phone));
    if (!ref.userId.isEmpty())
        BELLHOP_CHECK(addIdentity(PersonId{person}, kUserId, ref.userId));
    return Known{{0, PersonId{person}, {}, false, {}, false}, name, ref.userName.left(190)};
}

Status PeopleBook::addIdentity(PersonId person, QLatin1String kind, const QString &value)
{
    BELLHOP_CHECK(m_connection.execute(peopleStatements()["add_identity"_L1],
        {{"person", person}, {"provider", toWire(m_provider)}, {"scope", scopeOf(kind)}, {"kind", kind},
            {"value", value}}));
    return done();
}

Status PeopleBook::refreshNames(Known &known, const PersonRef &ref)
{
    const QString name = ref.displayName.isEmpty() ? known.displayName : ref.displayName.left(190);
    const QString userName = ref.userName.isEmpty() ? known.userName : ref.userName.left(190);
    if (name == known.displayName && userName == known.userName)
        return done();
    const PersonId person = known.reached.person;
    BELLHOP_CHECK(m_connection.execute(
        peopleStatements()["rename_person"_L1], {{"person", person}, {"name", name}, {"user_name", userName}}));
    if (name != known.displayName) {
        const db::Params names{{"person", person}, {"name", name}, {"old_name", known.displayName}};
        BELLHOP_CHECK(m_connection.execute(peopleStatements()["rename_guest"_L1], names));
        BELLHOP_CHECK(m_connection.execute(peopleStatements()["rename_merged"_L1], names));
    }
    known.displayName = name;
    known.userName = userName;
    return done();
}

Status PeopleBook::ensureReach(Known &known)
{
    if (known.reached.reachId != 0)
        return done();
    BELLHOP_TRY(known.reached.reachId,
        m_connection.insert(
            peopleStatements()["add_reach"_L1], {{"channel", m_channel}, {"person", known.reached.person}}));
    known.reached.isNew = true;
    return done();
}

Status PeopleBook::join(PersonId kept, PersonId gone)
{
    BELLHOP_CHECK(m_connection.execute(peopleStatements()["move_identities"_L1], {{"kept", kept}, {"gone", gone}}));
    BELLHOP_CHECK(m_connection.execute(peopleStatements()["mark_joined"_L1], {{"kept", kept}, {"gone", gone}}));
    BELLHOP_TRY(
        const db::Rows keptReaches, m_connection.query(peopleStatements()["reaches_of"_L1], {{"person", kept}}));
    BELLHOP_TRY(
        const db::Rows goneReaches, m_connection.query(peopleStatements()["reaches_of"_L1], {{"person", gone}}));
    for (const db::Row &reach : goneReaches) {
        const auto same = std::find_if(keptReaches.begin(), keptReaches.end(),
            [&](const db::Row &row) { return row.integer(1) == reach.integer(1); });
        if (same == keptReaches.end()) {
            BELLHOP_CHECK(m_connection.execute(
                peopleStatements()["move_reach"_L1], {{"kept", kept}, {"reach", reach.integer(0)}}));
        } else {
            BELLHOP_CHECK(joinReach(same->integer(0), reach.integer(0), reach.instant(2)));
        }
    }
    return mergeGuests(kept, gone);
}

// Both may have a live conversation, and there may be only one: the one an agent owns stays, else the older; the other
// is closed by the system, its messages stay where they were written.
Status PeopleBook::joinReach(qint64 keptReach, qint64 goneReach, Instant goneWindow)
{
    BELLHOP_TRY(
        const auto keptLive, m_connection.first(peopleStatements()["live_of_reach"_L1], {{"reach", keptReach}}));
    BELLHOP_TRY(
        const auto goneLive, m_connection.first(peopleStatements()["live_of_reach"_L1], {{"reach", goneReach}}));
    if (keptLive && goneLive) {
        const bool closeKept
            = keptLive->text(1) != toWire(OwnerKind::Agent) && goneLive->text(1) == toWire(OwnerKind::Agent);
        const ConversationId closed{(closeKept ? *keptLive : *goneLive).integer(0)};
        BELLHOP_TRY(StoredConversation conversation, loadConversation(m_connection, closed, {}));
        BELLHOP_CHECK(closeConversation(m_connection, conversation, Closing{u"resolved"_s, {}, {}, {}, {}, {}}, {}));
    }
    BELLHOP_CHECK(
        m_connection.execute(peopleStatements()["move_conversations"_L1], {{"kept", keptReach}, {"gone", goneReach}}));
    BELLHOP_CHECK(
        m_connection.execute(peopleStatements()["move_outbox"_L1], {{"kept", keptReach}, {"gone", goneReach}}));
    BELLHOP_CHECK(
        m_connection.execute(peopleStatements()["move_surveys"_L1], {{"kept", keptReach}, {"gone", goneReach}}));
    if (goneWindow.isSet())
        BELLHOP_CHECK(
            m_connection.execute(peopleStatements()["widen_window"_L1], {{"reach", keptReach}, {"until", goneWindow}}));
    return done();
}

Status PeopleBook::mergeGuests(PersonId kept, PersonId gone)
{
    BELLHOP_TRY(const db::Rows guests,
        m_connection.query(peopleStatements()["guests_of"_L1], {{"kept", kept}, {"gone", gone}}));
    qint64 keptGuest = 0;
    qint64 goneGuest = 0;
    for (const db::Row &row : guests)
        (row.id<PersonId>(0) == kept ? keptGuest : goneGuest) = row.integer(1);
    if (keptGuest == goneGuest || goneGuest == 0)
        return done();
    return desk::mergeGuests(m_connection, {GuestId{goneGuest}, GuestId{keptGuest}, newUuid(), true});
}

} // namespace bellhop::desk
