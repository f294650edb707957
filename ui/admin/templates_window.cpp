// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/templates_window.h"

#include "ui/admin/list_and_side.h"
#include "ui/admin/template_details.h"
#include "ui/admin/template_form.h"
#include "ui/admin/template_model.h"
#include "ui/composer/attachment_strip.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/format.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/tables.h"
#include "ui/kit/template_words.h"
#include "ui/kit/when_done.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = ChangeTemplateOrder::Change;

constexpr int kRowHeight = 28;
constexpr int kNarrowest = 64;
constexpr int kSideWidth = 420;
constexpr int kSecond = 1000;

void dress(QTableView &table, const QString &accessible)
{
    dressTable(table, u"templatesTable"_s, accessible, kRowHeight);
    table.setSortingEnabled(true);
    table.sortByColumn(TemplateModel::Name, Qt::AscendingOrder);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(TemplateModel::Name, QHeaderView::Stretch);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setMinimumSectionSize(kNarrowest);
}

TemplateDraft draftOf(const ProviderTemplate &known)
{
    return {known.name, known.language, known.category, known.structure};
}

} // namespace

TemplatesWindow::TemplatesWindow(sync::Console &console, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_console(console)
    , m_dialogs(dialogs)
    , m_model(new TemplateModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(u"templatesWindow"_s);
    setWindowTitle(tr("Templates"));
    setMinimumSize(900, 560);
    resize(1180, 720);
    arrange();
    addActions();
    fillChannels();
    connect(&m_console, &sync::Console::templatesChanged, this, &TemplatesWindow::refresh);
    connect(&m_console, &sync::Console::peopleChanged, this, &TemplatesWindow::fillChannels);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        closeForm();
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TemplatesWindow::showChosen);
    connect(m_table, &QTableView::activated, this, &TemplatesWindow::edit);
    connect(m_details, &TemplateDetails::editWanted, this, &TemplatesWindow::edit);
    connect(m_details, &TemplateDetails::copyWanted, this, &TemplatesWindow::copy);
    connect(m_details, &TemplateDetails::deleteWanted, this, &TemplatesWindow::remove);
    connect(m_form, &TemplateForm::cancelled, this, &TemplatesWindow::closeForm);
    connect(m_form, &TemplateForm::handInWanted, this, &TemplatesWindow::handIn);
    connect(m_form, &TemplateForm::sampleWanted, this, &TemplatesWindow::chooseSample);
    connect(&m_form->sample(), &AttachmentStrip::removed, this, [this] { m_bringing.cancel(); });
    connect(&m_form->sample(), &AttachmentStrip::retried, this, &TemplatesWindow::bringSample);
    connect(&m_ageTimer, &QTimer::timeout, this, &TemplatesWindow::showAge);
    m_ageTimer.start(kSecond);
    refresh();
    m_table->setFocus();
}

QWidget *TemplatesWindow::makeTop(QWidget *parent)
{
    auto *top = new QWidget(parent);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new QLabel(tr("Channel"), top);
    m_channel = new QComboBox(top);
    m_channel->setObjectName(u"templatesChannel"_s);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setMinimumContentsLength(16);
    title->setBuddy(m_channel);
    m_search = new QLineEdit(top);
    m_search->setObjectName(u"templatesSearch"_s);
    m_search->setPlaceholderText(tr("Find a template by its name"));
    m_search->setAccessibleName(tr("Find a template"));
    row->addWidget(title);
    row->addWidget(m_channel);
    row->addWidget(m_search, 1);
    return top;
}

void TemplatesWindow::arrange()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_notice = new NoticeBar(centre);
    m_notice->setObjectName(u"templatesNotice"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(TemplateModel::Name);
    m_table = new QTableView(centre);
    m_table->setModel(m_sorted);
    dress(*m_table, tr("Templates of this channel"));
    m_side = new QStackedWidget(centre);
    m_details = new TemplateDetails(m_side);
    m_form = new TemplateForm(m_side);
    m_side->addWidget(m_details);
    m_side->addWidget(m_form);
    m_side->setContentsMargins(readingMargins(12, 0, 0, 0));
    column->addWidget(makeTop(centre));
    column->addWidget(m_notice);
    column->addWidget(listBeside(*m_table, *m_side, kSideWidth, centre), 1);
    setCentralWidget(centre);
}

void TemplatesWindow::addActions()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_age = new InkLabel(InkLabel::Ink::Faint, this);
    m_age->setObjectName(u"templatesAge"_s);
    foot->addWidget(m_age, 1);
    QAction *fresh
        = ui::addAction(*this, "newTemplate", tr("New template"), u"plus", QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
              openForm({{}, u"en"_s, u"utility"_s, {}}, true);
          });
    QAction *asks = ui::addAction(
        *this, "syncTemplates", tr("Sync now"), u"refresh", QKeySequence(Qt::Key_F5), [this] { sync(); });
    for (QAction *action : {asks, fresh})
        foot->addWidget(buttonOf(*action, this));
    const QAction *gone = deleteActionOf(*m_table, u"deleteTemplate"_s, tr("Delete"));
    connect(gone, &QAction::triggered, this, &TemplatesWindow::remove);
    static_cast<QVBoxLayout *>(centralWidget()->layout())->addLayout(foot);
}

void TemplatesWindow::fillChannels()
{
    const QSignalBlocker quiet(m_channel);
    const ChannelId before = channel();
    m_channel->clear();
    for (const ChannelCard &card : m_console.channels()) {
        if (card.active)
            m_channel->addItem(card.name, card.id.value);
    }
    chooseChannel(before);
    m_channel->setCurrentIndex(std::max(0, m_channel->currentIndex()));
    refresh();
}

void TemplatesWindow::chooseChannel(ChannelId wanted)
{
    const int at = m_channel->findData(wanted.value);
    if (at >= 0)
        m_channel->setCurrentIndex(at);
}

ChannelId TemplatesWindow::channel() const
{
    return {m_channel->currentData().toLongLong()};
}

Provider TemplatesWindow::provider() const
{
    for (const ChannelCard &card : m_console.channels()) {
        if (card.id == channel())
            return card.provider;
    }
    return Provider::Meta;
}

const TemplateCard *TemplatesWindow::chosen() const
{
    return m_model->cardAt(m_sorted->mapToSource(m_table->currentIndex()).row());
}

void TemplatesWindow::refresh()
{
    const qint64 before = chosen() != nullptr ? chosen()->id : 0;
    std::vector<TemplateCard> cards = m_console.templates().templates;
    std::erase_if(cards, [this](const TemplateCard &card) { return card.channel != channel(); });
    m_model->show(cards);
    const QModelIndex again = m_sorted->mapFromSource(m_model->index(m_model->rowOf(before), 0));
    m_table->setCurrentIndex(again.isValid() ? again : m_sorted->index(0, 0));
    showChosen();
    showAge();
}

void TemplatesWindow::showAge()
{
    TemplateSyncState state;
    for (const TemplateSyncState &one : m_console.templates().syncs) {
        if (one.channel == channel())
            state = one;
    }
    m_age->setInk(state.error.isEmpty() ? InkLabel::Ink::Faint : InkLabel::Ink::Breach);
    m_age->setText(syncAge(state.syncedAt, state.error, m_console.now()));
}

void TemplatesWindow::showChosen()
{
    const QString why = m_channel->count() == 0 ? tr("There is no channel in use.")
        : m_model->rowCount() == 0              ? tr("This channel has no templates yet. Make one, or sync.")
                                                : tr("Choose a template.");
    m_details->present(chosen(), why);
}

void TemplatesWindow::edit()
{
    if (const TemplateCard *card = chosen(); card != nullptr && card->known.status != "gone"_L1)
        openForm(draftOf(card->known), false);
}

void TemplatesWindow::copy()
{
    const TemplateCard *card = chosen();
    if (card == nullptr)
        return;
    TemplateDraft draft = draftOf(card->known);
    draft.name.clear();
    openForm(draft, true);
}

void TemplatesWindow::openForm(const TemplateDraft &draft, bool isNew)
{
    if (!channel().isSet())
        return;
    m_isNew = isNew;
    m_notice->clear();
    m_form->present(provider(), draft, isNew);
    m_side->setCurrentWidget(m_form);
    m_table->setEnabled(false); // what is written belongs to the one that is chosen
    m_form->focusFirst();
}

void TemplatesWindow::closeForm()
{
    m_table->setEnabled(true);
    m_side->setCurrentWidget(m_details);
    m_table->setFocus(Qt::OtherFocusReason);
}

void TemplatesWindow::chooseSample(MessageKind kind)
{
    const QStringList paths = m_dialogs.askFiles(this, tr("Choose an example file"));
    if (paths.isEmpty())
        return;
    m_wantedSample = {paths.front(), {}, {}, kind == MessageKind::Document, channel()};
    m_sampleKind = kind;
    m_form->sample().clear();
    m_form->sample().add(++m_lastSample, QFileInfo(paths.front()).fileName());
    bringSample();
}

void TemplatesWindow::bringSample()
{
    m_bringing = m_console.attach({}, m_wantedSample);
    auto *watcher = new QFutureWatcher<Result<MediaDraft>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this, key = m_lastSample](int percent) { m_form->sample().setProgress(key, percent); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, key = m_lastSample, kind = m_sampleKind] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0 && key == m_lastSample)
            sampleThere(key, kind, watcher->future().result());
    });
    watcher->setFuture(m_bringing);
}

/// A file of another kind is no example of what the guests will get.
void TemplatesWindow::sampleThere(int key, MessageKind kind, const Result<MediaDraft> &file)
{
    if (!file.ok())
        return m_form->sample().setFailed(key, spoken(file.error()));
    if (file->kind == kind)
        return m_form->sample().setReady(key, *file);
    m_form->sample().setFailed(key,
        kind == MessageKind::Image       ? tr("This is no picture. Choose a JPEG or PNG file.")
            : kind == MessageKind::Video ? tr("This is no video. Choose an MP4 file.")
                                         : tr("This is no document. Choose a PDF file."));
}

void TemplatesWindow::handIn(const TemplateDraft &draft, const QString &sample)
{
    change({m_isNew ? Change::Create : Change::Edit, channel(), draft, sample}, tr("Handing in %1…").arg(draft.name),
        tr("%1 is handed in. It can be sent once it is approved.").arg(draft.name), {});
}

void TemplatesWindow::remove()
{
    const TemplateCard *card = chosen();
    if (card == nullptr || card->known.status == "gone"_L1 || m_side->currentWidget() == m_form)
        return;
    const QString name = card->known.name;
    const TemplateDraft which{name, card->known.language, {}, {}};
    const bool sure = m_dialogs.confirm(this, tr("Delete the template?"),
        tr("%1 (%2) is deleted at the provider. A new one of this name may be refused for 30 days.")
            .arg(name, which.language),
        tr("Delete"));
    if (sure)
        change({Change::Delete, channel(), which}, tr("Deleting %1…").arg(name), tr("%1 is deleted.").arg(name),
            tr("%1 was not deleted.").arg(name));
}

void TemplatesWindow::change(
    const ChangeTemplateOrder &order, const QString &doing, const QString &told, const QString &failed)
{
    m_notice->tell(NoticeBar::Tone::Info, doing);
    whenDone(m_console.changeTemplate(order), this, [this, told, failed](const Status &status) {
        if (!status.ok() && m_side->currentWidget() == m_form) {
            m_notice->clear();
            return m_form->refuse(spoken(status.error()));
        }
        if (!status.ok())
            return m_notice->tell(NoticeBar::Tone::Error, tr("%1 %2").arg(failed, spoken(status.error())).trimmed());
        closeForm();
        m_notice->tell(NoticeBar::Tone::Info, told);
    });
}

void TemplatesWindow::sync()
{
    if (!channel().isSet())
        return;
    whenDone(m_console.syncTemplates(channel()), this, [this](const Status &status) {
        if (!status.ok())
            m_notice->tell(
                NoticeBar::Tone::Error, tr("The templates were not asked for. %1").arg(spoken(status.error())));
    });
}

} // namespace bellhop::ui
