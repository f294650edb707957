// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/tour.h"

#include "core/model/message.h"
#include "ui/queue/queue_model.h"
#include "ui/thread/thread_model.h"
#include "ui/window/console_window.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>

#include <cstdio>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kPatienceMs = 60'000; // for one step, on the slowest of machines

const QString kAnswer
    = u"Good morning, Marta! Yes, a sea view double is free for those nights: 145 € with breakfast."_s;

} // namespace

Tour::Tour(DemoSite &site, ConsoleSeat &seat, QString folder)
    : m_site(site)
    , m_window(static_cast<ui::ConsoleWindow &>(seat.window()))
    , m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    plan();
    planAnswer();
    planClosing();
    m_window.resize(1366, 768);
    m_site.simulator().guestWrites(
        u"34600111222"_s, u"Marta Vidal"_s, u"Hello! Do you have a double room with sea view from Friday to Sunday?"_s);
    m_site.simulator().guestWrites(
        u"33612345678"_s, u"Luc Moreau"_s, u"Bonjour, la climatisation de la chambre 214 ne fonctionne pas."_s);
    m_site.simulator().guestWrites(u"254712345678"_s, u"Amina Otieno"_s, u"Habari, airport pick-up kesho saa tatu?"_s);
    m_patience.start();
    connect(&m_timer, &QTimer::timeout, this, &Tour::look);
    m_timer.start(50);
}

template <typename W> W *Tour::part(const char *name) const
{
    return m_window.findChild<W *>(QString::fromLatin1(name));
}

void Tour::trigger(const char *action)
{
    if (auto *found = part<QAction>(action))
        found->trigger();
}

bool Tour::threadShows(const QString &text, int tick) const
{
    const auto *view = part<QAbstractItemView>("threadView");
    if (view == nullptr || view->model() == nullptr)
        return false;
    const QAbstractItemModel &lines = *view->model();
    for (int row = 0; row < lines.rowCount(); ++row) {
        const QModelIndex index = lines.index(row, 0);
        if (index.data(ui::ThreadModel::TextRole).toString() == text)
            return index.data(ui::ThreadModel::TickRole).toInt() >= tick;
    }
    return false;
}

void Tour::plan()
{
    auto &queue = m_window.queueModel();
    m_steps.push_back({tr("three guests have written"), [&queue] { return queue.count(ui::Section::Waiting) == 3; },
        [this, &queue] {
            for (int row = 0; row < queue.rowCount(); ++row) {
                const QModelIndex index = queue.index(row, 0);
                if (index.data(ui::QueueModel::NameRole).toString() == u"Marta Vidal"_s)
                    m_window.selectConversation({index.data(ui::QueueModel::ConversationRole).toLongLong()});
            }
        }});
    m_steps.push_back({tr("Marta's question is on the screen"),
        [this] { return threadShows(u"Hello! Do you have a double room with sea view from Friday to Sunday?"_s, 0); },
        [this] { trigger("claimAction"); }});
    m_steps.push_back({tr("the conversation is claimed"), [&queue] { return queue.count(ui::Section::Mine) == 1; },
        [this] { answer(kAnswer); }});
}

void Tour::answer(const QString &text)
{
    if (auto *edit = part<QTextEdit>("composerEdit"))
        edit->insertPlainText(text);
    if (auto *send = part<QAbstractButton>("sendButton"))
        send->click();
}

void Tour::planAnswer()
{
    const auto nothing = [] {};
    const auto ticked = [this](Tick tick) { return threadShows(kAnswer, static_cast<int>(tick)); };
    m_steps.push_back({tr("the answer is written"), [ticked] { return ticked(Tick::Queued); }, nothing});
    m_steps.push_back({tr("WhatsApp has taken it: sent"), [ticked] { return ticked(Tick::Sent); }, nothing});
    m_steps.push_back(
        {tr("it has reached her telephone: delivered"), [ticked] { return ticked(Tick::Delivered); }, nothing});
    m_steps.push_back(
        {tr("she has read it"), [ticked] { return ticked(Tick::Read); }, [this] { trigger("closeAction"); }});
}

void Tour::fillClosing(const QString &disposition, const QString &reservation)
{
    auto *sheet = part<QWidget>("closingSheet");
    auto *list = sheet == nullptr ? nullptr : sheet->findChild<QAbstractItemView *>(u"dispositionList"_s);
    if (list == nullptr)
        return;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(Qt::UserRole).toString() == disposition)
            list->setCurrentIndex(index);
    }
    if (auto *edit = sheet->findChild<QLineEdit *>(u"reservationEdit"_s); edit != nullptr && !reservation.isEmpty())
        edit->setText(reservation);
    if (auto *close = sheet->findChild<QAbstractButton *>(u"closeButton"_s))
        close->click();
}

void Tour::planClosing()
{
    auto &queue = m_window.queueModel();
    const auto sheetOpen = [this] {
        const auto *sheet = part<QWidget>("closingSheet");
        return sheet != nullptr && sheet->isVisible();
    };
    m_steps.push_back(
        {tr("the closing sheet is open"), sheetOpen, [this] { fillClosing(u"booking_confirmed"_s, {}); }});
    m_steps.push_back({tr("booking confirmed is refused without a reservation number"),
        [this, &queue] {
            const auto *error = part<QLabel>("closingError");
            return error != nullptr && error->isVisible() && !error->text().isEmpty()
                && queue.count(ui::Section::Mine) == 1;
        },
        [this] { fillClosing(u"booking_confirmed"_s, u"R-1007"_s); }});
    m_steps.push_back({tr("it is closed"), [&queue] { return queue.count(ui::Section::Closed) == 1; },
        [this] { trigger("undoCloseAction"); }});
    m_steps.push_back({tr("the closing is taken back, and the guest in front again"),
        [this, &queue] {
            const auto *close = part<QAction>("closeAction");
            return queue.count(ui::Section::Mine) == 1 && close != nullptr && close->isEnabled();
        },
        [this] { trigger("closeAction"); }});
    m_steps.push_back({tr("the closing sheet is open again"), sheetOpen,
        [this] { fillClosing(u"booking_confirmed"_s, u"R-1007"_s); }});
    m_steps.push_back({tr("it is closed for good, two guests still wait"),
        [&queue] { return queue.count(ui::Section::Closed) == 1 && queue.count(ui::Section::Waiting) == 2; },
        [this] { trigger("wallboardAction"); }});
    m_steps.push_back({tr("the wallboard says so too, and that the answer came in time"),
        [this] {
            const auto *waiting = part<QWidget>("figure_waiting");
            const auto *level = part<QWidget>("figure_service_level");
            return waiting != nullptr && waiting->accessibleName().contains(u": 2"_s)
                && level->accessibleName().contains(u"100"_s);
        },
        [] {}});
}

void Tour::look()
{
    const Step &step = m_steps.at(m_current);
    if (!step.isTrue()) {
        if (m_patience.elapsed() < kPatienceMs)
            return;
        std::printf("FAILED  %s\n", qPrintable(step.title));
        takePicture(u"failed"_s);
        m_timer.stop();
        return QCoreApplication::exit(1);
    }
    m_patience.restart();
    ++m_current;
    std::printf("%2zu of %zu  %s\n", m_current, m_steps.size(), qPrintable(step.title));
    std::fflush(stdout);
    takePicture(u"%1"_s.arg(m_current, 2, 10, QChar(u'0')));
    step.next();
    if (m_current == m_steps.size()) {
        m_timer.stop();
        QCoreApplication::exit(0);
    }
}

void Tour::takePicture(const QString &name)
{
    QWidget *board = part<QWidget>("wallboardWindow");
    (board != nullptr ? board : &m_window)->grab().save(QDir(m_folder).filePath(name + u".png"_s));
}

} // namespace bellhop::app
