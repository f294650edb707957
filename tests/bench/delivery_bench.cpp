// SPDX-License-Identifier: GPL-3.0-or-later
// How fast messages of agents leave, beside what the provider takes of a number in a second.
#include "core/relay/relay.h"
#include "tests/bench/bench_table.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/relay_house.h"

#include <QThread>

#include <memory>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using Time = std::chrono::steady_clock::time_point;

namespace {

constexpr int kLimit = 80; ///< A second, of a number: Meta's until it says otherwise.
constexpr double kShare = 0.9; ///< Of it that has to be reached.
constexpr int kPatienceSeconds = 120;

/// Takes everything at once and keeps when it came.
class Provider final
{
public:
    Provider()
    {
        m_meta.setScript([this](int number) {
            const std::lock_guard lock(m_mutex);
            m_came.push_back(std::chrono::steady_clock::now());
            return tests::FakeMeta::accepted(number);
        });
    }
    [[nodiscard]] QString apiBase() const { return m_meta.apiBase(); }
    [[nodiscard]] std::vector<Time> came() const
    {
        const std::lock_guard lock(m_mutex);
        return m_came;
    }

private:
    mutable std::mutex m_mutex; ///< Guards m_came.
    std::vector<Time> m_came;
    tests::FakeMeta m_meta;
};

/// One text for each of so many guests, all of them due.
void write(tests::Site &site, int messages)
{
    const Actor ana = site.addAgent(u"ana"_s);
    const ChannelId front{site.number("SELECT id FROM channel_account WHERE name = 'front'")};
    for (int i = 0; i < messages; ++i) {
        const QString phone = u"3460%1"_s.arg(1'000'000 + i);
        const ConversationId conversation = site.guestWrites(phone, u"Is there a room?"_s, front);
        site.claim(ana, conversation);
        (void)site.sendText(ana, conversation, u"There is. Shall I keep it for you?"_s);
    }
}

/// When each message came to the provider; fewer when they did not come in time.
std::vector<Time> deliver(db::Dialect dialect, int messages, int perSecond, int relays = 1)
{
    tests::Site site(dialect);
    Provider provider;
    tests::RelayHouse::Options options;
    options.apiBase = provider.apiBase();
    options.relay.sendsPerSecond = perSecond;
    { // makes the channel
        const tests::RelayHouse house(site.database(), options);
    }
    site.execute("UPDATE channel_account SET active = 0 WHERE name <> 'front'");
    write(site, messages);
    std::vector<std::unique_ptr<tests::RelayHouse>> houses;
    for (int i = 0; i < relays; ++i)
        houses.push_back(std::make_unique<tests::RelayHouse>(site.database(), options));
    for (int i = 0; i < kPatienceSeconds * 100 && provider.came().size() < std::size_t(messages); ++i)
        QThread::msleep(10);
    return provider.came();
}

double perSecondOf(const std::vector<Time> &came)
{
    const double span = std::chrono::duration<double>(came.back() - came.front()).count();
    return static_cast<double>(came.size() - 1) / std::max(span, 1e-6);
}

/// The most in any one second.
int densest(const std::vector<Time> &came)
{
    std::size_t most = 0;
    for (std::size_t from = 0, to = 0; from < came.size(); ++from) {
        while (to < came.size() && came[to] - came[from] < std::chrono::seconds(1))
            ++to;
        most = std::max(most, to - from);
    }
    return static_cast<int>(most);
}

} // namespace

void measureDelivery(Table &table, const Options &options)
{
    for (const db::Dialect dialect : {db::Dialect::Sqlite, db::Dialect::MySql}) {
        const QString name = dialect == db::Dialect::Sqlite ? u"delivery, SQLite"_s : u"delivery, MariaDB"_s;
        const int paced = kLimit * options.seconds;
        const std::vector<Time> held = deliver(dialect, paced, kLimit);
        if (held.size() != std::size_t(paced)) {
            table.failed(name, u"%1 of %2 came"_s.arg(held.size()).arg(paced));
            continue;
        }
        const double rate = perSecondOf(held);
        table.judge(name + u": rate of a number"_s, u"%1/s"_s.arg(rate, 0, 'f', 1),
            u"≥ %1 × the provider's %2/s"_s.arg(kShare).arg(kLimit), rate >= kShare * kLimit);
        table.judge(name + u": most in a second"_s, QString::number(densest(held)),
            u"≤ the provider's %1"_s.arg(kLimit), densest(held) <= kLimit);
        const std::vector<Time> shared = deliver(dialect, paced, kLimit, 2);
        if (shared.size() != std::size_t(paced)) {
            table.failed(name, u"%1 of %2 came by two relays"_s.arg(shared.size()).arg(paced));
            continue;
        }
        table.judge(name + u": two relays, most in a second"_s, QString::number(densest(shared)),
            u"≤ the provider's %1"_s.arg(kLimit), densest(shared) <= kLimit);
        const int free = options.quick ? 200 : 2000;
        const std::vector<Time> unheld = deliver(dialect, free, 0);
        if (unheld.size() != std::size_t(free)) {
            table.failed(name, u"%1 of %2 came without a limit"_s.arg(unheld.size()).arg(free));
            continue;
        }
        const double own = perSecondOf(unheld);
        table.row(name + u": rate without a limit"_s, u"%1/s"_s.arg(own, 0, 'f', 0),
            u"the provider's %1/s"_s.arg(kLimit), own / kLimit);
    }
}

} // namespace bellhop::bench
