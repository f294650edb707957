// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/kit/theme.h"
#include "ui/thread/line_layout.h"
#include "ui/thread/thread_model.h"
#include "ui/thread/thread_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;
using ui::ThreadModel;

class TestThread final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTickNeverGoesBack();
    void whatWasWrittenBecomesTheStoredMessageInPlace();
    void lateMessagesTakeTheirPlaceByArrival();
    void daysAreTheHotelsDays();
    void theUnreadRuleStandsAboveTheFirstUnread();
    void olderMessagesDoNotMoveWhatIsRead();
    void newMessagesDoNotScrollAReaderAway();
    void atTheBottomNewMessagesAreFollowed();
    void copyingTakesTimeAndAuthorAlong();
    void everyKindOfLinePaintsSomething();
    void arabicStandsOnItsOwnSideWhateverTheWindow();
    void linksAreFoundWithoutTheirFullStop();
    void whatAGuestCanPressIsDrawnAsSuch();
    void aMessageIsTakenApartByWhatItHolds();
    void marksShapeTheWordsAndAreNotShown();
    void failuresSayWhyOnTheSpot();
    void twoThousandLinesScroll();

private:
    static ThreadItem item(qint64 id, const QString &text, int minute, Direction direction = Direction::In);
    static std::vector<ThreadItem> many(int count, qint64 from = 1);
};

namespace {
constexpr Instant kStart{1'760'000'000'000};
Instant later()
{
    return kStart + std::chrono::hours(100);
}
} // namespace

void TestThread::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s));
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
}

ThreadItem TestThread::item(qint64 id, const QString &text, int minute, Direction direction)
{
    ThreadItem made;
    made.id = {id};
    made.uuid = u"uuid-%1"_s.arg(id);
    made.conversation = {1};
    made.version = 1;
    made.text = text;
    made.direction = direction;
    made.author = direction == Direction::In ? AuthorKind::Guest : AuthorKind::Agent;
    made.authorName = direction == Direction::In ? u"Lucía Romero"_s : u"Marta Ruiz"_s;
    made.arrivedAt = made.providerAt = kStart + std::chrono::minutes(minute);
    return made;
}

std::vector<ThreadItem> TestThread::many(int count, qint64 from)
{
    std::vector<ThreadItem> items;
    for (int i = 0; i < count; ++i) {
        items.push_back(item(from + i, u"Message %1, long enough to be read as a line of a chat."_s.arg(from + i),
            static_cast<int>(from) + i, i % 3 == 0 ? Direction::Out : Direction::In));
    }
    return items;
}

void TestThread::aTickNeverGoesBack()
{
    ThreadModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open({1}, QTimeZone::utc(), 0);
    ThreadItem delivered = item(1, u"Hola"_s, 1, Direction::Out);
    delivered.version = 5;
    delivered.tick = Tick::Delivered;
    model.load({delivered}, false);
    ThreadItem stale = delivered;
    stale.version = 4;
    stale.tick = Tick::Sent;
    model.apply({stale});
    QCOMPARE(model.index(0).data(ThreadModel::TickRole).toInt(), static_cast<int>(Tick::Delivered));
    stale.version = 6;
    stale.tick = Tick::Read;
    model.apply({stale});
    QCOMPARE(model.index(0).data(ThreadModel::TickRole).toInt(), static_cast<int>(Tick::Read));
}

void TestThread::whatWasWrittenBecomesTheStoredMessageInPlace()
{
    ThreadModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open({1}, QTimeZone::utc(), 0);
    model.load({item(1, u"Hello?"_s, 1)}, false);
    ThreadItem written = item(0, u"Yes"_s, 2, Direction::Out);
    written.uuid = u"ours"_s;
    written.version = 0;
    written.written = true;
    model.apply({written});
    QVERIFY(model.index(1).data(ThreadModel::WrittenRole).toBool());
    ThreadItem stored = item(9, u"Yes"_s, 2, Direction::Out);
    stored.uuid = u"ours"_s;
    model.apply({stored});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(1).data(ThreadModel::WrittenRole).toBool());
    QCOMPARE(model.index(1).data(ThreadModel::MessageRole).toLongLong(), 9);
}

void TestThread::lateMessagesTakeTheirPlaceByArrival()
{
    ThreadModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.open({1}, QTimeZone::utc(), 0);
    model.load({item(1, u"one"_s, 1), item(3, u"three"_s, 3)}, false);
    model.apply({item(2, u"two"_s, 2), item(4, u"four"_s, 4)});
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data(ThreadModel::TextRole).toString();
    QCOMPARE(texts, (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
}

void TestThread::daysAreTheHotelsDays()
{
    const Instant evening{QDateTime(QDate(2026, 3, 3), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch()};
    ThreadItem first = item(1, u"late"_s, 0);
    ThreadItem second = item(2, u"later"_s, 0);
    first.arrivedAt = evening;
    second.arrivedAt = evening + std::chrono::hours(1); // 23:30 UTC: past midnight in Madrid, not in London.
    ThreadModel model;
    model.open({1}, QTimeZone("Europe/Madrid"), 0);
    model.load({first, second}, false);
    QVERIFY(model.line(0).dayRule);
    QVERIFY(model.line(1).dayRule);
    model.open({1}, QTimeZone("Europe/London"), 0);
    model.load({first, second}, false);
    QVERIFY(!model.line(1).dayRule);
}

void TestThread::theUnreadRuleStandsAboveTheFirstUnread()
{
    ThreadModel model;
    model.open({1}, QTimeZone::utc(), 2);
    model.load({item(1, u"a"_s, 1), item(2, u"b"_s, 2, Direction::Out), item(3, u"c"_s, 3),
                   item(4, u"d"_s, 4, Direction::Out), item(5, u"e"_s, 5)},
        false);
    QCOMPARE(model.unreadRow(), 2);
    model.apply({item(6, u"f"_s, 6)}); // What comes while one looks is no news.
    QCOMPARE(model.unreadRow(), 2);
}

void TestThread::olderMessagesDoNotMoveWhatIsRead()
{
    ThreadModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ui::ThreadView view(model, later);
    view.resize(700, 500);
    view.show();
    model.open({1}, QTimeZone::utc(), 0);
    model.load(many(60, 101), true);
    QSignalSpy older(&view, &ui::ThreadView::olderWanted);
    view.verticalScrollBar()->setValue(100);
    QTRY_COMPARE_WITH_TIMEOUT(older.count(), 1, 30000);
    const QModelIndex top = view.indexAt(QPoint(300, 20));
    const QPersistentModelIndex kept(top);
    const int before = view.visualRect(kept).top();
    model.prepend(many(50, 51), false);
    QCOMPARE(kept.row(), top.row() + 50);
    QVERIFY(std::abs(view.visualRect(kept).top() - before) <= 1);
}

void TestThread::newMessagesDoNotScrollAReaderAway()
{
    ThreadModel model;
    ui::ThreadView view(model, later);
    view.resize(700, 500);
    view.show();
    model.open({1}, QTimeZone::utc(), 0);
    model.load(many(60), false);
    view.verticalScrollBar()->setValue(400);
    QVERIFY(!view.isAtBottom());
    const QPersistentModelIndex kept(view.indexAt(QPoint(300, 20)));
    const int before = view.visualRect(kept).top();
    model.apply({item(900, u"new"_s, 900), item(901, u"newer"_s, 901)});
    QVERIFY(std::abs(view.visualRect(kept).top() - before) <= 1);
    QCOMPARE(view.unseen(), 2);
    auto *pill = view.findChild<QPushButton *>(u"threadPill"_s);
    QVERIFY(pill->isVisible());
    QVERIFY(pill->text().contains(u'2'));
    pill->click();
    QVERIFY(view.isAtBottom());
    QCOMPARE(view.unseen(), 0);
    QVERIFY(!pill->isVisible());
}

void TestThread::atTheBottomNewMessagesAreFollowed()
{
    ThreadModel model;
    ui::ThreadView view(model, later);
    view.resize(700, 500);
    view.show();
    model.open({1}, QTimeZone::utc(), 0);
    model.load(many(60), false);
    QVERIFY(view.isAtBottom());
    model.apply({item(900, u"new"_s, 900)});
    QVERIFY(view.isAtBottom());
    QVERIFY(view.viewport()->rect().intersects(view.visualRect(model.index(60))));
    view.resize(500, 300);
    QTRY_VERIFY_WITH_TIMEOUT(view.isAtBottom(), 30000);
}

void TestThread::copyingTakesTimeAndAuthorAlong()
{
    ThreadModel model;
    ui::ThreadView view(model, later);
    view.show();
    model.open({1}, QTimeZone::utc(), 0);
    model.load({item(1, u"See you at eight"_s, 1)}, false);
    view.setCurrentIndex(model.index(0));
    QTest::keyClick(&view, Qt::Key_C);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Lucía Romero: See you at eight"_s));
    QVERIFY(copied.contains(u"2025"_s));
}

void TestThread::everyKindOfLinePaintsSomething()
{
    ThreadModel model;
    ui::ThreadView view(model, later);
    view.resize(700, 3000);
    view.show();
    model.open({1}, QTimeZone::utc(), 0);
    std::vector<ThreadItem> items;
    for (int kind = 0; kind <= static_cast<int>(MessageKind::Unsupported); ++kind) {
        ThreadItem one
            = item(kind + 1, kind % 2 == 0 ? u"with words"_s : QString(), kind, static_cast<Direction>(kind % 3));
        one.kind = static_cast<MessageKind>(kind);
        items.push_back(one);
    }
    model.load(items, false);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QRect place = view.visualRect(model.index(row));
        QVERIFY(place.height() > 20);
        const QImage drawn = view.viewport()->grab(place).toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < drawn.height(); y += 3) {
            for (int x = 0; x < drawn.width(); x += 2)
                colours.insert(drawn.pixel(x, y));
        }
        QVERIFY2(colours.size() > 1, qPrintable(QString::number(row)));
    }
}

void TestThread::arabicStandsOnItsOwnSideWhateverTheWindow()
{
    const ThreadModel::Line line{item(1, u"مرحبا، هل يوجد موقف سيارات في الفندق؟"_s, 1), false, false, false, 1};
    for (const bool mirrored : {false, true}) {
        const auto layout = ui::layOut(line, QTimeZone::utc(), {700, mirrored, qApp->font(), 12});
        QVERIFY(layout->text.center().x() > layout->bubble.center().x() - 1);
        QVERIFY(layout->foot.right() < layout->text.left() + layout->text.width()); // Time at its end, the left.
        QVERIFY(!layout->foot.intersects(layout->text) || layout->foot.top() >= layout->text.bottom() - 20);
        QCOMPARE(layout->bubble.center().x() > 350, mirrored); // The guest's side of the window.
    }
}

void TestThread::whatAGuestCanPressIsDrawnAsSuch()
{
    ThreadModel model;
    model.open({1}, QTimeZone::utc(), 0);
    ThreadItem asked = item(1, u"Breakfast?\n▸ Yes\n▸ No"_s, 1, Direction::Out);
    asked.kind = MessageKind::Interactive;
    asked.words = u"Breakfast?"_s;
    Interactive what;
    what.header = u"Tomorrow"_s;
    what.footer = u"Until 6 pm"_s;
    what.buttons = {{u"y"_s, u"Yes"_s, {}}, {u"n"_s, u"No, and this one has a rather long title"_s, {}}};
    asked.content.interactive = what;
    model.load({asked}, false);
    const ui::LineFrame frame{800, false, QApplication::font(), 12};
    const auto made = ui::layOut(model.line(0), QTimeZone::utc(), frame);
    QCOMPARE(made->pressables.size(), std::size_t(2));
    QCOMPARE(made->words.text(), u"Breakfast?"_s); // once, and not as words
    QVERIFY(made->heading.isValid() && made->footer.isValid());
    QVERIFY(made->heading.bottom() < made->text.top() && made->text.bottom() < made->footer.top());
    for (const QRect &button : made->pressables) {
        QVERIFY(made->bubble.contains(button));
        QVERIFY(button.top() >= made->foot.bottom());
    }
    QVERIFY(!made->pressables[0].intersects(made->pressables[1]));
}

void TestThread::aMessageIsTakenApartByWhatItHolds()
{
    ThreadItem place = item(1, u"Hotel Marina"_s, 1);
    place.kind = MessageKind::Location;
    place.words = u"Hotel Marina"_s;
    place.content.place = Place{1, 2, u"Hotel Marina"_s, u"Calle del Mar 4"_s, {}};
    ui::MessageParts parts = ui::partsOf(place);
    QVERIFY(parts.hasCard && parts.words.isEmpty());
    QCOMPARE(parts.cardAbout, u"Calle del Mar 4"_s);
    QVERIFY(parts.cardLink.startsWith(u"https://"_s));

    ThreadItem chosen = item(2, u"Twin"_s, 2);
    chosen.kind = MessageKind::Interactive;
    chosen.content.choice = Choice{Choice::Kind::Row, u"1"_s, u"Twin"_s, {}, {}};
    parts = ui::partsOf(chosen);
    QCOMPARE(parts.label, u"Chose from the list"_s);
    QCOMPARE(parts.words, u"Twin"_s);

    ThreadItem gone = item(3, {}, 3);
    gone.revoked = true;
    QCOMPARE(ui::partsOf(gone).label, u"The guest deleted this message"_s);

    ThreadItem ad = item(4, u"Is it still free?"_s, 4);
    AdReferral referral;
    referral.headline = u"Two nights"_s;
    referral.sourceUrl = u"javascript:alert(1)"_s;
    ad.content.referral = referral;
    parts = ui::partsOf(ad);
    QVERIFY(parts.originTitle.contains(u"Two nights"_s));
    QCOMPARE(parts.originLink, QString()); // nothing but the web is opened

    ThreadItem poll = item(5, {}, 5);
    poll.kind = MessageKind::Unsupported;
    poll.content.unsupported = u"poll_creation"_s;
    QCOMPARE(ui::partsOf(poll).cardTitle, u"A poll"_s);

    ThreadItem call = item(6, u"Missed call"_s, 6);
    call.kind = MessageKind::System;
    parts = ui::partsOf(call);
    QCOMPARE(parts.cardTitle, u"Missed call"_s);
    QVERIFY(parts.words.isEmpty());
}

void TestThread::marksShapeTheWordsAndAreNotShown()
{
    ThreadModel model;
    model.open({1}, QTimeZone::utc(), 0);
    model.load({item(1, u"Room *412*, see https://h.example/a_b_c"_s, 1)}, false);
    const auto made = ui::layOut(model.line(0), QTimeZone::utc(), {800, false, QApplication::font(), 12});
    QCOMPARE(made->words.text(), u"Room 412, see https://h.example/a_b_c"_s);
    QCOMPARE(made->links.size(), std::size_t(1));
    QCOMPARE(made->links.front().url, u"https://h.example/a_b_c"_s);
    const auto bold = made->words.formats().front();
    QCOMPARE(bold.start, 5);
    QCOMPARE(bold.format.fontWeight(), int(QFont::Bold));
}

void TestThread::linksAreFoundWithoutTheirFullStop()
{
    const ThreadModel::Line line{
        item(1, u"Look at https://example.com/a?b=1. Or (www.example.org)!"_s, 1), false, false, false, 1};
    const auto layout = ui::layOut(line, QTimeZone::utc(), {700, false, qApp->font(), 12});
    QCOMPARE(layout->links.size(), std::size_t(2));
    QCOMPARE(layout->links.at(0).url, u"https://example.com/a?b=1"_s);
    QCOMPARE(layout->links.at(1).url, u"https://www.example.org"_s);
}

void TestThread::failuresSayWhyOnTheSpot()
{
    ThreadItem failed = item(1, u"Hola"_s, 1, Direction::Out);
    QVERIFY(ui::troubleText(failed).isEmpty());
    failed.tick = Tick::Failed;
    failed.errorText = u"The number is not on WhatsApp."_s;
    QVERIFY(ui::troubleText(failed).contains(failed.errorText));
    const auto layout = ui::layOut({failed, false, false, false, 1}, QTimeZone::utc(), {700, false, qApp->font(), 12});
    QVERIFY(layout->error.isValid());
    failed.tick = Tick::Unknown;
    failed.errorText.clear();
    QVERIFY(!ui::troubleText(failed).isEmpty());
}

void TestThread::twoThousandLinesScroll()
{
    ThreadModel model;
    ui::ThreadView view(model, later);
    view.resize(760, 600);
    view.show();
    model.open({1}, QTimeZone::utc(), 0);
    model.load(many(2000), false);
    for (int i = 0; i < 40; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * i / 40);
        view.viewport()->grab();
    }
    model.apply({item(5000, u"and one more"_s, 5000)});
    QCOMPARE(model.rowCount(), 2001);
}

BELLHOP_TEST(tst_thread, TestThread)
#include "tst_thread.moc"
