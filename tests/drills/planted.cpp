// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/planted.h"

#include "tests/drills/accounting.h"

#include <cstdio>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Planted {
    const char *what;
    QByteArray statement; ///< `%1` stands for a message of ours that its guest has read.
    int Figures::*counter;
};

std::vector<Planted> allPlanted()
{
    return {{"a guest's message that vanished",
                "UPDATE message SET body = 'something else' WHERE body = 'guest writes 1'", &Figures::lost},
        {"a guest's message stored twice", "UPDATE message SET body = 'guest writes 1' WHERE body = 'guest writes 2'",
            &Figures::doubled},
        {"a text that vanished", "UPDATE message SET body = 'something else' WHERE id = %1", &Figures::lost},
        {"a text that is at the guest and shown as failed",
            "UPDATE message SET failed = 1, error_text = 'no' WHERE id = %1", &Figures::broken},
        {"a text that is at the guest and shown as unknown", "UPDATE message SET outcome_unknown = 1 WHERE id = %1",
            &Figures::broken},
        {"a tick that stays behind", "UPDATE message SET stage = 2 WHERE id = %1", &Figures::broken},
        {"an owner that the intervals do not know", "UPDATE conversation SET epoch = epoch + 1", &Figures::broken}};
}

/// Writes while no relay has the file.
Status write(DrillSite &site, const QByteArray &statement)
{
    BELLHOP_TRY(const auto database, db::Database::open(site.url()));
    return database->write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.executeText(statement));
        return done();
    });
}

/// Some texts, all read by their guests.
std::vector<GivenText> quietRound(DrillSite &site, Figures &figures)
{
    for (int i = 1; i <= 6; ++i)
        site.simulator().guestWrites(u"34600000001"_s, u"Ada"_s, u"guest writes %1"_s.arg(i));
    Agent ana(site, DrillSite::logins().front(), 1);
    settle(
        site, [&] { return !ana.given().empty(); }, figures);
    ana.finish();
    settle(
        site, [&] { return ana.isIdle(); }, figures);
    return ana.given();
}

} // namespace

int checkTheCounting()
{
    DrillSite site({});
    Figures clean;
    std::vector<GivenText> given = quietRound(site, clean);
    (void)site.stopRelays();
    account(site, given, clean);
    int missed = clean.isClean() ? 0 : 1;
    std::printf("%-60s %s\n", "a round without a mistake", clean.isClean() ? "clean" : "NOT CLEAN");
    const QByteArray message = QByteArray::number(site.number("SELECT MIN(id) FROM message WHERE stage = 4"));
    for (const Planted &planted : allPlanted()) {
        must(write(site, "CREATE TABLE kept AS SELECT * FROM message"), "keep");
        must(write(site, QByteArray(planted.statement).replace("%1", message)), planted.what);
        Figures figures;
        account(site, given, figures, 0);
        const bool seen = figures.*planted.counter > 0;
        missed += seen ? 0 : 1;
        std::printf("%-60s %s\n", planted.what, seen ? "seen" : "MISSED");
        must(write(site,
                 "UPDATE message SET (body, failed, error_text, outcome_unknown, stage) = (SELECT k.body, k.failed, "
                 "k.error_text, k.outcome_unknown, k.stage FROM kept k WHERE k.id = message.id)"),
            "restore");
        must(write(site, "DROP TABLE kept"), "restore");
    }
    given.push_back({u"nobody has this"_s, {}, GivenText::End::Stored, {}});
    Figures figures;
    account(site, given, figures, 0);
    missed += figures.lost > 0 ? 0 : 1;
    std::printf("%-60s %s\n", "a text that was confirmed and not stored", figures.lost > 0 ? "seen" : "MISSED");
    return missed == 0 ? 0 : 1;
}

} // namespace bellhop::drills
