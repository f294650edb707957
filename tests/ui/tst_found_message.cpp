// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/played_window.h"
#include "ui/thread/thread_model.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr ConversationId kJames{2}; // Marta's own
constexpr ConversationId kNadia{8}; // Ana's
} // namespace

/// What was found in the whole history, shown in the window.
class TestFoundMessage final : public PlayedWindowTest
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsShownHoweverOldItIs()
    {
        for (int i = 0; i < 220; ++i)
            m_console->guestWrites(kJames, u"message %1"_s.arg(i));
        const auto &thread = m_console->threads[kJames];
        const auto wanted = std::find_if(
            thread.begin(), thread.end(), [](const ThreadItem &item) { return item.text == u"message 12"_s; });
        QVERIFY(wanted != thread.end());
        select(kNadia);
        m_window->showFound(m_console->rows[kJames], wanted->id);
        QTRY_COMPARE_WITH_TIMEOUT(chosenMessage(), wanted->id.value, kPatience);
        auto *view = part<QAbstractItemView>("threadView");
        QTRY_VERIFY_WITH_TIMEOUT(
            view->viewport()->rect().contains(view->visualRect(view->currentIndex()).center()), kPatience);
        // One that is on the screen already.
        m_window->showFound(m_console->rows[kJames], thread.back().id);
        QTRY_COMPARE_WITH_TIMEOUT(chosenMessage(), thread.back().id.value, kPatience);
    }

    void oneOutsideTheListIsShownWithItsFacts()
    {
        QueueRow old;
        old.id = {999};
        old.guestName = u"Wilma Fern"_s;
        old.maskedPhone = u"+49 ••• ••• 321"_s;
        old.channelName = u"miramar-main"_s;
        old.status = ConversationStatus::Resolved;
        old.reservationId = u"R-77"_s;
        ThreadItem item = m_console->guestWrites(kJames, u"long ago"_s);
        item.conversation = old.id;
        m_console->threads[old.id] = {item};
        m_window->showFound(old, item.id);
        QTRY_COMPARE_WITH_TIMEOUT(chosenMessage(), item.id.value, kPatience);
        QVERIFY(facts().contains(u"Reservation: R-77"_s));
        QVERIFY(!part<QAction>("claimAction")->isEnabled());
    }

    /// What was found counts only until the list has had the conversation itself.
    void whatLeavesTheListIsNotMineAnyMore()
    {
        QueueRow found = m_console->rows[kJames];
        found.id = {999};
        const ThreadItem item = m_console->guestWrites(kJames, u"it is me"_s);
        m_console->threads[found.id] = {item};
        m_window->showFound(found, item.id);
        QTRY_VERIFY_WITH_TIMEOUT(part<QAction>("closeAction")->isEnabled(), kPatience); // it is Marta's
        m_console->addRow(found.id.value, found.guestName) = found;
        m_console->announce(found.id);
        QVERIFY(part<QAction>("closeAction")->isEnabled());
        m_console->remove(found.id);
        QVERIFY(!part<QAction>("closeAction")->isEnabled());
        QVERIFY(!part<QAction>("claimAction")->isEnabled());
        // Looked for once more it is what it was when it was found.
        found.status = ConversationStatus::Resolved;
        found.reservationId = u"R-77"_s;
        m_window->showFound(found, item.id);
        QVERIFY(facts().contains(u"Reservation: R-77"_s));
        QVERIFY(!part<QAction>("closeAction")->isEnabled());
    }

private:
    [[nodiscard]] qint64 chosenMessage() const
    {
        return part<QAbstractItemView>("threadView")->currentIndex().data(ui::ThreadModel::MessageRole).toLongLong();
    }
    [[nodiscard]] QStringList facts() const
    {
        QStringList lines;
        for (const QLabel *label : part<QWidget>("guestPane")->findChildren<QLabel *>())
            lines << label->accessibleName();
        return lines;
    }
};

BELLHOP_TEST(tst_found_message, TestFoundMessage)
#include "tst_found_message.moc"
