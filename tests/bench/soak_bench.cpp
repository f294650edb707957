// SPDX-License-Identifier: GPL-3.0-or-later
// A long shift: one agent's window takes chat after chat, and its memory must not grow with them.
#include "core/db/migrator.h"
#include "core/sim/simulator.h"
#include "tests/bench/bench_site.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/browser.h"
#include "tests/drills/support.h"
#include "tests/support/private_mysql.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <atomic>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::must;

namespace {

constexpr int kMsPerChat = 600; ///< 2,000 in 20 minutes.
constexpr double kMostMb = 250;
constexpr double kMostMbPerHundred = 1;

QString phoneOf(int guest)
{
    return u"3463%1"_s.arg(1'000'000 + guest);
}

/// Who was answered and has not thanked yet.
class Answered final
{
public:
    void add(const QString &phone)
    {
        const std::lock_guard lock(m_mutex);
        m_phones.push_back(phone);
    }
    [[nodiscard]] std::vector<QString> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_phones, {});
    }

private:
    std::mutex m_mutex; ///< Guards m_phones.
    std::vector<QString> m_phones;
};

/// Guests who come one after the other, each with a question, and thank for the answer.
class Guests final
{
public:
    Guests(sim::Simulator &simulator, Answered &answered, int count)
        : m_simulator(simulator)
        , m_answered(answered)
        , m_count(count)
        , m_thread([this] { come(); })
    {
    }
    ~Guests()
    {
        m_isOver = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Guests)

private:
    void come()
    {
        QElapsedTimer clock;
        clock.start();
        for (int guest = 0; !m_isOver;) {
            if (guest < m_count && clock.elapsed() >= qint64(guest) * kMsPerChat) {
                m_simulator.guestWrites(phoneOf(guest), u"Guest %1"_s.arg(guest), u"When is breakfast?"_s);
                ++guest;
            }
            for (const QString &phone : m_answered.takeAll())
                m_simulator.guestWrites(phone, {}, u"Thank you!"_s);
            drills::rest(20);
        }
    }

    sim::Simulator &m_simulator;
    Answered &m_answered;
    int m_count;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

/// Memory after each hundred chats; a tenth of that where there are few.
class Growth final
{
public:
    explicit Growth(int chats)
        : m_step(std::max(1, std::min(100, chats / 20)))
    {
    }
    void closed(int chats, qint64 pid)
    {
        if (chats % m_step == 0)
            m_points.emplace_back(chats, residentMb(pid));
    }
    [[nodiscard]] double most() const
    {
        double most = 0;
        for (const auto &[chats, mb] : m_points)
            most = std::max(most, mb);
        return most;
    }
    /// MB for a hundred chats, over the last half: the slope of the line nearest to its points.
    [[nodiscard]] double perHundred() const
    {
        const std::size_t first = m_points.size() / 2;
        const double n = static_cast<double>(m_points.size() - first);
        double x = 0;
        double y = 0;
        for (std::size_t i = first; i < m_points.size(); ++i) {
            x += m_points[i].first / n;
            y += m_points[i].second / n;
        }
        double up = 0;
        double along = 0;
        for (std::size_t i = first; i < m_points.size(); ++i) {
            up += (m_points[i].first - x) * (m_points[i].second - y);
            along += (m_points[i].first - x) * (m_points[i].first - x);
        }
        return along > 0 ? up / along * 100 : 0;
    }

private:
    int m_step;
    std::vector<std::pair<int, double>> m_points;
};

/// Each guest got one answer, and every chat is over.
QString whatIsWrong(BenchSite &site, const sim::Simulator &simulator, int chats)
{
    std::map<QString, int> answers;
    for (const auto &received : simulator.ledger().received)
        ++answers[received.phone];
    int wrong = 0;
    for (int guest = 0; guest < chats; ++guest)
        wrong += answers[phoneOf(guest)] == 1 ? 0 : 1;
    const qint64 closed = site.number("SELECT COUNT(*) FROM conversation WHERE status = 'resolved'");
    const auto breaches = must(db::checkInvariants(site.database()), "the invariants");
    if (wrong == 0 && closed == chats && breaches.empty())
        return {};
    return u"%1 guests not answered once, %2 of %3 closed, %4 invariants broken"_s.arg(wrong)
        .arg(closed)
        .arg(chats)
        .arg(breaches.size());
}

} // namespace

void measureSoak(Table &table, const Options &options)
{
    const int chats = options.chats > 0 ? options.chats : options.quick ? 20 : 2'000;
    const auto server = startSiteServer();
    Answered answered;
    sim::SimulatorOptions how;
    how.onReceived = [&answered](const sim::Ledger::Received &, const sim::Guest &guest) { answered.add(guest.phone); };
    how.appSecret = BenchSite::kAppSecret;
    how.accessToken = "bench-token";
    how.verifyToken = "bench-verify";
    how.phoneNumberId = QString::fromLatin1(BenchSite::kPhoneNumberId);
    sim::Simulator simulator(how);
    const QString api = must(simulator.start(), "the simulator");
    BenchSite site(server.get(), api);
    site.addPerson(u"ana"_s);
    site.startRelay();
    simulator.setWebhookUrl(site.webhookUrl());
    drills::ChildProgram child(QCoreApplication::applicationFilePath(),
        {u"--soak-child"_s, site.writeConsole(u"ana"_s, {{"chats"_L1, chats}})}, site.environment(),
        site.file(u"console.log"_s));
    const QString name = u"a shift of %1 chats, MariaDB"_s.arg(chats);
    QElapsedTimer clock;
    child.start();
    if (!child.waitForLine("usable", drills::kLimitMs))
        return table.failed(name, u"the console did not come up"_s);
    Growth growth(chats);
    Samples waits;
    clock.start();
    {
        const Guests guests(simulator, answered, chats);
        for (int chat = 1; chat <= chats; ++chat) {
            const auto line = child.waitForLine("chat " + QByteArray::number(chat) + ' ', drills::kLimitMs);
            if (!line)
                return table.failed(name, u"the console stopped after %1 chats"_s.arg(chat - 1));
            waits.add(line->trimmed().toDouble());
            growth.closed(chat, child.processId());
        }
    }
    const double minutes = static_cast<double>(clock.elapsed()) / 60'000;
    const double memory = familyMb(child.processId());
    if (const QString wrong = whatIsWrong(site, simulator, chats); !wrong.isEmpty())
        return table.failed(name, wrong);
    table.row(name, u"%1 minutes, a chat %2"_s.arg(minutes, 0, 'f', 1).arg(waits.text()));
    table.judge(u"  the console's memory at most"_s, u"%1 MB"_s.arg(growth.most(), 0, 'f', 0),
        u"≤ %1 MB"_s.arg(kMostMb), growth.most() <= kMostMb);
    if (chats >= 500) // before, what is kept once is still being met for the first time
        table.judge(u"  more for each 100 chats, last half"_s, u"%1 MB"_s.arg(growth.perHundred(), 0, 'f', 2),
            u"< %1 MB"_s.arg(kMostMbPerHundred), growth.perHundred() < kMostMbPerHundred);
    constexpr int kMessages = 60;
    const auto browser = measureBrowser(chats, kMessages);
    if (!browser.ok())
        return table.row(u"  beside a page in headless Chromium"_s, u"none"_s, browser.error().message);
    table.row(u"  memory at the end, beside a static page in headless Chromium (PSS)"_s,
        u"%1 MB"_s.arg(memory, 0, 'f', 0), u"Chromium %1 MB"_s.arg(browser->memoryMb, 0, 'f', 0),
        memory / browser->memoryMb);
}

} // namespace bellhop::bench
