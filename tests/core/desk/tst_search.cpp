// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/erasure.h"
#include "core/desk/queries.h"
#include "core/desk/search.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <set>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;

QByteArray bellhop_desk_search_sql();

namespace {

using Among = SearchAsk::Among;

SearchAsk asking(Among among, const QString &text)
{
    SearchAsk ask;
    ask.among = among;
    ask.text = text;
    return ask;
}

QStringList textsOf(const SearchPage &page)
{
    QStringList texts;
    for (const SearchHit &hit : page.hits)
        texts << hit.text;
    return texts;
}

std::vector<ConversationId> conversationsOf(const SearchPage &page)
{
    std::vector<ConversationId> ids;
    for (const SearchHit &hit : page.hits)
        ids.push_back(hit.row.id);
    return ids;
}

} // namespace

/// The whole history, looked through.
class TestDeskSearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStatementIsUnderstoodByBothDatabases()
    {
        QCOMPARE(preparesOnBoth(db::SqlBook(bellhop_desk_search_sql(), u"search"_s)), QString());
    }

    void findsByEachKind_data() { BELLHOP_TEST_DIALECTS(); }
    void findsByEachKind()
    {
        open();
        const ConversationId amina = m_site->guestWrites(u"34600111222"_s, u"The pool is cold"_s);
        const ConversationId other = m_site->guestWrites(u"34600333444"_s, u"Hello"_s);
        rename(amina, u"Amina Yusuf"_s);
        m_site->claim(m_ana, amina);
        (void)m_site->sendText(m_ana, amina, u"We warm the pool"_s);
        close(amina, u"booking_confirmed"_s, u"R-7741"_s, u"wants the sea side"_s);
        m_site->claim(m_ana, other);

        const auto one = [&](Among among, const QString &text, SearchHit::Field field) {
            const SearchPage page = find(asking(among, text));
            QVERIFY2(page.atEnd && !page.cut, qPrintable(text));
            QVERIFY2(conversationsOf(page) == std::vector{amina}, qPrintable(text));
            QCOMPARE(int(page.hits.front().field), int(field));
            QCOMPARE(page.hits.front().row.guestName, u"Amina Yusuf"_s);
            QCOMPARE(page.hits.front().row.channelName, u"main"_s);
        };
        one(Among::Conversations, u"amina"_s, SearchHit::Field::Guest);
        one(Among::Conversations, u"yusuf amina"_s, SearchHit::Field::Guest);
        one(Among::Conversations, u"+34 600-111 222"_s, SearchHit::Field::Number);
        one(Among::Conversations, u"0600 111 222"_s, SearchHit::Field::Number);
        one(Among::Conversations, u"222"_s, SearchHit::Field::Number); // what is shown of it
        one(Among::Conversations, u"r-7741"_s, SearchHit::Field::Reservation);
        one(Among::Conversations, u"sea side"_s, SearchHit::Field::ClosingNote);
        one(Among::Conversations, QString::number(amina.value), SearchHit::Field::Id);
        one(Among::Messages, u"cold"_s, SearchHit::Field::Message);
        one(Among::Messages, u"wamid.in.1"_s, SearchHit::Field::Id);
        QCOMPARE(textsOf(find(asking(Among::Messages, u"pool"_s))),
            (QStringList{u"We warm the pool"_s, u"The pool is cold"_s})); // newest first
        QCOMPARE(find(asking(Among::Messages, u"pool"_s)).hits.front().author, u"Ana"_s);
        QVERIFY(find(asking(Among::Messages, u"sauna"_s)).hits.empty());

        SearchAsk closed;
        closed.disposition = u"booking_confirmed"_s;
        QCOMPARE(conversationsOf(find(closed)), std::vector{amina});
        SearchAsk ofAna;
        ofAna.agent = m_ana.agent;
        QCOMPARE(conversationsOf(find(ofAna)), (std::vector{other, amina}));
        SearchAsk pool = asking(Among::Messages, u"pool"_s);
        pool.agent = {m_ana.agent.value + 1};
        QVERIFY(find(pool).hits.empty());
        QCOMPARE(m_site->breaches(), QString());
    }

    void caseAndAccentsDoNotCount_data() { BELLHOP_TEST_DIALECTS(); }
    void caseAndAccentsDoNotCount()
    {
        open();
        const QStringList texts{u"ÜBER den Preis"_s, u"Habla JOSÉ"_s, u"الغرفة باردة"_s, u"房间很冷"_s,
            u"100% sure_thing"_s, u"ЙОГА в зале"_s, u"Số phòng ấm"_s};
        for (const QString &text : texts)
            m_site->guestWrites(u"34600111222"_s, text);
        const auto finds = [&](const QString &words, const QString &text) {
            QCOMPARE(textsOf(find(asking(Among::Messages, words))), QStringList{text});
        };
        finds(u"über"_s, texts[0]);
        finds(u"uber"_s, texts[0]);
        finds(u"josé"_s, texts[1]);
        finds(u"jose"_s, texts[1]);
        finds(u"باردة"_s, texts[2]);
        finds(u"冷"_s, texts[3]);
        finds(u"100%"_s, texts[4]);
        finds(u"e_t"_s, texts[4]);
        finds(u"йога"_s, texts[5]);
        finds(u"am"_s, texts[6]);
        QVERIFY(find(asking(Among::Messages, u"[a-z]+"_s)).hits.empty()); // words, no pattern
    }

    void theListFindsNamesInAnyCase_data() { BELLHOP_TEST_DIALECTS(); }
    void theListFindsNamesInAnyCase()
    {
        open();
        const ConversationId jose = m_site->guestWrites(u"34600111222"_s, u"Hola"_s);
        rename(jose, u"JOSÉ Übermut"_s);
        for (const QString &typed : {u"josé"_s, u"über"_s, u"JOSÉ"_s, u"jose"_s}) {
            desk::QueueAsk ask;
            ask.filter = QueueFilter::parse(typed);
            const auto rows = desk::loadMatching(m_site->database(), ask, 10);
            QVERIFY_OK(rows);
            QVERIFY2(rows->size() == 1 && rows->front().id == jose, qPrintable(typed));
        }
    }

    void daysNarrowIt_data() { BELLHOP_TEST_DIALECTS(); }
    void daysNarrowIt()
    {
        open();
        std::vector<Instant> times;
        for (int day = 0; day < 30; ++day) {
            times.push_back(m_site->now());
            m_site->guestWrites(u"34600111222"_s, u"pool on day %1"_s.arg(day));
            m_site->advance(hours(24));
        }
        SearchAsk ask = asking(Among::Messages, u"pool"_s);
        ask.from = times[10];
        ask.until = times[12];
        QCOMPARE(textsOf(find(ask)), (QStringList{u"pool on day 11"_s, u"pool on day 10"_s}));
        ask.from = times[29] + hours(1);
        ask.until = {};
        QVERIFY(find(ask).hits.empty());
        // A conversation counts for as long as it went on.
        SearchAsk still = asking(Among::Conversations, u"Guest"_s);
        still.from = times[20];
        QVERIFY(!find(still).hits.empty());
        still.from = times[29] + hours(1);
        QVERIFY(find(still).hits.empty());
    }

    void pagesHaveNoHolesAndNoDoublesWhileMessagesArrive_data() { BELLHOP_TEST_DIALECTS(); }
    void pagesHaveNoHolesAndNoDoublesWhileMessagesArrive()
    {
        open();
        constexpr int kThere = 3000;
        const ConversationId first = m_site->guestWrites(u"34600111222"_s, u"the pool 0"_s);
        QByteArray rows;
        for (int i = 1; i < kThere; ++i)
            rows += u"%1('pool-%2', %3, %4, 0, 'guest', 1, 'a pool %2', %5)"_s.arg(i > 1 ? u","_s : QString())
                        .arg(i)
                        .arg(first.value)
                        .arg(m_site->channel().value)
                        .arg(m_site->now().ms + i)
                        .toUtf8();
        m_site->execute(
            "INSERT INTO message (uuid, conversation_id, channel_id, direction, author_kind, epoch, body, arrived_at) "
            "VALUES "
            + rows);
        std::set<qint64> seen;
        SearchPlace place;
        for (int pages = 0; pages < 200; ++pages) {
            const auto page = desk::search(m_site->database(), asking(Among::Messages, u"pool"_s), place, small());
            QVERIFY_OK(page);
            for (const SearchHit &hit : page->hits) {
                QVERIFY2(seen.empty() || hit.message.value < *seen.begin(), "twice, or in the wrong order");
                seen.insert(hit.message.value);
            }
            m_site->guestWrites(u"34600111%1"_s.arg(500 + pages), u"another pool"_s);
            place = page->next;
            if (page->atEnd)
                break;
        }
        QCOMPARE(int(seen.size()), kThere);
    }

    void whatTakesTooLongIsCutAndGoesOn_data() { BELLHOP_TEST_DIALECTS(); }
    void whatTakesTooLongIsCutAndGoesOn()
    {
        open();
        for (int i = 0; i < 40; ++i)
            m_site->guestWrites(u"34600111222"_s, u"message %1"_s.arg(i));
        desk::SearchRules rules;
        rules.slice = 5;
        int asked = 0;
        int most = 4;
        rules.mayGoOn = [&]() -> Status {
            return ++asked > most ? Status(makeError(ErrorKind::Timeout, u"time is up"_s)) : done();
        };
        const SearchAsk ask = asking(Among::Messages, u"message"_s);
        const auto cut = desk::search(m_site->database(), ask, {}, rules);
        QVERIFY_OK(cut);
        QVERIFY(cut->cut && !cut->atEnd && cut->reached.isSet());
        QVERIFY(!cut->hits.empty() && cut->hits.size() < 40);
        most = 1000;
        const auto rest = desk::search(m_site->database(), ask, cut->next, rules);
        QVERIFY_OK(rest);
        QVERIFY(rest->atEnd && !rest->cut);
        QCOMPARE(cut->hits.size() + rest->hits.size(), std::size_t(40));
    }

    void anUnwantedSearchEnds_data() { BELLHOP_TEST_DIALECTS(); }
    void anUnwantedSearchEnds()
    {
        open();
        for (int i = 0; i < 20; ++i)
            m_site->guestWrites(u"34600111222"_s, u"message %1"_s.arg(i));
        desk::SearchRules rules;
        rules.slice = 5;
        const SearchAsk ask = asking(Among::Messages, u"message"_s);
        for (const int wantedFor : {0, 3}) { // before it begins, and half way
            int asked = 0;
            rules.mayGoOn = [&]() -> Status {
                return ++asked > wantedFor ? Status(makeError(ErrorKind::Cancelled, u"unwanted"_s)) : done();
            };
            QVERIFY_FAILS(desk::search(m_site->database(), ask, {}, rules), ErrorKind::Cancelled);
            QCOMPARE(asked, wantedFor + 1); // and nothing is read after that
        }
    }

    /// Each whole number that is looked for is noted, and counts.
    void furtherPagesDoNotAskForTheNumberAgain_data() { BELLHOP_TEST_DIALECTS(); }
    void furtherPagesDoNotAskForTheNumberAgain()
    {
        open();
        for (int i = 0; i < 3; ++i) {
            const ConversationId stay = m_site->guestWrites(u"34600111222"_s, u"stay %1"_s.arg(i));
            m_site->claim(m_ana, stay);
            close(stay, u"resolved"_s, {}, {});
            m_site->advance(hours(25));
        }
        desk::SearchRules rules;
        rules.hits = 1;
        const auto first = desk::search(m_site->database(), asking(Among::Conversations, u"600111222"_s), {}, rules);
        QVERIFY_OK(first);
        QVERIFY(!first->atEnd && first->next.lowest);
        // The number is somebody else's by now; the pages go on with whom the first one found.
        m_site->execute("UPDATE identity SET value = '34600999999'");
        const auto second
            = desk::search(m_site->database(), asking(Among::Conversations, u"600111222"_s), first->next, rules);
        QVERIFY_OK(second);
        QCOMPARE(int(second->hits.size()), 1);
    }

    void anErasedGuestIsNotFound_data() { BELLHOP_TEST_DIALECTS(); }
    void anErasedGuestIsNotFound()
    {
        open();
        const ConversationId gone = m_site->guestWrites(u"34600111222"_s, u"The pool is cold"_s);
        rename(gone, u"Amina"_s);
        m_site->claim(m_ana, gone);
        close(gone, u"booking_confirmed"_s, u"R-7741"_s, u"sea side"_s);
        const Actor dov = m_site->addAgent(u"dov"_s, Role::Admin);
        QVERIFY_OK(desk::eraseGuest(m_site->database(), dov, {m_site->number("SELECT MIN(id) FROM guest")}));
        for (const QString &words : {u"amina"_s, u"34600111222"_s, u"7741"_s, u"sea"_s})
            QVERIFY2(find(asking(Among::Conversations, words)).hits.empty(), qPrintable(words));
        QVERIFY(find(asking(Among::Messages, u"pool"_s)).hits.empty());
    }

    void cleanup() { m_site.reset(); }

private:
    void open()
    {
        QFETCH(bellhop::db::Dialect, dialect);
        m_site = std::make_unique<Site>(dialect);
        m_ana = m_site->addAgent(u"ana"_s);
    }
    static desk::SearchRules small()
    {
        desk::SearchRules rules;
        rules.hits = 37;
        rules.slice = 250;
        return rules;
    }
    SearchPage find(const SearchAsk &ask)
    {
        const auto page = desk::search(m_site->database(), ask);
        if (!page.ok())
            qFatal("%s", describe(page.error()).constData());
        return *page;
    }
    void rename(ConversationId conversation, const QString &name)
    {
        m_site->execute("UPDATE guest SET display_name = '" + name.toUtf8()
            + "' WHERE id = (SELECT s.guest_id FROM person s JOIN reach r ON r.person_id = s.id JOIN conversation c ON "
              "c.reach_id = r.id WHERE c.id = "
            + QByteArray::number(conversation.value) + ")");
        m_site->execute("UPDATE person SET display_name = '" + name.toUtf8()
            + "' WHERE id = (SELECT r.person_id FROM reach r JOIN conversation c ON c.reach_id = r.id WHERE c.id = "
            + QByteArray::number(conversation.value) + ")");
    }
    void close(ConversationId conversation, const QString &as, const QString &reservation, const QString &note)
    {
        CloseOrder order;
        order.closing.disposition = as;
        order.closing.reservationId = reservation;
        order.closing.notes = note;
        m_site->run(m_ana, conversation, order);
    }

    std::unique_ptr<Site> m_site;
    Actor m_ana;
};

BELLHOP_TEST(tst_search, TestDeskSearch)
#include "tst_search.moc"
