// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alerts_window.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/tables.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowHeight = 30;

InkLabel *line(InkLabel::Ink ink, const QString &name, QWidget *parent)
{
    auto *label = new InkLabel(ink, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AlertsWindow::AlertsWindow(sync::Console &console, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_console(console)
    , m_model(new AlertsModel(console, this))
{
    setObjectName(u"alertsWindow"_s);
    setWindowTitle(tr("Alerts"));
    setMinimumSize(560, 380);
    resize(760, 480);
    m_take = ui::addAction(*this, "takeCareAction", tr("I take care of it"), u"claim",
        QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { takeCare(); });
    arrange();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertsWindow::showChosen);
    connect(m_list, &QTableView::activated, this, [this] { m_take->trigger(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &AlertsWindow::showList);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from) {
        if (from.column() == 0)
            showChosen();
    });
    connect(&m_tick, &QTimer::timeout, m_model, &AlertsModel::tick);
    m_tick.start(std::chrono::seconds(10));
    showList();
    m_list->setFocus();
}

void AlertsWindow::arrange()
{
    m_pages = new QStackedWidget(this);
    m_empty = new EmptyState(m_pages);
    m_empty->tell(u"bell"_s, tr("Nothing is wrong"),
        tr("What the site is warned of is listed here, with its cause and the next step, until it is over."));
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    m_list = new QTableView(page);
    dressTable(*m_list, u"alertsList"_s, tr("What the site is warned of"), kRowHeight);
    m_list->setModel(m_model);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AlertsModel::What, QHeaderView::Stretch);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(Qt::Horizontal, page));
    column->addWidget(details(page));
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    setCentralWidget(m_pages);
}

QWidget *AlertsWindow::details(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_title = line(InkLabel::Ink::Text, u"alertTitle"_s, part);
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    m_cause = line(InkLabel::Ink::Text, u"alertCause"_s, part);
    m_step = line(InkLabel::Ink::Accent, u"alertStep"_s, part);
    m_care = line(InkLabel::Ink::Secondary, u"alertCare"_s, part);
    m_error = line(InkLabel::Ink::Breach, u"alertError"_s, part);
    column->addWidget(m_title);
    column->addWidget(m_cause);
    column->addWidget(m_step);
    column->addWidget(m_care);
    column->addWidget(m_error);
    column->addWidget(buttonOf(*m_take, part), 0, Qt::AlignRight);
    return part;
}

/// The one that was chosen stays chosen, wherever it stands now.
void AlertsWindow::showList()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const int row = std::max(0, m_model->rowOf(m_shown));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    showChosen();
}

const AlertCard *AlertsWindow::chosen() const
{
    return m_model->at(m_list->currentIndex().row());
}

void AlertsWindow::choose(qint64 alert)
{
    const int row = m_model->rowOf(alert);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void AlertsWindow::showChosen()
{
    const AlertCard *card = chosen();
    const qint64 id = card == nullptr ? 0 : card->id;
    if (m_shown != id)
        m_error->clear();
    m_shown = id;
    m_error->setVisible(!m_error->text().isEmpty());
    m_take->setEnabled(card != nullptr && !card->acknowledgedBy.isSet());
    if (card == nullptr)
        return;
    m_title->setText(u"%1  %2"_s.arg(alertMark(card->facts.level), alertTitle(card->facts.kind)));
    m_cause->setText(alertCause(card->facts, card->names));
    m_step->setText(tr("Next step: %1").arg(alertNextStep(card->facts, card->names)));
    const QString since = tr("Since %1.").arg(dateAndTime(card->since, QTimeZone::systemTimeZone()));
    m_care->setText(card->acknowledgedBy.isSet()
            ? tr("%1 %2 takes care of it; it is repeated only when it gets worse.").arg(since, card->acknowledgedName)
            : tr("%1 Nobody takes care of it yet; it is repeated until somebody does.").arg(since));
}

void AlertsWindow::takeCare()
{
    const AlertCard *card = chosen();
    if (card == nullptr || !m_take->isEnabled())
        return;
    m_take->setEnabled(false); // until it is answered: not twice
    whenDone(m_console.acknowledgeAlert(card->id), this, [this, id = card->id](const Status &status) {
        if (!status.ok() && m_shown == id)
            m_error->setText(spoken(status.error()));
        showChosen();
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void AlertsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace bellhop::ui
