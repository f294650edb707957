// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_window.h"

#include "ui/kit/icons.h"
#include "ui/kit/spoken.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"
#include "ui/search/search_delegate.h"
#include "ui/search/search_filters.h"
#include "ui/search/search_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

SearchWindow::SearchWindow(sync::Console &console, SearchSource &source, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_console(console)
    , m_source(source)
    , m_model(new SearchModel(this))
{
    setObjectName(u"searchWindow"_s);
    setWindowTitle(tr("Search the whole history"));
    setMinimumSize(640, 420);
    resize(900, 620);
    arrange();
    const auto offer = [this] { m_filters->offer(m_console.agents(), m_console.taxonomy()); };
    connect(&console, &sync::Console::peopleChanged, this, offer);
    connect(&console, &sync::Console::taxonomyChanged, this, offer);
    offer();
    connect(m_edit, &QLineEdit::returnPressed, this, &SearchWindow::searchAnew);
    connect(m_button, &QPushButton::clicked, this, &SearchWindow::searchAnew);
    connect(m_filters, &SearchFilters::changed, this, [this] {
        if (m_anew)
            searchAnew();
    });
    connect(m_list, &QListView::activated, this, &SearchWindow::open);
    showState();
    focusSearch();
}

SearchWindow::~SearchWindow()
{
    m_source.giveUp();
}

void SearchWindow::arrange()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    m_edit = new QLineEdit(page);
    m_edit->setObjectName(u"searchEdit"_s);
    m_edit->setAccessibleName(tr("What is looked for"));
    m_edit->setPlaceholderText(
        tr("A name, words of a message, a telephone number, a reservation or an id; then Enter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(200);
    m_edit->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_button = new QPushButton(tr("Search"), page);
    m_button->setObjectName(u"searchButton"_s);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    m_filters = new SearchFilters(page);
    column->addWidget(m_filters);
    m_state = new InkLabel(InkLabel::Ink::Secondary, page);
    m_state->setObjectName(u"searchState"_s);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_pages = new QStackedWidget(page);
    m_empty = new EmptyState(m_pages);
    m_list = new QListView(m_pages);
    m_list->setObjectName(u"searchList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_list);
    column->addWidget(m_pages, 1);
    setCentralWidget(page);
}

void SearchWindow::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchWindow::searchAnew()
{
    m_source.giveUp();
    ++m_round;
    m_waiting = 0;
    m_anew = true;
    m_asked = m_filters->ask(m_console.now().toUtc().toLocalTime().date());
    m_asked.text = m_edit->text().simplified();
    m_model->clear();
    SearchAsk unasked;
    if (m_asked == unasked) {
        m_anew = false;
        return showState();
    }
    askPage(SearchAsk::Among::Conversations);
    askPage(SearchAsk::Among::Messages);
}

void SearchWindow::askPage(SearchAsk::Among among)
{
    SearchAsk ask = m_asked;
    ask.among = among;
    ++m_waiting;
    whenDone(m_source.ask(ask, m_model->part(among).next), this,
        [this, among, round = m_round](const Result<SearchPage> &page) {
            if (round == m_round)
                take(among, page);
        });
    showState();
}

void SearchWindow::take(SearchAsk::Among among, const Result<SearchPage> &page)
{
    --m_waiting;
    if (!page.ok())
        return showState(page.error().kind == ErrorKind::Cancelled ? QString() : spoken(page.error()));
    const std::size_t before = m_model->count(among);
    const QModelIndex current = m_list->currentIndex();
    const bool leadOn
        = current.isValid() && m_model->hitAt(current.row()) == nullptr && m_model->line(current.row()).among == among;
    const SearchHit *chosen = m_model->hitAt(current.row());
    const SearchModel::Line line = chosen != nullptr ? m_model->line(current.row()) : SearchModel::Line();
    m_model->add(among, *page);
    // What was chosen stays chosen; what led on becomes the first that it led to.
    const int row = leadOn  ? m_model->rowOf(among, before)
        : chosen != nullptr ? m_model->rowOf(line.among, line.hit)
                            : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    showState();
}

void SearchWindow::open(const QModelIndex &index)
{
    if (const SearchHit *hit = m_model->hitAt(index.row())) {
        Q_EMIT hitWanted(*hit);
    } else if (index.isValid() && m_waiting == 0) {
        askPage(m_model->line(index.row()).among);
    }
}

void SearchWindow::showState(const QString &trouble)
{
    const bool shows = m_model->rowCount() > 0;
    m_pages->setCurrentWidget(shows ? static_cast<QWidget *>(m_list) : m_empty);
    m_state->setInk(trouble.isEmpty() ? InkLabel::Ink::Secondary : InkLabel::Ink::Breach);
    m_state->setText(!trouble.isEmpty() ? trouble : m_waiting > 0 ? tr("Searching…") : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    if (shows)
        return;
    if (m_waiting > 0)
        m_empty->tell(u"search"_s, tr("Searching…"), tr("A new search ends this one."));
    else if (m_anew)
        m_empty->tell(u"search"_s, tr("Nothing found"),
            tr("Nothing that you may see has all of it. Try fewer words, or more days."));
    else
        m_empty->tell(u"search"_s, tr("Everything that was ever said"),
            tr("All words have to be there; words between quotation marks stand together. Case and accents do not "
               "count."));
}

void SearchWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QMainWindow::keyPressEvent(event);
}

bool SearchWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down
        && m_model->rowCount() > 1) {
        m_list->setFocus(Qt::ShortcutFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(1)); // below the title
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace bellhop::ui
