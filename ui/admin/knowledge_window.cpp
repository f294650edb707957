// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/knowledge_window.h"

#include "ui/admin/gap_model.h"
#include "ui/admin/knowledge_details.h"
#include "ui/admin/knowledge_form.h"
#include "ui/admin/knowledge_model.h"
#include "ui/admin/knowledge_words.h"
#include "ui/admin/list_and_side.h"
#include "ui/admin/trial_pane.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/format.h"
#include "ui/kit/language.h"
#include "ui/kit/spoken.h"
#include "ui/kit/tables.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = ChangeKnowledgeOrder::Change;

constexpr int kRowHeight = 28;
constexpr int kSideWidth = 440;
constexpr qint64 kNotStored = -1; // an item that is being written and tried

void dress(QTableView &table, const QString &name, const QString &accessible, int stretched)
{
    dressTable(table, name, accessible, kRowHeight);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

KnowledgeWindow::KnowledgeWindow(
    sync::Console &console, std::shared_ptr<KnowledgeSource> source, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_console(console)
    , m_source(std::move(source))
    , m_dialogs(dialogs)
    , m_model(new KnowledgeModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_gaps(new GapModel(this))
{
    setObjectName(u"knowledgeWindow"_s);
    setWindowTitle(tr("What the assistant knows"));
    setMinimumSize(900, 560);
    resize(1200, 740);
    arrange();
    addActions();
    connectParts();
    introduce();
    showChosen();
    read();
    m_table->setFocus();
}

QWidget *KnowledgeWindow::makeTop(QWidget *parent)
{
    auto *top = new QWidget(parent);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_property = choiceBox(u"knowledgeProperty"_s, tr("Property"), top);
    m_property->setMinimumContentsLength(14);
    m_language = choiceBox(u"knowledgeLanguage"_s, tr("As guests of this language read it"), top);
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    m_audience = choiceBox(u"knowledgeAudience"_s, tr("Told to"), top);
    m_audience->addItem(tr("told to anybody"), -1);
    for (const ToldTo to : {ToldTo::Everybody, ToldTo::Staying, ToldTo::InHouse})
        m_audience->addItem(toldToWord(to), static_cast<int>(to));
    m_search = new QLineEdit(top);
    m_search->setObjectName(u"knowledgeSearch"_s);
    m_search->setPlaceholderText(tr("Find by any of its words"));
    m_search->setAccessibleName(tr("Find an item"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_property, m_language, m_audience})
        row->addWidget(part);
    row->addWidget(m_search, 1);
    return top;
}

void KnowledgeWindow::arrange()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_notice = new NoticeBar(centre);
    m_notice->setObjectName(u"knowledgeNotice"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterRole(KnowledgeModel::SearchRole);
    m_sorted->setSortRole(KnowledgeModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table = new QTableView(centre);
    m_table->setModel(m_sorted);
    dress(*m_table, u"knowledgeTable"_s, tr("What this property tells its guests"), KnowledgeModel::Title);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(KnowledgeModel::Title, Qt::AscendingOrder);
    m_gapTable = new QTableView(centre);
    m_gapTable->setModel(m_gaps);
    dress(*m_gapTable, u"gapTable"_s, tr("Questions without an answer"), GapModel::Question);
    m_tabs = new QTabWidget(centre);
    m_tabs->setObjectName(u"knowledgeTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_table, tr("Items"));
    m_tabs->addTab(m_gapTable, tr("Without an answer"));
    auto *right = new QWidget(centre);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(readingMargins(12, 0, 0, 0));
    rightColumn->setSpacing(10);
    m_side = new QStackedWidget(right);
    m_details = new KnowledgeDetails(m_side);
    m_form = new KnowledgeForm(m_side);
    m_side->addWidget(m_details);
    m_side->addWidget(m_form);
    m_trial = new TrialPane(right);
    rightColumn->addWidget(m_side, 1);
    rightColumn->addWidget(new Hairline(Qt::Horizontal, right));
    rightColumn->addWidget(m_trial);
    column->addWidget(makeTop(centre));
    column->addWidget(m_notice);
    column->addWidget(listBeside(*m_tabs, *right, kSideWidth, centre), 1);
    setCentralWidget(centre);
}

void KnowledgeWindow::addActions()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_today = new InkLabel(InkLabel::Ink::Faint, this);
    m_today->setObjectName(u"modelToday"_s);
    foot->addWidget(m_today, 1);
    QAction *tries = ui::addAction(*this, "tryKnowledge", tr("Try it"), u"search", QKeySequence(Qt::CTRL | Qt::Key_T),
        [this] { m_trial->focusQuestion(); });
    m_fromQuestion = ui::addAction(*this, "addFromQuestion", tr("Add from this question"), u"plus",
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { addFromQuestion(); });
    m_new = ui::addAction(*this, "newKnowledge", tr("New item"), u"plus", QKeySequence(Qt::CTRL | Qt::Key_N),
        [this] { add({}, property().language); });
    QAction *again = ui::addAction(
        *this, "readKnowledge", tr("Read again"), u"refresh", QKeySequence(Qt::Key_F5), [this] { read(); });
    for (QAction *action : {again, tries, m_fromQuestion, m_new})
        foot->addWidget(buttonOf(*action, this));
    m_delete = deleteActionOf(*m_table, u"deleteKnowledge"_s, tr("Delete"));
    connect(m_delete, &QAction::triggered, this, &KnowledgeWindow::remove);
    static_cast<QVBoxLayout *>(centralWidget()->layout())->addLayout(foot);
}

void KnowledgeWindow::connectParts()
{
    connect(&m_console, &sync::Console::knowledgeChanged, this, &KnowledgeWindow::read);
    connect(&m_console, &sync::Console::peopleChanged, this, &KnowledgeWindow::introduce);
    connect(m_property, &QComboBox::currentIndexChanged, this, [this] {
        closeForm();
        m_language->setCurrentIndex(std::max(0, m_language->findData(property().language)));
        refresh();
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setLanguage(language());
        showChosen();
    });
    connect(m_audience, &QComboBox::currentIndexChanged, this, &KnowledgeWindow::refresh);
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &KnowledgeWindow::showChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KnowledgeWindow::showChosen);
    connect(m_table, &QTableView::activated, this, &KnowledgeWindow::edit);
    connect(m_gapTable, &QTableView::activated, this, &KnowledgeWindow::addFromQuestion);
    connect(m_gapTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const KnowledgeGap *gap = m_gaps->gapAt(m_gapTable->currentIndex().row()); gap != nullptr && !isWriting())
            m_trial->ask(gap->question);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &KnowledgeWindow::showChosen);
    connect(m_details, &KnowledgeDetails::editWanted, this, &KnowledgeWindow::edit);
    connect(m_details, &KnowledgeDetails::deleteWanted, this, &KnowledgeWindow::remove);
    connect(m_form, &KnowledgeForm::cancelled, this, &KnowledgeWindow::closeForm);
    connect(m_form, &KnowledgeForm::saveWanted, this, &KnowledgeWindow::save);
    connect(m_trial, &TrialPane::asked, this, &KnowledgeWindow::tryQuestion);
}

void KnowledgeWindow::introduce()
{
    m_new->setVisible(mayChange());
    m_fromQuestion->setVisible(mayChange());
    showChosen();
}

bool KnowledgeWindow::mayChange() const
{
    return m_console.me().id.isSet() && canChangeKnowledge(m_console.me().role);
}

bool KnowledgeWindow::isWriting() const
{
    return m_side->currentWidget() == m_form;
}

QString KnowledgeWindow::language() const
{
    return m_language->currentData().toString();
}

KnowledgeProperty KnowledgeWindow::property() const
{
    const auto found = std::ranges::find(
        m_shelf.properties, PropertyId{m_property->currentData().toLongLong()}, &KnowledgeProperty::id);
    return found == m_shelf.properties.end() ? KnowledgeProperty() : *found;
}

std::vector<KnowledgeItem> KnowledgeWindow::itemsHere() const
{
    std::vector<KnowledgeItem> items;
    std::ranges::copy_if(m_shelf.items, std::back_inserter(items),
        [id = property().id](const KnowledgeItem &item) { return item.property == id; });
    return items;
}

const KnowledgeItem *KnowledgeWindow::chosen() const
{
    return m_model->itemAt(m_sorted->mapToSource(m_table->currentIndex()).row());
}

void KnowledgeWindow::read()
{
    whenDone(m_source->read(), this, [this](const Result<KnowledgeShelf> &shelf) {
        if (!shelf.ok())
            return m_notice->tell(NoticeBar::Tone::Error, tr("It could not be read. %1").arg(spoken(shelf.error())));
        takeShelf(*shelf);
    });
}

void KnowledgeWindow::takeShelf(const KnowledgeShelf &shelf)
{
    m_shelf = shelf;
    m_isRead = true;
    fillProperties();
    refresh();
    findWanted();
    showToday();
    m_trial->askAgain();
    if (!isWriting() || m_form->item().version == 0)
        return;
    const KnowledgeItem writing = m_form->item();
    const auto stored = std::ranges::find(m_shelf.items, writing.id, &KnowledgeItem::id);
    if (stored == m_shelf.items.end())
        m_notice->tell(
            NoticeBar::Tone::Warning, tr("Somebody has deleted this item meanwhile. What you wrote stays here."));
    else if (stored->version != writing.version)
        m_notice->tell(NoticeBar::Tone::Warning,
            tr("Somebody has changed this item meanwhile, so it cannot be saved. What you wrote stays here; look at "
               "the "
               "item before you write it again."));
}

void KnowledgeWindow::fillProperties()
{
    const qint64 before = m_property->currentData().toLongLong();
    {
        const QSignalBlocker quiet(m_property);
        m_property->clear();
        for (const KnowledgeProperty &one : m_shelf.properties)
            m_property->addItem(one.name, one.id.value);
        m_property->setCurrentIndex(std::max(0, m_property->findData(before)));
    }
    if (before != 0 || m_property->count() == 0)
        return;
    m_language->setCurrentIndex(std::max(0, m_language->findData(property().language)));
}

void KnowledgeWindow::refresh()
{
    const qint64 before = chosen() != nullptr ? chosen()->id : 0;
    const KnowledgeProperty here = property();
    std::vector<KnowledgeItem> items = itemsHere();
    if (const int wanted = m_audience->currentData().toInt(); wanted >= 0)
        std::erase_if(items, [wanted](const KnowledgeItem &item) { return static_cast<int>(toldTo(item)) != wanted; });
    m_model->setLanguage(language());
    m_model->show(items, m_shelf.answers, m_shelf.now.toUtc().toTimeZone(zoneOf(here.zone)).date());
    std::vector<KnowledgeGap> gaps = m_shelf.gaps;
    std::erase_if(gaps, [&](const KnowledgeGap &gap) { return gap.property != here.id; });
    m_gaps->show(gaps, here.zone);
    m_tabs->setTabText(1, tr("Without an answer (%1)").arg(gaps.size()));
    const QModelIndex again = m_sorted->mapFromSource(m_model->index(m_model->rowOf(before), 0));
    m_table->setCurrentIndex(again.isValid() ? again : m_sorted->index(0, 0));
    showChosen();
}

void KnowledgeWindow::showToday()
{
    const auto &day = m_shelf.model;
    if (!day)
        return m_today->setText(tr("No paid language model is set up."));
    const QLocale locale;
    m_today->setText(
        tr("%1 today (UTC): %2 of %3 tokens, %4 of %5")
            .arg(day->model, locale.toString(day->spent.tokens), locale.toString(day->tokensPerDay.value_or(0)),
                moneyText(day->spent.micros), moneyText(day->microsPerDay.value_or(0))));
}

void KnowledgeWindow::choose(qint64 item)
{
    m_wanted = item;
    findWanted();
}

void KnowledgeWindow::findWanted()
{
    if (m_wanted == 0 || !m_isRead || isWriting())
        return;
    const qint64 wanted = std::exchange(m_wanted, 0);
    const auto item = std::ranges::find(m_shelf.items, wanted, &KnowledgeItem::id);
    if (item == m_shelf.items.end())
        return m_notice->tell(NoticeBar::Tone::Warning, tr("That item is not there any more."));
    m_tabs->setCurrentIndex(0);
    m_search->clear();
    m_audience->setCurrentIndex(0);
    m_property->setCurrentIndex(std::max(0, m_property->findData(item->property.value)));
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(m_model->rowOf(wanted), 0)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void KnowledgeWindow::showChosen()
{
    if (m_fromQuestion == nullptr)
        return; // still being made
    const bool gaps = m_tabs->currentWidget() == m_gapTable;
    m_fromQuestion->setEnabled(gaps && m_gaps->rowCount() > 0 && !isWriting());
    m_new->setEnabled(property().id.isSet() && !isWriting());
    m_delete->setEnabled(mayChange());
    KnowledgeDetails::Shown shown;
    shown.language = language();
    shown.house = property().language;
    shown.mayChange = mayChange();
    shown.why = !m_isRead ? tr("Reading…")
        : gaps && m_gaps->rowCount() == 0
        ? tr("In the last %1 days nobody asked what is not written down.").arg(kKnowledgeDays)
        : gaps                     ? tr("Choose a question to see what the assistant would say to it.")
        : m_model->rowCount() == 0 ? tr("Nothing is written down yet.")
                                   : tr("Choose an item.");
    if (!gaps && chosen() != nullptr) {
        shown.item = chosen();
        shown.answers = m_model->answersOf(chosen()->id);
    }
    m_details->present(shown);
}

void KnowledgeWindow::edit()
{
    if (const KnowledgeItem *item = chosen(); item != nullptr && mayChange())
        openForm(*item, answeredIn(*item, language(), property().language));
}

void KnowledgeWindow::add(const KnowledgeItem &item, const QString &language)
{
    if (mayChange() && property().id.isSet() && !isWriting())
        openForm(item, language);
}

/// The question becomes an example of how guests ask, in its language.
void KnowledgeWindow::addFromQuestion()
{
    const KnowledgeGap *gap = m_gaps->gapAt(std::max(0, m_gapTable->currentIndex().row()));
    if (gap == nullptr)
        return;
    const QString language = m_language->findData(gap->language) >= 0 ? gap->language : property().language;
    KnowledgeItem item;
    item.cues[language] = QStringList{gap->question.left(200)};
    add(item, language);
}

void KnowledgeWindow::openForm(const KnowledgeItem &item, const QString &language)
{
    m_notice->clear();
    m_form->present(item, language, property().language, m_shelf.topics);
    m_side->setCurrentWidget(m_form);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tabs, m_property})
        part->setEnabled(false); // what is written belongs to the one that is chosen
    showChosen();
    m_form->focusFirst();
}

void KnowledgeWindow::closeForm()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_tabs, m_property})
        part->setEnabled(true);
    m_side->setCurrentWidget(m_details);
    m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void KnowledgeWindow::save(const KnowledgeItem &item)
{
    const bool sure = !givesCodeAway(item)
        || m_dialogs.confirm(this, tr("Tell everybody?"),
            tr("This reads like a door code or a password, and whoever asks is told it. Door codes belong to guests in "
               "the house."),
            tr("Save it all the same"));
    if (!sure)
        return m_form->release();
    const bool isNew = item.version == 0;
    change({isNew ? Change::Add : Change::Edit, property().id, item},
        tr("%1 is saved. The assistant knows it within seconds.").arg(item.titleIn(property().language)), {});
}

void KnowledgeWindow::remove()
{
    const KnowledgeItem *item = chosen();
    if (item == nullptr || !mayChange() || isWriting() || m_tabs->currentWidget() != m_table)
        return;
    const QString title = item->titleIn(language());
    const bool sure = m_dialogs.confirm(this, tr("Delete it?"),
        tr("“%1” is deleted in all its languages, and the assistant no longer tells it.").arg(title), tr("Delete"));
    if (sure)
        change({Change::Remove, property().id, *item}, tr("%1 is deleted.").arg(title),
            tr("%1 was not deleted.").arg(title));
}

void KnowledgeWindow::change(const ChangeKnowledgeOrder &order, const QString &told, const QString &failed)
{
    whenDone(m_console.changeKnowledge(order), this, [this, told, failed](const Status &status) {
        if (!status.ok() && isWriting())
            return m_form->refuse(spoken(status.error()));
        if (!status.ok())
            return m_notice->tell(NoticeBar::Tone::Error, tr("%1 %2").arg(failed, spoken(status.error())).trimmed());
        closeForm();
        m_notice->tell(NoticeBar::Tone::Info, told);
        read();
    });
}

/// What is being written is tried too.
void KnowledgeWindow::tryQuestion(const QString &question, StayStanding standing)
{
    std::vector<KnowledgeItem> items = itemsHere();
    if (isWriting()) {
        KnowledgeItem draft = m_form->item();
        draft.property = property().id;
        std::erase_if(items, [&](const KnowledgeItem &item) { return item.id == draft.id; });
        if (draft.id == 0)
            draft.id = kNotStored;
        if (!draft.answers.empty())
            items.push_back(std::move(draft));
    }
    whenDone(m_source->tryQuestion(property(), items, question, standing), this,
        [this, number = ++m_trials](const Result<KnowledgeTrial> &trial) {
            if (number != m_trials)
                return;
            if (trial.ok())
                m_trial->present(*trial);
            else
                m_trial->fail(spoken(trial.error()));
        });
}

} // namespace bellhop::ui
