// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_child.h"

#include "app/bellhop/console_seat.h"
#include "tests/bench/bench_table.h"
#include "tests/bench/browser.h"
#include "tests/bench/frame_watch.h"
#include "tests/drills/console_options.h"
#include "tests/drills/support.h"
#include "ui/kit/theme.h"
#include "ui/queue/queue_model.h"
#include "ui/window/console_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace bellhop::bench {
using namespace Qt::Literals::StringLiterals;
using drills::giveUp;
using drills::must;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

bool waitFor(const std::function<bool()> &isTrue)
{
    QElapsedTimer clock;
    for (clock.start(); !isTrue();) {
        if (clock.hasExpired(drills::kLimitMs))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
    return true;
}

void mustCome(const char *what, const std::function<bool()> &isTrue)
{
    if (!waitFor(isTrue))
        giveUp(u"%1 never came"_s.arg(QLatin1String(what)));
}

/// Whether what a view's model got last has been painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QAbstractItemView &view)
    {
        view.viewport()->installEventFilter(this);
        const auto changed = [this] { m_whenChanged = m_count; };
        connect(view.model(), &QAbstractItemModel::rowsInserted, this, changed);
        connect(view.model(), &QAbstractItemModel::modelReset, this, changed);
    }
    [[nodiscard]] bool isPainted() const { return m_count > m_whenChanged; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
    int m_whenChanged = 0;
};

/// Somebody who types, whatever the window is at: keys come from another thread, as from the system, and each is
/// counted from there until the writing box has been painted with it.
class KeyWatch final : public QObject
{
public:
    explicit KeyWatch(QTextEdit &edit)
        : m_edit(edit)
    {
        edit.viewport()->installEventFilter(this);
    }

    void type(int seconds)
    {
        std::atomic<bool> isOver = false;
        std::thread typist([&] {
            for (int key = 0; key < seconds * 1000 / kMsPerKey; ++key) {
                const QString letter(key % 6 == 5 ? u' ' : QChar(u'a' + key % 26));
                {
                    const std::lock_guard lock(m_mutex);
                    m_pressed.push_back(std::chrono::steady_clock::now());
                }
                const int code = letter.front().toUpper().unicode();
                for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
                    QCoreApplication::postEvent(&m_edit, new QKeyEvent(type, code, Qt::NoModifier, letter));
                drills::rest(kMsPerKey);
            }
            isOver = true;
        });
        while (!isOver)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        typist.join();
    }
    [[nodiscard]] const Samples &glyphs() const { return m_glyphs; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_isPainting)
            return false;
        const auto typed = static_cast<std::size_t>(m_edit.toPlainText().size());
        m_isPainting = true;
        QCoreApplication::sendEvent(object, event); // its painting, so that what follows is after it
        m_isPainting = false;
        const std::lock_guard lock(m_mutex);
        for (; m_seen < std::min(typed, m_pressed.size()); ++m_seen)
            m_glyphs.add(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_pressed[m_seen])
                             .count());
        return true;
    }

private:
    static constexpr int kMsPerKey = 60; ///< A fast typist.

    QTextEdit &m_edit;
    std::mutex m_mutex; ///< Guards m_pressed.
    std::vector<std::chrono::steady_clock::time_point> m_pressed;
    std::size_t m_seen = 0;
    bool m_isPainting = false;
    Samples m_glyphs;
};

class BigChild final
{
public:
    BigChild(const Json &config, ui::ConsoleWindow &window)
        : m_window(window)
        , m_seconds(static_cast<int>(config.integer("seconds"_L1).value_or(3)))
        , m_conversations(static_cast<int>(config.integer("conversations"_L1).value_or(0)))
        , m_queue(view("queueView"))
        , m_thread(view("threadView"))
    {
    }

    void work()
    {
        becomeUsable();
        openTheLargest();
        scroll();
        takeEvents();
        write();
        say(u"memory %1 %2"_s.arg(residentMb(getpid())).arg(familyMb(getpid())));
        say(u"done"_s);
    }

private:
    QAbstractItemView &view(const char *name)
    {
        auto *found = m_window.findChild<QAbstractItemView *>(QLatin1String(name));
        if (found == nullptr)
            giveUp(u"no %1"_s.arg(QLatin1String(name)));
        return *found;
    }

    void becomeUsable()
    {
        const PaintCount paints(m_queue);
        mustCome("the queue", [&] { return m_window.queueModel().count(ui::Section::Waiting) >= m_conversations; });
        mustCome("the queue's picture", [&] { return paints.isPainted(); });
        say(u"usable"_s);
    }

    void openTheLargest()
    {
        drills::rest(300); // an agent looks before they click; what was read is not read again
        QCoreApplication::processEvents();
        const PaintCount paints(m_thread);
        QElapsedTimer clock;
        clock.start();
        m_window.selectConversation(ConversationId{1});
        mustCome("the thread", [&] { return m_thread.model()->rowCount() > 5; });
        mustCome("the thread's picture", [&] { return paints.isPainted(); });
        say(u"opened %1"_s.arg(static_cast<double>(clock.nsecsElapsed()) / 1e6));
    }

    void scroll()
    {
        FrameWatch watch;
        QElapsedTimer clock;
        qint64 next = 0;
        for (clock.start(); !clock.hasExpired(m_seconds * 1000);) {
            const bool isDue = clock.elapsed() >= next;
            const int by = clock.elapsed() / 500 % 2 == 0 ? 120 : -120;
            next += isDue ? 16 : 0;
            watch.turn([&] {
                if (isDue) {
                    wheel(m_thread, by);
                    wheel(m_queue, -by);
                }
            });
        }
        report(u"scrolled"_s, watch);
    }

    void takeEvents()
    {
        say(u"listening"_s);
        FrameWatch watch;
        QElapsedTimer clock;
        for (clock.start(); !clock.hasExpired(m_seconds * 1000);)
            watch.turn();
        report(u"events"_s, watch);
    }

    void write()
    {
        m_window.activateWindow();
        m_window.findChild<QAction *>(u"claimAction"_s)->trigger();
        auto &edit = *m_window.findChild<QTextEdit *>(u"composerEdit"_s);
        mustCome("her chat", [&] { return edit.isEnabled() && !edit.isReadOnly() && edit.isVisible(); });
        edit.setFocus();
        KeyWatch watch(edit);
        say(u"writing"_s);
        watch.type(m_seconds);
        say(u"typed %1 %2 %3"_s.arg(watch.glyphs().percentile(0.5))
                .arg(watch.glyphs().percentile(0.99))
                .arg(watch.glyphs().count()));
    }

    static void wheel(QAbstractItemView &view, int by)
    {
        const QPointF at = view.viewport()->rect().center();
        QWheelEvent event(at, view.viewport()->mapToGlobal(at.toPoint()), {}, {0, by}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }

    static void report(const QString &what, const FrameWatch &watch)
    {
        say(u"%1 %2 %3 %4 %5"_s.arg(what)
                .arg(watch.frames().percentile(0.5))
                .arg(watch.frames().percentile(0.99))
                .arg(watch.frames().count())
                .arg(watch.longest()));
    }

    ui::ConsoleWindow &m_window;
    int m_seconds;
    int m_conversations;
    QAbstractItemView &m_queue;
    QAbstractItemView &m_thread;
};

} // namespace

int runBigChild(const QString &configFile)
{
    QFile file(configFile);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(u"no %1"_s.arg(configFile));
    const Json config = must(Json::parse(file.readAll()), "the child's configuration");
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    app::ConsoleSeat seat(drills::consoleOptionsFrom(config));
    auto &window = static_cast<ui::ConsoleWindow &>(seat.window());
    window.resize(1366, 768);
    window.show();
    BigChild(config, window).work();
    return 0;
}

} // namespace bellhop::bench
