// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_filters.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

enum Days { Any, Today, Week, Month, Year, Chosen };

template <typename Box> Box *addBox(QGridLayout &grid, Box *box, const QString &name, const QString &label)
{
    box->setObjectName(name);
    box->setAccessibleName(label);
    auto *title = new QLabel(label, box->parentWidget());
    title->setBuddy(box);
    const int column = grid.columnCount();
    grid.addWidget(title, 0, column);
    grid.addWidget(box, 1, column);
    return box;
}

QComboBox *newBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    return box;
}

QDateEdit *newDay(QWidget *parent)
{
    auto *edit = new QDateEdit(QDate::currentDate(), parent);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // a day that is half typed is none
    edit->setEnabled(false); // until days are chosen
    return edit;
}

Instant startOf(QDate day)
{
    return {day.startOfDay().toMSecsSinceEpoch()};
}

void refill(QComboBox &box, const QString &all, const QList<std::pair<QString, QVariant>> &choices)
{
    QList<std::pair<QString, QVariant>> offered;
    for (int i = 1; i < box.count(); ++i)
        offered.append({box.itemText(i), box.itemData(i)});
    if (box.count() > 0 && offered == choices)
        return; // an open list stays open
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto &[text, value] : choices)
        box.addItem(text, value);
    box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

} // namespace

SearchFilters::SearchFilters(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    m_days = addBox(*grid, newBox(this), u"searchDays"_s, tr("Days"));
    m_from = addBox(*grid, newDay(this), u"searchFrom"_s, tr("From"));
    m_until = addBox(*grid, newDay(this), u"searchUntil"_s, tr("Until"));
    m_agent = addBox(*grid, newBox(this), u"searchAgent"_s, tr("Agent"));
    m_closing = addBox(*grid, newBox(this), u"searchClosing"_s, tr("Closed as"));
    grid->setColumnStretch(grid->columnCount(), 1);
    m_days->addItems(
        {tr("Any day"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Last 12 months"), tr("Chosen days")});
    offer({}, {});
    connect(m_days, &QComboBox::currentIndexChanged, this, [this](int days) {
        m_from->setEnabled(days == Chosen);
        m_until->setEnabled(days == Chosen);
        Q_EMIT changed();
    });
    for (const QComboBox *box : {m_agent, m_closing})
        connect(box, &QComboBox::currentIndexChanged, this, &SearchFilters::changed);
    for (const QDateEdit *edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, &SearchFilters::changed);
}

void SearchFilters::offer(const std::vector<AgentCard> &agents, const Taxonomy &taxonomy)
{
    QList<std::pair<QString, QVariant>> people;
    for (const AgentCard &agent : agents)
        people.append({agent.name, agent.id.value});
    refill(*m_agent, tr("Anybody"), people);
    QList<std::pair<QString, QVariant>> closings;
    for (const Disposition &disposition : taxonomy.dispositions)
        closings.append({disposition.label, disposition.code});
    refill(*m_closing, tr("Open or closed"), closings);
}

SearchAsk SearchFilters::ask(QDate today) const
{
    SearchAsk ask;
    ask.agent = {m_agent->currentData().toLongLong()};
    ask.disposition = m_closing->currentData().toString();
    switch (m_days->currentIndex()) {
    case Today:
        ask.from = startOf(today);
        break;
    case Week:
        ask.from = startOf(today.addDays(-6));
        break;
    case Month:
        ask.from = startOf(today.addDays(-29));
        break;
    case Year:
        ask.from = startOf(today.addMonths(-12));
        break;
    case Chosen:
        ask.from = startOf(m_from->date());
        ask.until = startOf(std::max(m_from->date(), m_until->date()).addDays(1));
        break;
    case Any:
        break;
    }
    return ask;
}

} // namespace bellhop::ui
