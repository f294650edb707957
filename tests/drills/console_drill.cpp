// SPDX-License-Identifier: GPL-3.0-or-later
// A console is killed while its person types: every text once at the guest.
#include "core/base/json.h"
#include "tests/drills/accounting.h"
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

/// Whether it came to its end by itself.
bool runUntilKilled(ChildProgram &console, bool toItsEnd, Random &random, Figures &figures)
{
    console.kill();
    console.start();
    if (toItsEnd)
        return console.waitForLine("done", kLimitMs).has_value();
    const QByteArray moment = random.oneIn(5) ? "started" : "typing"; // now and then while it recovers
    if (!console.waitForLine(moment, kLimitMs) || console.waitForLine("done", random.from(0, 200)))
        return console.waitForLine("done", 0).has_value();
    console.kill();
    ++figures.disturbances;
    return false;
}

} // namespace

Figures killConsole(tests::PrivateMySql *server, Random &random)
{
    Figures figures;
    figures.rounds = 1;
    DrillSite::Options options;
    options.server = server;
    DrillSite site(options);
    awaitGuests(site);
    std::vector<GivenText> texts;
    for (int i = 1; i <= kTexts; ++i)
        texts.push_back({u"ana types %1"_s.arg(i), {}, GivenText::End::Stored, {}});
    ChildProgram console(QCoreApplication::applicationFilePath(),
        {u"--console-child"_s, writeConfig(site, texts)}, site.environment(), site.file(u"console.log"_s));
    const int kills = random.from(4, 8);
    bool ended = false;
    for (int i = 0; i < kills && !ended; ++i)
        ended = runUntilKilled(console, false, random, figures);
    if (!ended && !runUntilKilled(console, true, random, figures)) {
        QFile log(site.file(u"console.log"_s));
        const QByteArray said = log.open(QIODevice::ReadOnly) ? log.readAll().right(1500) : QByteArray();
        figures.noteBroken(u"the console did not come to its end: %1"_s.arg(QString::fromUtf8(said)));
    }
    console.kill();
    settle(site, [] { return true; }, figures);
    account(site, texts, figures);
    for (const QString &code : site.stopRelays())
        figures.noteBroken(u"a relay ended with %1"_s.arg(code));
    return figures;
}

} // namespace bellhop::drills
