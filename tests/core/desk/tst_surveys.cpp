// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/desk/intake.h"
#include "core/desk/queries.h"
#include "core/desk/surveys.h"
#include "core/model/template_structure.h"
#include "core/model/window.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <barrier>
#include <thread>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kPhone = u"34600111222"_s;

/// Ana has a guest's conversation; surveys are on at the property.
struct Scene {
    explicit Scene(db::Dialect dialect = db::Dialect::Sqlite)
        : site(dialect)
        , ana(site.addAgent(u"ana"_s))
        , id(site.guestWrites(kPhone, u"hola"_s))
    {
        site.claim(ana, id);
        rule({true, {}, {}, {}});
    }
    void rule(const desk::SurveyChange &change)
    {
        const desk::SurveyScope scope{desk::SurveyScope::Kind::Property, site.text("SELECT name FROM property")};
        const Status set = desk::setSurvey(site.database(), scope, change);
        if (!set.ok())
            qFatal("%s", describe(set.error()).constData());
    }
    void close(const QString &disposition = u"resolved"_s)
    {
        site.run(ana, id, CloseOrder{{disposition, {}, {}, {}, {}, {}}});
    }
    /// Closed, and asked.
    void ask()
    {
        close();
        site.advance(kUndoWithin + 1s);
        const auto asked = desk::askSurveys(site.database());
        if (!asked.ok() || *asked != 1)
            qFatal("nobody was asked");
    }
    qint64 asked()
    {
        site.advance(kUndoWithin + 1s);
        const auto count = desk::askSurveys(site.database());
        if (!count.ok())
            qFatal("%s", describe(count.error()).constData());
        return *count;
    }
    [[nodiscard]] InboundMessage written(const QString &messageId, const QString &text)
    {
        InboundMessage message;
        message.providerId = messageId;
        message.from.phone = kPhone;
        message.text = text;
        message.sentAt = {site.now().ms / 1000 * 1000};
        return message;
    }
    /// Several messages in one post.
    void writeAtOnce(const QStringList &texts)
    {
        desk::Post post;
        post.uuid = newUuid();
        post.channel = site.channel();
        for (const QString &text : texts) {
            const QString messageId = u"wamid."_s + newUuid();
            post.delivery.items.push_back({u"m:"_s + messageId, "{}", written(messageId, text)});
        }
        const auto counts = desk::applyPosts(site.database(), {post});
        if (!counts.ok() || counts->applied != texts.size())
            qFatal("the post was not applied");
    }
    /// A row of the question is pressed.
    void press(int stars, const QString &messageId = u"wamid.press"_s)
    {
        InboundMessage message = written(messageId, QString::number(stars));
        message.kind = MessageKind::Interactive;
        message.payload
            = u"survey:%1:%2"_s.arg(site.text("SELECT uuid FROM survey ORDER BY id DESC LIMIT 1")).arg(stars);
        message.content.choice = Choice{Choice::Kind::Row, message.payload, message.text, {}, {}};
        site.deliver(u"m:"_s + messageId, message);
    }
    [[nodiscard]] QString outcome() { return site.text("SELECT outcome FROM survey ORDER BY id DESC LIMIT 1"); }
    [[nodiscard]] qint64 answer()
    {
        return site.number("SELECT COALESCE(answer, 0) FROM survey ORDER BY id DESC LIMIT 1");
    }
    [[nodiscard]] QString status()
    {
        return site.text("SELECT status FROM conversation WHERE id = " + QByteArray::number(id.value));
    }

    Site site;
    Actor ana;
    ConversationId id;
};

} // namespace

class TestSurveys final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuestIsAskedOnceAndTheAnswerStaysApart_data() { BELLHOP_TEST_DIALECTS(); }
    void aGuestIsAskedOnceAndTheAnswerStaysApart()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.close();
        scene.site.advance(kUndoWithin - 1s);
        QCOMPARE(*desk::askSurveys(scene.site.database()), 0); // it may be undone yet
        scene.site.advance(2s);
        QCOMPARE(*desk::askSurveys(scene.site.database()), 1);
        QCOMPARE(*desk::askSurveys(scene.site.database()), 0);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM outbox"), 1);
        QCOMPARE(scene.site.text("SELECT body FROM message WHERE direction = 1"), surveyQuestion(u"en"_s));
        QCOMPARE(scene.status(), u"resolved"_s);
        QCOMPARE(scene.site.breaches(), QString());

        scene.press(4);
        QCOMPARE(scene.answer(), 4);
        QCOMPARE(scene.status(), u"resolved"_s);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM conversation"), 1);
        QCOMPARE(scene.site.number("SELECT unread FROM conversation"), 0);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM conversation WHERE waiting_since IS NOT NULL"), 0);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM closing WHERE reopened_at IS NOT NULL"), 0);
        QCOMPARE(scene.site.number("SELECT COALESCE(satisfaction, 0) FROM conversation"), 0); // the agents' own field
        const auto page = desk::loadThread(scene.site.database(), scene.id);
        QVERIFY_OK(page);
        QCOMPARE(page->items.back().text, u"survey_answer:4"_s);
        QCOMPARE(page->items.back().sort, ThreadItem::Sort::Event);
        QCOMPARE(page->items.at(page->items.size() - 2).direction, Direction::In); // with what the guest wrote
        QCOMPARE(scene.site.breaches(), QString());
        // Whoever changes their mind presses again.
        scene.press(5, u"wamid.press2"_s);
        QCOMPARE(scene.answer(), 5);
        QCOMPARE(scene.status(), u"resolved"_s);
        // Words are a message like any other.
        scene.site.guestWrites(kPhone, u"and one more thing"_s);
        QCOMPARE(scene.status(), u"open"_s);
        QCOMPARE(scene.site.number("SELECT unread FROM conversation"), 1);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void aBareMarkIsAnAnswerAndTheNextOneIsNot_data() { BELLHOP_TEST_DIALECTS(); }
    void aBareMarkIsAnAnswerAndTheNextOneIsNot()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.ask();
        scene.site.guestWrites(kPhone, u"5 stars"_s);
        QCOMPARE(scene.answer(), 5);
        QCOMPARE(scene.status(), u"resolved"_s);
        scene.site.guestWrites(kPhone, u"3"_s); // who knows of what
        QCOMPARE(scene.answer(), 5);
        QCOMPARE(scene.status(), u"open"_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void aPressCountsAlsoWhenTheConversationGoesOn_data() { BELLHOP_TEST_DIALECTS(); }
    void aPressCountsAlsoWhenTheConversationGoesOn()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.ask();
        scene.site.guestWrites(kPhone, u"one more thing"_s);
        QCOMPARE(scene.status(), u"open"_s);
        scene.site.guestWrites(kPhone, u"2"_s); // may be the thing itself
        QCOMPARE(scene.answer(), 0);
        scene.press(3);
        QCOMPARE(scene.answer(), 3);
        QCOMPARE(scene.status(), u"open"_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    /// As if they had come one by one.
    void whatComesAtOnceIsTakenInItsOrder_data() { BELLHOP_TEST_DIALECTS(); }
    void whatComesAtOnceIsTakenInItsOrder()
    {
        QFETCH(db::Dialect, dialect);
        { // the words open it again, and the number may be about them
            Scene scene(dialect);
            scene.ask();
            scene.writeAtOnce({u"Thanks!"_s, u"5"_s});
            QCOMPARE(scene.answer(), 0);
            QCOMPARE(scene.status(), u"open"_s);
            QCOMPARE(scene.site.number("SELECT unread FROM conversation"), 3); // with the one from before
            QCOMPARE(scene.site.breaches(), QString());
        }
        { // the answer stays apart, the words open it
            Scene scene(dialect);
            scene.ask();
            scene.writeAtOnce({u"5"_s, u"Thanks!"_s});
            QCOMPARE(scene.answer(), 5);
            QCOMPARE(scene.status(), u"open"_s);
            QCOMPARE(scene.site.number("SELECT unread FROM conversation"), 1);
            QCOMPARE(scene.site.breaches(), QString());
        }
    }

    /// Asked under a name that turns out to be somebody's whom we knew before.
    void theQuestionGoesWithAGuestWhoIsKnownTwice_data() { BELLHOP_TEST_DIALECTS(); }
    void theQuestionGoesWithAGuestWhoIsKnownTwice()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.close(u"spam"_s); // that guest is not asked
        InboundMessage hidden = scene.written(u"wamid.hidden"_s, u"hola"_s);
        hidden.from = {{}, u"ES.9988"_s, u"Marta"_s, {}};
        scene.site.deliver(u"m:wamid.hidden"_s, hidden);
        scene.id = {scene.site.number("SELECT MAX(id) FROM conversation")};
        scene.site.claim(scene.ana, scene.id);
        scene.ask();
        InboundMessage both = scene.written(u"wamid.both"_s, u"4"_s);
        both.from.userId = u"ES.9988"_s;
        scene.site.deliver(u"m:wamid.both"_s, both);
        QCOMPARE(scene.site.number("SELECT COUNT(*) FROM person WHERE joined_into IS NULL"), 1);
        QCOMPARE(scene.answer(), 4);
        QCOMPARE(scene.status(), u"resolved"_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void nobodyIsAskedWhoShouldNotBe_data() { BELLHOP_TEST_DIALECTS(); }
    void nobodyIsAskedWhoShouldNotBe()
    {
        QFETCH(db::Dialect, dialect);
        { // undone
            Scene scene(dialect);
            scene.close();
            scene.site.run(scene.ana, scene.id, UndoCloseOrder());
            QCOMPARE(scene.asked(), 0);
            QCOMPARE(scene.site.number("SELECT COUNT(*) FROM survey"), 0);
        }
        { // written again before it was asked
            Scene scene(dialect);
            scene.close();
            scene.site.guestWrites(kPhone, u"wait"_s);
            QCOMPARE(scene.asked(), 0);
        }
        { // spam
            Scene scene(dialect);
            scene.close(u"spam"_s);
            QCOMPARE(scene.asked(), 0);
        }
        { // who wants nothing of this kind
            Scene scene(dialect);
            scene.site.execute("UPDATE reach SET opted_out_at = 1");
            scene.close();
            QCOMPARE(scene.asked(), 0);
            QCOMPARE(scene.outcome(), u"opted_out"_s);
        }
        { // where it is off
            Scene scene(dialect);
            scene.rule({false, {}, {}, {}});
            scene.close();
            QCOMPARE(scene.asked(), 0);
            scene.rule({true, {}, {}, {}});
            scene.site.advance(2h); // and nobody is asked about the day before
            QCOMPARE(scene.asked(), 0);
        }
        { // once in 30 days
            Scene scene(dialect);
            scene.ask();
            scene.site.guestWrites(kPhone, u"hola otra vez"_s);
            scene.close();
            QCOMPARE(scene.asked(), 0);
            QCOMPARE(scene.outcome(), u"lately"_s);
            QCOMPARE(scene.site.number("SELECT COUNT(*) FROM outbox"), 1);
            scene.site.advance(31 * 24h);
            scene.id = scene.site.guestWrites(kPhone, u"y otra"_s);
            scene.site.claim(scene.ana, scene.id);
            scene.close();
            QCOMPARE(scene.asked(), 1);
            QCOMPARE(scene.site.breaches(), QString());
        }
    }

    void outsideTheWindowOnlyATemplateGoes_data() { BELLHOP_TEST_DIALECTS(); }
    void outsideTheWindowOnlyATemplateGoes()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.site.advance(25h);
        scene.close();
        QCOMPARE(scene.asked(), 0);
        QCOMPARE(scene.outcome(), u"no_way"_s);
        TemplateStructure body;
        body.body = u"How was it?"_s;
        scene.site.execute(
            "INSERT INTO template (uuid, channel_id, provider_id, name, language, category, status, structure) "
            "SELECT '00000000-0000-7000-8000-00000000000a', h.id, 't1', 'how_was_it', 'en', 'utility', 'approved', "
            "'"
            + structureToJson(body) + "' FROM channel_account h");
        scene.rule({{}, {}, {}, u"how_was_it"_s});
        scene.id = scene.site.guestWrites(kPhone, u"hola"_s);
        scene.site.claim(scene.ana, scene.id);
        scene.site.advance(25h);
        scene.close();
        QCOMPARE(scene.asked(), 1);
        QCOMPARE(scene.site.text("SELECT kind FROM message WHERE direction = 1"), u"template"_s);
        scene.site.guestWrites(kPhone, u"4"_s);
        QCOMPARE(scene.answer(), 4);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void anAnswerComesInTime_data() { BELLHOP_TEST_DIALECTS(); }
    void anAnswerComesInTime()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        scene.rule({{}, {}, 2, {}});
        scene.ask();
        scene.site.advance(3h);
        scene.site.guestWrites(kPhone, u"4"_s);
        QCOMPARE(scene.answer(), 0);
        QCOMPARE(scene.status(), u"open"_s);
        QCOMPARE(scene.site.breaches(), QString());
    }

    void itSpeaksTheGuestsLanguageInTheHousesWords_data() { BELLHOP_TEST_DIALECTS(); }
    void itSpeaksTheGuestsLanguageInTheHousesWords()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const QByteArray body = "SELECT body FROM message WHERE direction = 1 ORDER BY id DESC LIMIT 1";
        scene.site.execute("UPDATE conversation SET language = 'es'");
        scene.ask();
        QCOMPARE(scene.site.text(body), surveyQuestion(u"es"_s));
        const desk::SurveyScope house{desk::SurveyScope::Kind::Property, scene.site.text("SELECT name FROM property")};
        const desk::SurveyScope main{desk::SurveyScope::Kind::Channel, u"main"_s};
        QVERIFY_OK(desk::setSurveyText(scene.site.database(), house, u"es"_s, u"¿Qué tal en casa?"_s));
        QVERIFY_OK(desk::setSurveyText(scene.site.database(), main, u"es"_s, u"¿Qué tal en main?"_s));
        QVERIFY_OK(desk::setSurvey(scene.site.database(), main, {{}, 1, {}, {}}));
        scene.site.advance(25h);
        scene.id = scene.site.guestWrites(kPhone, u"hola"_s);
        scene.site.claim(scene.ana, scene.id);
        scene.site.execute("UPDATE conversation SET language = 'es'");
        scene.ask();
        QCOMPARE(scene.site.text(body), u"¿Qué tal en main?"_s);
        const auto lines = desk::surveyLines(scene.site.database());
        QVERIFY_OK(lines);
        QVERIFY(lines->front().rule == (SurveyRule{true, 1, 48, {}}));
        QVERIFY_FAILS(desk::setSurvey(scene.site.database(), main, {{}, 0, {}, {}}), ErrorKind::BadData);
        QVERIFY_FAILS(desk::setSurveyText(scene.site.database(), main, u"xx"_s, u"?"_s), ErrorKind::BadData);
        QVERIFY_FAILS(desk::setSurvey(scene.site.database(), {desk::SurveyScope::Kind::Channel, u"none"_s}, {true}),
            ErrorKind::NotFound);
    }

    /// Relays that ask side by side, and a guest who writes meanwhile: nobody is asked twice, or while they write.
    void askedAtOnceItIsAskedOnce_data() { BELLHOP_TEST_DIALECTS(); }
    void askedAtOnceItIsAskedOnce()
    {
        QFETCH(db::Dialect, dialect);
        Scene scene(dialect);
        const int rounds = dialect == db::Dialect::MySql ? 15 : 6;
        for (int round = 0; round < rounds; ++round) {
            const QString phone = u"3469600%1"_s.arg(round, 4, 10, QChar(u'0'));
            scene.id = scene.site.guestWrites(phone, u"hola"_s);
            scene.site.claim(scene.ana, scene.id);
            scene.close();
            scene.site.advance(kUndoWithin + 1s);
            std::barrier start(3);
            std::vector<std::thread> threads;
            std::atomic<int> asked = 0;
            std::atomic<int> odd = 0;
            for (int relay = 0; relay < 3; ++relay) {
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    const auto count = desk::askSurveys(scene.site.database());
                    if (count.ok())
                        asked += *count;
                    else if (count.error().kind != ErrorKind::Conflict)
                        ++odd;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(odd.load(), 0);
            QCOMPARE(asked.load(), 1);
            QCOMPARE(scene.site.number("SELECT COUNT(*) FROM survey"), round + 1);
            QCOMPARE(scene.site.number("SELECT COUNT(*) FROM outbox"), round + 1);
            QCOMPARE(scene.site.breaches(), QString());
        }
    }
};

BELLHOP_TEST(tst_surveys, TestSurveys)
#include "tst_surveys.moc"
