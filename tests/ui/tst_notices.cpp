// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_console.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/kit/theme.h"
#include "ui/notice/chime.h"
#include "ui/notice/notice_desk.h"
#include "ui/notice/notice_outlets.h"
#include "ui/queue/queue_model.h"
#include "ui/window/console_window.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ui::Loudness;
using ui::Matter;
using ui::NoticeBook;
using ui::NoticeKind;

constexpr Instant kStart{1'800'000'000'000};
constexpr ConversationId kJames{2}; // Marta's own

/// What would have left the window.
class Heard final : public ui::NoticeOutlets
{
    Q_OBJECT
public:
    QStringList toasts;
    QList<Loudness> sounds;
    int volume = -1;
    int alerts = 0;
    int count = 0;
    bool hasDesktop = true;
    bool hasSound = true;

    bool toast(const QString &, const QString &text, Loudness) override
    {
        toasts << text;
        return hasDesktop;
    }
    bool chime(Loudness loudness, int how) override
    {
        sounds << loudness;
        volume = how;
        return hasSound;
    }
    void alert(QWidget &) override { ++alerts; }
    void badge(int number) override { count = number; }
};

Matter matter(NoticeKind kind, qint64 key)
{
    return {kind, key, {key}, u"something"_s};
}

} // namespace

class TestNotices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aMatterIsToldAgainUntilItIsHandled();
    void manyAtOnceAreOneSound();
    void thePressingOneSpeaks();
    void whoIsAwayHearsOfColleaguesOnly();
    void whatComesBackIsNew();
    void aClockThatGoesBackStopsNothing();
    void everyLoudnessIsAnotherSound();
    void aGuestOfMineIsToldWhileILookElsewhere();
    void whatIsInFrontIsSeen();
    void anOfferAndAQueueAreTold();
    void aTeamsOfferAsksOnlyWhoIsAvailable();
    void namesMayBeLeftOut();
    void aClickOnTheMessageOpensTheChat();
    void aClickOnTheMessageRaisesTheChatsOwnWindow();
    void theSheetTestsAndRemembers();
};

void TestNotices::init()
{
    ui::NoticeChoice().save();
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

void TestNotices::aMatterIsToldAgainUntilItIsHandled()
{
    NoticeBook book;
    const std::vector<Matter> guest{matter(NoticeKind::OwnGuest, 1)};
    QList<int> toldAt;
    QList<Loudness> how;
    for (int second = 0; second < 400; ++second) {
        for (const ui::Telling &telling : book.due(guest, NoticeBook::Mood::Working, kStart + second * 1s)) {
            toldAt << second;
            how << telling.loudness;
        }
    }
    QCOMPARE(toldAt, (QList<int>{0, 60, 180, 300}));
    QCOMPARE(how, (QList<Loudness>{Loudness::Soft, Loudness::Clear, Loudness::Urgent, Loudness::Urgent}));
    QVERIFY(book.due({}, NoticeBook::Mood::Working, kStart + 2000s).empty());
}

void TestNotices::manyAtOnceAreOneSound()
{
    NoticeBook book;
    const auto told
        = book.due({matter(NoticeKind::Queue, 1), matter(NoticeKind::Queue, 2), matter(NoticeKind::Queue, 3)},
            NoticeBook::Mood::Working, kStart);
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().others, 2);
    std::vector<Matter> more{matter(NoticeKind::OwnGuest, 4)};
    QVERIFY(book.due(more, NoticeBook::Mood::Working, kStart + 2s).empty()); // not yet, and not forgotten
    QCOMPARE(book.due(more, NoticeBook::Mood::Working, kStart + 4s).size(), std::size_t(1));
}

void TestNotices::thePressingOneSpeaks()
{
    NoticeBook book;
    const auto told = book.due({matter(NoticeKind::Queue, 1), matter(NoticeKind::Mention, 2),
                                   matter(NoticeKind::Offer, 3), matter(NoticeKind::OwnGuest, 4)},
        NoticeBook::Mood::Working, kStart);
    QCOMPARE(told.front().matter.kind, NoticeKind::Offer);
    QCOMPARE(told.front().others, 3);
}

void TestNotices::whoIsAwayHearsOfColleaguesOnly()
{
    NoticeBook book;
    const std::vector<Matter> all{
        matter(NoticeKind::Queue, 1), matter(NoticeKind::OwnGuest, 2), matter(NoticeKind::Offer, 3)};
    const auto away = book.due(all, NoticeBook::Mood::Away, kStart);
    QCOMPARE(away.front().matter.kind, NoticeKind::Offer);
    QCOMPARE(away.front().others, 0);
    const auto back = book.due(all, NoticeBook::Mood::Working, kStart + 5s);
    QCOMPARE(back.front().matter.kind, NoticeKind::OwnGuest);
    QCOMPARE(back.front().others, 1);
    QCOMPARE(back.front().loudness, Loudness::Soft);
}

void TestNotices::whatComesBackIsNew()
{
    NoticeBook book;
    const std::vector<Matter> guest{matter(NoticeKind::OwnGuest, 1)};
    QCOMPARE(book.due(guest, NoticeBook::Mood::Working, kStart).size(), std::size_t(1));
    QVERIFY(book.due({}, NoticeBook::Mood::Working, kStart + 5s).empty()); // read
    QCOMPARE(book.due(guest, NoticeBook::Mood::Working, kStart + 10s).size(), std::size_t(1)); // writes again
}

void TestNotices::aClockThatGoesBackStopsNothing()
{
    NoticeBook book;
    QCOMPARE(book.due({matter(NoticeKind::Queue, 1)}, NoticeBook::Mood::Working, kStart).size(), std::size_t(1));
    QCOMPARE(
        book.due({matter(NoticeKind::Queue, 2)}, NoticeBook::Mood::Working, kStart - 3600s).size(), std::size_t(1));
}

void TestNotices::everyLoudnessIsAnotherSound()
{
    QList<QByteArray> sounds;
    for (const Loudness loudness : {Loudness::Soft, Loudness::Clear, Loudness::Urgent}) {
        const QByteArray samples = ui::Chime::samples(loudness, 8000);
        QVERIFY(samples.size() > 8000 * 2 / 5);
        const auto *first = reinterpret_cast<const qint16 *>(samples.constData());
        const auto [low, high] = std::minmax_element(first, first + samples.size() / 2);
        QVERIFY(*high > 8000 && *low < -8000); // it can be heard
        QVERIFY(!sounds.contains(samples));
        sounds << samples;
    }
    QVERIFY(sounds.at(2).size() > sounds.at(0).size());
}

namespace {

/// A console at work, with its window behind another one.
struct Seat {
    tests::FakeConsole console;
    Heard heard;
    std::unique_ptr<ui::ConsoleWindow> window;
    QWidget other;

    Seat()
    {
        console.fillWithExamples();
        ui::WindowOptions options;
        options.outlets = &heard;
        window = std::make_unique<ui::ConsoleWindow>(console, options);
        window->show();
        console.start();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        lookAway();
        quiet();
    }
    void lookAway()
    {
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
    }
    void look() { window->findChild<ui::NoticeDesk *>()->look(); }
    /// All that was there from the beginning has been told, often enough.
    void quiet()
    {
        QTRY_VERIFY((look(), !heard.toasts.isEmpty()));
        heard.toasts.clear();
        heard.sounds.clear();
        heard.alerts = 0;
        console.clock.advance(5s);
    }
};

} // namespace

void TestNotices::aGuestOfMineIsToldWhileILookElsewhere()
{
    Seat seat;
    const int before = seat.heard.count;
    seat.console.guestWrites(ConversationId{3}, u"Are you there?"_s);
    QTRY_COMPARE(seat.heard.toasts, QStringList{u"Familie Brandt has written."_s});
    QCOMPARE(seat.heard.sounds, QList<Loudness>{Loudness::Soft});
    QCOMPARE(seat.heard.alerts, 1);
    QCOMPARE(seat.heard.count, before + 1);
    QVERIFY(!seat.heard.toasts.front().contains(u"there"_s)); // never what guests write
    seat.console.changeMyState(AgentState::Break);
    seat.console.clock.advance(600s);
    seat.console.guestWrites(ConversationId{3}, u"Hello?"_s);
    seat.look();
    QCOMPARE(seat.heard.toasts.size(), 1);
}

void TestNotices::whatIsInFrontIsSeen()
{
    Seat seat;
    seat.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(seat.window.get()));
    seat.window->selectConversation({3});
    seat.heard.sounds.clear();
    seat.console.guestWrites(ConversationId{3}, u"Are you there?"_s);
    seat.console.clock.advance(5s);
    seat.look();
    QVERIFY(seat.heard.sounds.isEmpty());
    seat.window->selectConversation(kJames);
    seat.console.guestWrites(ConversationId{3}, u"And now?"_s); // not in front: heard, no message of the desktop
    QTRY_COMPARE(seat.heard.sounds.size(), 1);
    QVERIFY(seat.heard.toasts.isEmpty());
}

void TestNotices::anOfferAndAQueueAreTold()
{
    Seat seat;
    seat.console.colleagueOffers({8}, {seat.console.me().id, {}}, u"please"_s);
    QTRY_COMPARE(seat.heard.toasts.size(), 1);
    QVERIFY2(seat.heard.toasts.front().contains(u"offers you the chat with Nadia Petrova"_s),
        qPrintable(seat.heard.toasts.front()));
    seat.console.clock.advance(16s);
    QTRY_COMPARE(seat.heard.sounds, (QList<Loudness>{Loudness::Soft, Loudness::Clear}));
    seat.console.endOffer({8}, OfferOutcome::Withdrawn);
    seat.heard.toasts.clear();
    seat.console.clock.advance(20s);
    QueueRow &row = seat.console.addRow(99, u"Noor Haddad"_s);
    row.waitingSince = seat.console.now();
    row.unread = 1;
    seat.console.announce({99});
    QTRY_VERIFY(!seat.heard.toasts.isEmpty());
    QVERIFY2(seat.heard.toasts.last().contains(u"Noor Haddad waits for an agent."_s),
        qPrintable(seat.heard.toasts.join(u'\n')));
}

// As the bar does: who could not accept it is not told of it.
void TestNotices::aTeamsOfferAsksOnlyWhoIsAvailable()
{
    Seat seat;
    seat.console.crews = {{{4}, u"Front desk"_s, {seat.console.me().id}, {}}};
    seat.console.changeMyState(AgentState::Break);
    seat.console.colleagueOffers({8}, {{}, TeamId{4}}, u"please"_s);
    seat.look();
    QVERIFY2(seat.heard.toasts.isEmpty(), qPrintable(seat.heard.toasts.join(u'\n')));
    seat.console.changeMyState(AgentState::Available);
    seat.look();
    QVERIFY2(seat.heard.toasts.join(u' ').contains(u"offers you the chat"_s), qPrintable(seat.heard.toasts.join(u' ')));
}

void TestNotices::namesMayBeLeftOut()
{
    ui::NoticeChoice choice;
    choice.names = false;
    choice.sound = false;
    choice.save();
    Seat seat;
    seat.console.guestWrites(ConversationId{3}, u"Are you there?"_s);
    QTRY_COMPARE(seat.heard.toasts, QStringList{u"A guest has written."_s});
    QVERIFY(seat.heard.sounds.isEmpty());
}

void TestNotices::aClickOnTheMessageOpensTheChat()
{
    Seat seat;
    seat.window->selectConversation(kJames);
    seat.console.guestWrites(ConversationId{3}, u"Are you there?"_s);
    QTRY_COMPARE(seat.heard.toasts.size(), 1);
    Q_EMIT seat.heard.toastClicked();
    QCOMPARE(seat.window->selectedConversation(), ConversationId{3});
    QTRY_VERIFY(seat.window->isActiveWindow());
}

void TestNotices::aClickOnTheMessageRaisesTheChatsOwnWindow()
{
    Seat seat;
    seat.window->selectConversation(ConversationId{3});
    seat.window->findChild<QAction *>(u"tearOffAction"_s)->trigger();
    QMainWindow &own = seat.window->windowOf(ConversationId{3});
    QVERIFY(&own != seat.window.get());
    seat.window->selectConversation(kJames);
    QTRY_VERIFY(own.isActiveWindow());
    seat.console.guestWrites(ConversationId{3}, u"Are you there?"_s); // seen where it is written
    seat.look();
    QVERIFY(!seat.heard.toasts.contains(u"Familie Brandt has written."_s));
    seat.lookAway();
    seat.console.clock.advance(5s);
    seat.console.guestWrites(ConversationId{3}, u"Hello?"_s);
    QTRY_VERIFY(seat.heard.toasts.contains(u"Familie Brandt has written."_s));
    Q_EMIT seat.heard.toastClicked();
    QTRY_VERIFY(own.isActiveWindow());
    QCOMPARE(seat.window->selectedConversation(), kJames);
}

void TestNotices::theSheetTestsAndRemembers()
{
    Seat seat;
    seat.heard.hasSound = false;
    seat.window->findChild<QAction *>(u"noticesAction"_s)->trigger();
    auto *sheet = seat.window->findChild<QDialog *>(u"noticeSheet"_s);
    QVERIFY(sheet != nullptr && QTest::qWaitForWindowExposed(sheet));
    sheet->findChild<QSlider *>(u"volumeSlider"_s)->setValue(30);
    sheet->findChild<QPushButton *>(u"testNoticesButton"_s)->click();
    const QString result = sheet->findChild<QLabel *>(u"noticeTestResult"_s)->text();
    QVERIFY2(result.contains(u"no sound device"_s) && !result.contains(u"desktop"_s), qPrintable(result));
    QCOMPARE(seat.heard.volume, 30);
    QCOMPARE(tests::unspokenWidgets(*sheet), QString());
    sheet->findChild<QCheckBox *>(u"toastsCheck"_s)->click();
    QVERIFY(!sheet->findChild<QCheckBox *>(u"namesCheck"_s)->isEnabled());
    const QString folder = QCoreApplication::applicationDirPath() + u"/screens"_s;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(sheet->grab().save(folder + u"/notices.png"_s));
    const ui::NoticeChoice kept = ui::NoticeChoice::load();
    QCOMPARE(kept.volume, 30);
    QVERIFY(!kept.toasts && kept.sound);
}

BELLHOP_TEST(tst_notices, TestNotices)
#include "tst_notices.moc"
