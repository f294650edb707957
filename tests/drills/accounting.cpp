// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/accounting.h"

#include "core/db/migrator.h"
#include "core/desk/outbox.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <cstdio>
#include <map>
#include <set>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStuckMs = 3'000;
constexpr int kSettleMs = 180'000; // a relay may pause a provider that it could not reach for two minutes
constexpr auto kPastDeadlines = milliseconds(31'000);

/// Numbers that change as long as something moves; all 0 at the end.
struct Rest {
    qint64 webhooks = 0;
    qint64 spooled = 0;
    qint64 due = 0;
    qint64 inFlight = 0;
    bool databaseAnswers = true;
    bool operator==(const Rest &) const = default;
    [[nodiscard]] bool isNothing() const { return databaseAnswers && webhooks + spooled + due + inFlight == 0; }
};

Rest restOf(DrillSite &site)
{
    Rest left;
    const sim::Ledger ledger = site.simulator().ledger();
    left.webhooks = ledger.counters.pending + ledger.unacked();
    left.spooled = site.spooled();
    const auto figures = desk::outboxFigures(site.database());
    left.databaseAnswers = figures.ok();
    if (figures.ok()) {
        left.due = figures->due;
        left.inFlight = figures->inFlight;
    }
    return left;
}

/// A message of ours as the database has it.
struct Stored {
    QString text;
    bool unknown = false;
    bool failed = false;
    QString why;
    int stage = 0;
    qint64 id = 0;
};

/// One round's comparison.
class Comparison final
{
public:
    Comparison(DrillSite &site, Figures &figures)
        : m_site(site)
        , m_figures(figures)
        , m_ledger(site.simulator().ledger())
    {
    }

    bool load();
    void checkGuests(GuestsBy by);
    void checkAgents(const std::vector<GivenText> &given);
    void checkOrder();
    void checkInvariants(int jobsMs);
    void checkUnknown();

private:
    void checkOne(const GivenText &given);
    void checkReached(const GivenText &given, const Stored &stored, const sim::Ledger::Received &received);

    DrillSite &m_site;
    Figures &m_figures;
    sim::Ledger m_ledger;
    std::multimap<QString, QString> m_guestTexts; ///< Body to the provider's id.
    std::multiset<QString> m_guestIds; ///< The provider's.
    std::multimap<QString, Stored> m_ours; ///< By text.
    std::map<QString, QString> m_uuids; ///< UUID to text.
    std::multimap<QString, const sim::Ledger::Received *> m_received; ///< By text.
};

bool Comparison::load()
{
    const auto in = m_site.rows("SELECT body, provider_msg_id FROM message WHERE direction = 0");
    const auto out = m_site.rows("SELECT body, outcome_unknown, failed, COALESCE(error_text, ''), stage, id, uuid"
                                 " FROM message WHERE direction = 1");
    if (!in.ok() || !out.ok()) {
        m_figures.noteBroken(u"the database does not answer"_s);
        return false;
    }
    for (const db::Row &row : *in) {
        m_guestTexts.emplace(row.text(0), row.text(1));
        m_guestIds.insert(row.text(1));
    }
    for (const db::Row &row : *out) {
        m_ours.emplace(row.text(0),
            Stored{
                row.text(0), row.flag(1), row.flag(2), row.text(3), static_cast<int>(row.integer(4)), row.integer(5)});
        m_uuids.emplace(row.text(6), row.text(0));
    }
    for (const sim::Ledger::Received &received : m_ledger.received)
        m_received.emplace(received.text, &received);
    return true;
}

void Comparison::checkGuests(GuestsBy by)
{
    m_figures.guestMessages += static_cast<int>(m_ledger.written.size());
    std::size_t known = 0;
    for (const sim::Ledger::Written &written : m_ledger.written) {
        const auto count = by == GuestsBy::Id ? m_guestIds.count(written.id) : m_guestTexts.count(written.text);
        known += count;
        if (count == 0)
            m_figures.noteLost(
                u"%1, %2"_s.arg(written.text, written.acked ? u"acknowledged"_s : u"not acknowledged"_s));
        if (count > 1)
            m_figures.noteDoubled(u"%1, %2 times in the database"_s.arg(written.text).arg(count));
    }
    if (known != m_guestTexts.size())
        m_figures.noteBroken(u"%1 messages that no guest wrote"_s.arg(m_guestTexts.size() - known));
}

void Comparison::checkAgents(const std::vector<GivenText> &given)
{
    m_figures.agentMessages += static_cast<int>(given.size());
    std::size_t reached = 0;
    for (const GivenText &one : given) {
        reached += m_received.count(one.text);
        checkOne(one);
    }
    if (reached != m_received.size())
        m_figures.noteBroken(u"%1 texts reached guests that nobody ordered"_s.arg(m_received.size() - reached));
    for (const QString &token : m_ledger.repeatedTokens())
        m_figures.noteDoubled(u"token %1 at the guest"_s.arg(token));
}

void Comparison::checkOne(const GivenText &given)
{
    const auto times = m_received.count(given.text);
    const auto rows = m_ours.count(given.text);
    if (times > 1)
        m_figures.noteDoubled(u"%1, %2 times at the guest"_s.arg(given.text).arg(times));
    if (rows > 1)
        m_figures.noteDoubled(u"%1, %2 times in the database"_s.arg(given.text).arg(rows));
    if (given.end == GivenText::End::Refused) {
        ++m_figures.refused;
        if (times + rows > 0)
            m_figures.noteBroken(u"%1 was refused (%2) and stored all the same"_s.arg(given.text, given.why));
        return;
    }
    if (rows == 0) {
        m_figures.noteLost(u"%1, %2"_s.arg(given.text,
            given.end == GivenText::End::Stored ? u"confirmed and not in the database"_s : u"never answered"_s));
        return;
    }
    const Stored &stored = m_ours.find(given.text)->second;
    if (times > 0) {
        checkReached(given, stored, *m_received.find(given.text)->second);
    } else if (stored.unknown) {
        ++m_figures.unknown;
    } else if (stored.failed && !stored.why.isEmpty()) {
        ++m_figures.refused;
    } else {
        m_figures.noteLost(u"%1, stored, stage %2, not at the guest"_s.arg(given.text).arg(stored.stage));
    }
}

/// Each that nobody can tell of, with what the relay saw of its tries.
void Comparison::checkUnknown()
{
    if (m_figures.unknown <= m_figures.unknownAllowed)
        return;
    m_figures.noteBroken(u"%1 unknown, %2 may be"_s.arg(m_figures.unknown).arg(m_figures.unknownAllowed));
    const auto tries
        = m_site.rows("SELECT m.body, a.number, a.state, COALESCE(a.error_code, ''), COALESCE(a.error_text, '')"
                      " FROM message m JOIN outbox o ON o.message_id = m.id JOIN attempt a ON a.outbox_id = o.id"
                      " WHERE m.outcome_unknown = 1 ORDER BY m.id, a.number");
    if (!tries.ok())
        return;
    for (const db::Row &row : *tries)
        m_figures.complaints.append(u"  %1, try %2: %3 %4 %5"_s.arg(row.text(0))
                                        .arg(row.integer(1))
                                        .arg(row.text(2), row.text(3), row.text(4)));
}

/// The guest has it; what is shown must say so.
void Comparison::checkReached(const GivenText &given, const Stored &stored, const sim::Ledger::Received &received)
{
    const auto uuid = m_uuids.find(received.clientToken);
    if (uuid == m_uuids.end() || uuid->second != given.text)
        m_figures.noteBroken(u"%1 reached the guest under another token"_s.arg(given.text));
    if (stored.unknown || stored.failed)
        m_figures.noteBroken(u"%1 is at the guest and shown as %2"_s.arg(
            given.text, stored.unknown ? u"unknown"_s : u"failed: "_s + stored.why));
    else if (received.status == "read"_L1 && stored.stage != 4)
        m_figures.noteBroken(u"%1 was read and its stage is %2"_s.arg(given.text).arg(stored.stage));
}

/// Each guest received ours in the order in which they were stored.
void Comparison::checkOrder()
{
    std::map<QString, qint64> last;
    for (const sim::Ledger::Received &received : m_ledger.received) {
        const auto stored = m_ours.find(received.text);
        if (stored == m_ours.end())
            continue;
        qint64 &before = last[received.phone];
        if (stored->second.id < before)
            m_figures.noteBroken(u"%1 overtook an earlier one"_s.arg(received.text));
        before = std::max(before, stored->second.id);
    }
}

void Comparison::checkInvariants(int jobsMs)
{
    // A status that one relay parked while another stored the answer of the send is found by a job.
    const QDeadlineTimer deadline(jobsMs);
    auto breaches = db::checkInvariants(m_site.database());
    while (!deadline.hasExpired() && (!breaches.ok() || !breaches->empty())) {
        rest(500);
        breaches = db::checkInvariants(m_site.database());
    }
    if (!breaches.ok())
        m_figures.noteBroken(u"invariants cannot be checked: %1"_s.arg(breaches.error().detail));
    else
        for (const db::InvariantBreach &breach : *breaches)
            m_figures.noteBroken(u"invariant %1: %2"_s.arg(breach.invariant, breach.row));
}

} // namespace

void settle(DrillSite &site, const std::function<bool()> &isQuiet, Figures &figures)
{
    const QDeadlineTimer deadline(kSettleMs);
    QElapsedTimer still;
    still.start();
    Rest left;
    while (!deadline.hasExpired()) {
        const bool quiet = isQuiet();
        const Rest now = restOf(site);
        if (quiet && now.isNothing())
            return;
        if (!quiet || now != left)
            still.start();
        left = now;
        if (still.hasExpired(kStuckMs) && now.databaseAnswers) {
            (void)site.advance(kPastDeadlines).ok(); // again after the next pause
            still.start();
        }
        rest(50);
    }
    figures.noteBroken(u"not settled: agents %1, webhooks %2, spooled %3, due %4, in flight %5"_s
                           .arg(isQuiet() ? u"quiet"_s : u"still asking"_s)
                           .arg(left.webhooks)
                           .arg(left.spooled)
                           .arg(left.due)
                           .arg(left.inFlight));
}

void account(DrillSite &site, const std::vector<GivenText> &given, Figures &figures, int jobsMs, GuestsBy by)
{
    Comparison comparison(site, figures);
    if (!comparison.load())
        return;
    comparison.checkGuests(by);
    comparison.checkAgents(given);
    comparison.checkOrder();
    comparison.checkInvariants(jobsMs);
    comparison.checkUnknown();
}

} // namespace bellhop::drills
