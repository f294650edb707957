// SPDX-License-Identifier: GPL-3.0-or-later
// The search window over a database of real operations, by its own reader.
#include "app/bellhop/search_reader.h"
#include "tests/support/cut_texts.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/fake_console.h"
#include "tests/support/spoken_names.h"
#include "tests/support/test_main.h"
#include "ui/kit/theme.h"
#include "ui/search/search_model.h"
#include "ui/search/search_window.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
using Among = SearchAsk::Among;

/// Answers when the test says so.
class SlowSource final : public ui::SearchSource
{
public:
    QFuture<Result<SearchPage>> ask(const SearchAsk &ask, const SearchPlace &from) override
    {
        asked.push_back({ask, from});
        promises.emplace_back();
        promises.back().start();
        return promises.back().future();
    }
    void giveUp() override { ++givenUp; }

    void answer(std::size_t which, const Result<SearchPage> &page)
    {
        promises.at(which).addResult(page);
        promises.at(which).finish();
    }

    std::vector<std::pair<SearchAsk, SearchPlace>> asked;
    std::deque<QPromise<Result<SearchPage>>> promises;
    int givenUp = 0;
};

SearchHit message(qint64 id, const QString &text, const QString &word)
{
    SearchHit hit;
    hit.row.id = {id};
    hit.row.guestName = u"Amina Yusuf"_s;
    hit.row.maskedPhone = u"+34 ••• ••• 222"_s;
    hit.row.channelName = u"main"_s;
    hit.field = SearchHit::Field::Message;
    hit.message = {100 + id};
    hit.at = {1'900'000'000'000 - id * 1000};
    hit.text = text;
    hit.marks = SearchWords(word).in(text);
    return hit;
}

} // namespace

class TestSearchWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        ui::applyTheme(*qApp, ui::ThemeChoice::Light);
        m_console = std::make_unique<FakeConsole>();
    }
    void cleanup()
    {
        m_window.reset();
        m_reader.reset();
        m_slow.reset();
        m_site.reset();
        m_console.reset();
    }

    void aMessageIsFoundAndOpenedByKeysAlone_data() { BELLHOP_TEST_DIALECTS(); }
    void aMessageIsFoundAndOpenedByKeysAlone()
    {
        fill();
        open(milliseconds(kPatience));
        QTest::keyClicks(edit(), u"POOL"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(
            lines(), (QStringList{u"Messages: 2"_s, u"the pool is warm"_s, u"is the pool open?"_s}), kPatience);
        QTest::keyClick(edit(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list()));
        QTest::keyClick(list(), Qt::Key_Down);
        QSignalSpy wanted(m_window.get(), &ui::SearchWindow::hitWanted);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        const auto hit = wanted.first().first().value<SearchHit>();
        QCOMPARE(hit.row.id, m_first);
        QCOMPARE(hit.text, u"is the pool open?"_s);
        QCOMPARE(unspokenWidgets(*m_window), QString());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void whatIsSlowSaysHowFarItCame_data() { BELLHOP_TEST_DIALECTS(); }
    void whatIsSlowSaysHowFarItCame()
    {
        fill();
        open(milliseconds(0));
        QTest::keyClicks(edit(), u"pool"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(lines().last().startsWith(u"The search took too long and stopped"_s), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(state().isEmpty(), kPatience);
    }

    void aNewSearchEndsTheOneBefore_data() { BELLHOP_TEST_DIALECTS(); }
    void aNewSearchEndsTheOneBefore()
    {
        fill();
        app::SearchReader reader(m_site->temp().url(), nullptr, milliseconds(kPatience));
        SearchAsk ask;
        ask.among = Among::Messages;
        ask.text = u"pool"_s;
        QFuture<Result<SearchPage>> last; // many wait in front of it
        for (int i = 0; i < 200; ++i)
            last = reader.ask(ask, {});
        reader.giveUp();
        QFuture<Result<SearchPage>> wanted = reader.ask(ask, {});
        last.waitForFinished();
        QVERIFY_FAILS(last.result(), ErrorKind::Cancelled);
        wanted.waitForFinished();
        QVERIFY_OK(wanted.result());
        QCOMPARE(wanted.result()->hits.size(), std::size_t(2));
    }

    void answersToAnOlderSearchAreDropped()
    {
        openSlow();
        look(u"pool"_s);
        look(u"spa"_s);
        QVERIFY(m_slow->givenUp > 0);
        QCOMPARE(m_slow->asked.size(), std::size_t(4));
        m_slow->answer(1, page({message(1, u"the pool"_s, u"pool"_s)}, true));
        m_slow->answer(3, page({message(2, u"the spa"_s, u"spa"_s)}, true));
        m_slow->answer(0, page({}, true));
        m_slow->answer(2, page({}, true));
        QTRY_COMPARE_WITH_TIMEOUT(lines(), (QStringList{u"Messages: 1"_s, u"the spa"_s}), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(state().isEmpty(), kPatience);
    }

    void moreIsAskedForWhereThePageEnded()
    {
        openSlow();
        look(u"pool"_s);
        SearchPage first = page({message(1, u"pool one"_s, u"pool"_s)}, false);
        first.next = {77};
        m_slow->answer(0, page({}, true));
        m_slow->answer(1, first);
        QTRY_COMPARE_WITH_TIMEOUT(
            lines(), (QStringList{u"Messages: 1 so far"_s, u"pool one"_s, u"Show older messages"_s}), kPatience);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(2, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_slow->asked.back().second, SearchPlace{77});
        QSignalSpy anew(list()->model(), &QAbstractItemModel::modelReset);
        m_slow->answer(2, page({message(2, u"pool two"_s, u"pool"_s)}, true));
        QTRY_COMPARE_WITH_TIMEOUT(lines(), (QStringList{u"Messages: 2"_s, u"pool one"_s, u"pool two"_s}), kPatience);
        QCOMPARE(list()->currentIndex().row(), 2); // the first of the new ones
        QCOMPARE(anew.count(), 0); // what was there stays where it is
    }

    void choicesNarrowWhatWasAsked()
    {
        openSlow();
        look(u"pool"_s);
        m_window->findChild<QComboBox *>(u"searchDays"_s)->setCurrentIndex(2);
        QCOMPARE(m_slow->asked.size(), std::size_t(4));
        QCOMPARE(m_slow->asked.back().first.text, u"pool"_s);
        QVERIFY(m_slow->asked.back().first.from.isSet());
    }

    void aDayIsSearchedForOnceItIsTyped()
    {
        openSlow();
        look(u"pool"_s);
        m_window->findChild<QComboBox *>(u"searchDays"_s)->setCurrentIndex(5);
        const std::size_t asked = m_slow->asked.size();
        auto *from = m_window->findChild<QDateEdit *>(u"searchFrom"_s);
        from->setFocus();
        from->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(from, from->date().day() == 12 ? u"14"_s : u"12"_s);
        QCOMPARE(m_slow->asked.size(), asked);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(m_slow->asked.size(), asked + 2); // conversations and messages
    }

    void aRefusalIsSaid()
    {
        openSlow();
        look(u"+34 600 111 222"_s);
        m_slow->answer(0, makeError(ErrorKind::Refused, u"Too many."_s));
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"Too many."_s, kPatience);
    }

    void theWordsAroundWhatWasFoundAreShown()
    {
        const QString long_ = u"begin "_s.repeated(40) + u"the pool\nis cold"_s;
        const ui::Excerpt excerpt = ui::excerptOf(message(1, long_, u"pool"_s));
        QVERIFY(excerpt.text.startsWith(u"… "_s) && excerpt.text.endsWith(u"the pool is cold"_s));
        QCOMPARE(excerpt.text.mid(excerpt.marks.front().from, excerpt.marks.front().length), u"pool"_s);
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("from the right") << false << true;
    }
    void looksRight()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        ui::applyTheme(*qApp, dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        openSlow();
        look(u"pool"_s);
        SearchHit guest = message(9, u"Amina Poolsen"_s, u"pool"_s);
        guest.field = SearchHit::Field::Guest;
        guest.row.guestName = guest.text;
        guest.message = {};
        SearchHit booked = message(8, u"R-pool-7741"_s, u"pool"_s);
        booked.field = SearchHit::Field::Reservation;
        booked.row.status = ConversationStatus::Resolved;
        m_slow->answer(0, page({guest, booked}, true));
        SearchHit ours = message(3, u"We keep the pool at 28 degrees and open it at seven"_s, u"pool"_s);
        ours.author = u"Ana Duarte"_s;
        SearchPage cut = page({ours,
                                  message(2,
                                      u"Hello, is the pool open for children as well? We come with three and "
                                      u"would like to know before we book the second room."_s,
                                      u"pool"_s),
                                  message(1, u"المسبح pool مفتوح"_s, u"pool"_s)},
            false);
        cut.cut = true;
        cut.reached = {1'890'000'000'000};
        m_slow->answer(1, cut);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 8, kPatience);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QCOMPARE(cutTexts(*m_window), QString());
        const auto *day = m_window->findChild<QDateEdit *>(u"searchFrom"_s)->findChild<QLineEdit *>();
        QVERIFY(day->fontMetrics().horizontalAdvance(day->text()) + 16 <= day->width()); // within its margins
        const QString folder = QDir::currentPath() + u"/pictures"_s;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(m_window->grab().save(folder + u"/search-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    void fill()
    {
        QFETCH(bellhop::db::Dialect, dialect);
        m_site = std::make_unique<Site>(dialect);
        m_first = m_site->guestWrites(u"34600111222"_s, u"is the pool open?"_s);
        m_site->guestWrites(u"34600333444"_s, u"the pool is warm"_s);
        m_site->guestWrites(u"34600333444"_s, u"thanks"_s);
    }
    void open(milliseconds limit)
    {
        m_reader = std::make_unique<app::SearchReader>(m_site->temp().url(), nullptr, limit);
        show(*m_reader);
    }
    void openSlow()
    {
        m_slow = std::make_unique<SlowSource>();
        show(*m_slow);
    }
    void show(ui::SearchSource &source)
    {
        m_window = std::make_unique<ui::SearchWindow>(*m_console, source);
        new QAbstractItemModelTester(list()->model(), m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    }
    void look(const QString &text)
    {
        edit()->setText(text);
        QTest::keyClick(edit(), Qt::Key_Return);
    }
    static SearchPage page(const std::vector<SearchHit> &hits, bool atEnd)
    {
        SearchPage made;
        made.hits = hits;
        made.atEnd = atEnd;
        return made;
    }
    [[nodiscard]] QLineEdit *edit() const { return m_window->findChild<QLineEdit *>(u"searchEdit"_s); }
    [[nodiscard]] QListView *list() const { return m_window->findChild<QListView *>(u"searchList"_s); }
    [[nodiscard]] QString state() const { return m_window->findChild<QLabel *>(u"searchState"_s)->text(); }
    /// Titles, the texts of what was found, what leads on.
    [[nodiscard]] QStringList lines() const
    {
        const auto *model = qobject_cast<ui::SearchModel *>(list()->model());
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row) {
            const SearchHit *hit = model->hitAt(row);
            texts << (hit != nullptr ? hit->text : model->words(model->line(row)));
        }
        return texts.isEmpty() ? QStringList{QString()} : texts;
    }

    std::unique_ptr<FakeConsole> m_console;
    std::unique_ptr<Site> m_site;
    std::unique_ptr<SlowSource> m_slow;
    std::unique_ptr<app::SearchReader> m_reader;
    std::unique_ptr<ui::SearchWindow> m_window;
    ConversationId m_first;
};

BELLHOP_TEST(tst_search_window, TestSearchWindow)
#include "tst_search_window.moc"
