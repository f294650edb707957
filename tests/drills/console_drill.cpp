// SPDX-License-Identifier: GPL-3.0-or-later
// A console is killed, and cut off from its relay, while its person types: every text once at the guest.
#include "core/base/json.h"
#include "tests/drills/accounting.h"
#include "tests/drills/disturb.h"
#include "tests/drills/drills.h"
#include "tests/support/private_mysql.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTexts = 36; // of two conversations: a thread's first page shows all of one

void awaitGuests(DrillSite &site)
{
    site.simulator().guestWrites(u"34600000001"_s, u"Ada"_s, u"guest 1 writes 1"_s);
    site.simulator().guestWrites(u"34600000002"_s, u"Bo"_s, u"guest 2 writes 1"_s);
    const QDeadlineTimer deadline(kLimitMs);
    while (site.number("SELECT COUNT(*) FROM conversation") < 2) {
        if (deadline.hasExpired())
            giveUp(u"no conversation appears"_s);
        rest(20);
    }
}

/// What the child needs to know, and its list of texts.
QString writeConfig(DrillSite &site, const std::vector<GivenText> &texts)
{
    Json list = Json::array();
    for (const GivenText &text : texts)
        list.append(text.text);
    Json config = Json::object();
    config.set("database"_L1, site.url().toString()).set("password"_L1, site.password());
    config.set("hub"_L1, QString::fromLatin1(site.hubUrl(0))).set("login"_L1, DrillSite::logins().front());
    config.set("key"_L1, site.file(u"console.key"_s)).set("folder"_L1, site.file(u"console"_s)).set("texts"_L1, list);
    QFile file(site.file(u"console.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(config.toBytes()) < 0)
        giveUp(u"cannot write %1"_s.arg(file.fileName()));
    return file.fileName();
}

/// A console in a process of its own, and what befalls it.
class ConsoleRuns final
{
public:
    ConsoleRuns(DrillSite &site, Figures &figures, Random &random, const std::vector<GivenText> &texts)
        : m_site(site)
        , m_figures(figures)
        , m_random(random)
        , m_console(QCoreApplication::applicationFilePath(), {u"--console-child"_s, writeConfig(site, texts)},
              site.environment(), site.file(u"console.log"_s))
    {
    }

    /// Starts it and kills it after a while; whether it came to its end before.
    bool untilKilled()
    {
        m_console.start();
        const QByteArray moment = m_random.oneIn(5) ? "started" : "typing"; // now and then while it recovers
        if (!m_console.waitForLine(moment, kLimitMs) || hasEndedWithin(m_random.from(0, 150)))
            return hasEndedWithin(0);
        if (m_random.oneIn(3)) {
            m_random.oneIn(2) ? killAndStart(m_site, 0, m_figures, m_random) : cut();
            if (hasEndedWithin(m_random.from(0, 150)))
                return true;
        }
        m_console.kill();
        ++m_figures.disturbances;
        return false;
    }

    bool toItsEnd()
    {
        m_console.start();
        if (m_random.oneIn(2) && m_console.waitForLine("typing", kLimitMs))
            cut();
        return hasEndedWithin(kLimitMs);
    }

    [[nodiscard]] QString said() const
    {
        QFile log(m_site.file(u"console.log"_s));
        return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll().right(1500)) : QString();
    }

private:
    bool hasEndedWithin(int ms) { return m_console.waitForLine("done", ms).has_value(); }
    void cut()
    {
        cutForAWhile(m_site.front(), m_random);
        ++m_figures.disturbances;
    }

    DrillSite &m_site;
    Figures &m_figures;
    Random &m_random;
    ChildProgram m_console;
};

} // namespace

Figures killConsole(tests::PrivateMySql *server, Random &random)
{
    Figures figures;
    figures.rounds = 1;
    DrillSite::Options options;
    options.server = server;
    options.cuttable = true;
    DrillSite site(options);
    awaitGuests(site);
    std::vector<GivenText> texts;
    for (int i = 1; i <= kTexts; ++i)
        texts.push_back({u"ana types %1"_s.arg(i), {}, GivenText::End::Stored, {}});
    {
        ConsoleRuns console(site, figures, random, texts);
        const int kills = random.from(4, 8);
        bool ended = false;
        for (int i = 0; i < kills && !ended; ++i)
            ended = console.untilKilled();
        if (!ended && !console.toItsEnd())
            figures.noteBroken(u"the console did not come to its end: %1"_s.arg(console.said()));
    }
    settle(
        site, [] { return true; }, figures);
    account(site, texts, figures);
    for (const QString &code : site.stopRelays())
        figures.noteBroken(u"a relay ended with %1"_s.arg(code));
    return figures;
}

} // namespace bellhop::drills
