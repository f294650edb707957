// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/template_picker.h"

#include "core/model/send_limits.h"
#include "core/model/template_check.h"
#include "ui/composer/attachment_strip.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/keys.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/template_words.h"
#include "ui/kit/widgets.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCardRole = Qt::UserRole;
constexpr int kListHeight = 232;

/// What the relay will look at too: the values against the template, then the message against the channel's limits.
Status fitsChannel(Provider provider, const ProviderTemplate &known, const TemplateUse &use)
{
    BELLHOP_CHECK(checkTemplateUse(provider, known, use));
    OutboundMessage message;
    message.kind = MessageKind::Template;
    message.text = filledText(known.structure, use);
    message.content.templateUse = use;
    return checkOutbound(provider, message);
}

} // namespace

TemplatePicker::TemplatePicker(QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(InkLabel::Ink::Text, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_fieldArea(new QScrollArea(this))
    , m_fieldHome(nullptr)
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_age(new InkLabel(InkLabel::Ink::Faint, this))
    , m_sync(new QPushButton(icon(u"refresh"), tr("Sync now"), this))
    , m_note(new QPushButton(tr("Write a note"), this))
    , m_cancel(new QPushButton(tr("Back"), this))
    , m_send(new QPushButton(iconOnAccent(u"send"), tr("Send template"), this))
    , m_file(new AttachmentStrip(this))
{
    setObjectName(u"templatePicker"_s);
    setAccessibleName(tr("Choose a template"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePicker::fillList);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatePicker::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TemplatePicker::focusFirstEmpty);
    connect(m_sync, &QPushButton::clicked, this, &TemplatePicker::syncWanted);
    connect(m_note, &QPushButton::clicked, this, &TemplatePicker::noteWanted);
    connect(m_cancel, &QPushButton::clicked, this, &TemplatePicker::cancelled);
    connect(m_send, &QPushButton::clicked, this, &TemplatePicker::submit);
    connect(m_file, &AttachmentStrip::changed, this, &TemplatePicker::showFile);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    makeFields();
    hide();
}

void TemplatePicker::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 10, 16, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 6);
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    m_title->setWordWrap(true);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_search, 1, 0);
    grid->addWidget(m_list, 2, 0);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_preview);
    right->addWidget(m_fieldArea, 1);
    grid->addLayout(right, 1, 1, 2, 1);
    grid->addWidget(m_error, 3, 0, 1, 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_age);
    foot->addWidget(m_sync);
    foot->addStretch(1);
    foot->addWidget(m_note);
    foot->addWidget(m_cancel);
    foot->addWidget(m_send);
    grid->addLayout(foot, 4, 0, 1, 2);
    m_search->setObjectName(u"templateSearch"_s);
    m_search->setPlaceholderText(tr("Find a template by name or words"));
    m_search->setAccessibleName(tr("Find a template"));
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Templates of this channel"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedHeight(kListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(templateDelegate(m_list));
    m_preview->setObjectName(u"templatePreview"_s);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_preview->setMargin(10);
    m_fieldArea->setFrameShape(QFrame::NoFrame);
    m_fieldArea->setWidgetResizable(true);
    m_fieldArea->setFocusPolicy(Qt::NoFocus);
    m_file->setObjectName(u"templateFile"_s);
    m_error->setObjectName(u"templateError"_s);
    m_error->setWordWrap(true);
    m_age->setObjectName(u"templateAge"_s);
    m_sync->setObjectName(u"templateSyncButton"_s);
    m_sync->setToolTip(tr("Ask the provider for its templates"));
    m_note->setObjectName(u"templateNoteButton"_s);
    setNoteKey({});
    m_cancel->setObjectName(u"templateCancelButton"_s);
    m_cancel->setToolTip(tr("Back to the writing box (Esc)"));
    m_send->setObjectName(u"templateSendButton"_s);
    m_send->setToolTip(tr("Send it to the guest (Enter in the last field)"));
    for (QPushButton *quiet : {m_sync, m_note, m_cancel})
        setButtonLook(*quiet, ButtonLook::Quiet);
    setButtonLook(*m_send, ButtonLook::Primary);
}

void TemplatePicker::setNoteKey(const QKeySequence &key)
{
    m_note->setToolTip(withKey(tr("Write a note for colleagues"), key));
}

void TemplatePicker::present(const TemplateOffer &offer, Instant now)
{
    const TemplateOffer before = std::exchange(m_offer, offer);
    if (before != offer) {
        m_title->setText(offer.windowOpen
                ? tr("Send a template")
                : tr("The guest last wrote over 24 hours ago, so WhatsApp takes only an approved template."));
        m_cancel->setVisible(offer.windowOpen);
        m_note->setVisible(!offer.windowOpen);
        if (before.conversation != offer.conversation)
            reset();
        fillList();
    }
    showAge(now);
}

void TemplatePicker::showAge(Instant now)
{
    const QString age = syncAge(m_offer.sync.syncedAt, m_offer.sync.error, now);
    m_age->setInk(m_offer.sync.error.isEmpty() ? InkLabel::Ink::Faint : InkLabel::Ink::Breach);
    m_age->setText(m_age->fontMetrics().elidedText(age, Qt::ElideRight, 420));
    m_age->setToolTip(age);
    m_age->setAccessibleName(age);
}

void TemplatePicker::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TemplatePicker::refuse(const QString &message)
{
    m_send->setEnabled(true);
    m_error->setText(message);
}

void TemplatePicker::reset()
{
    m_search->clear();
    m_list->setCurrentRow(-1);
    m_error->clear();
    choose();
}

QString TemplatePicker::whyNot(const ProviderTemplate &known) const
{
    const auto right = rightToSend(m_offer.provider, known);
    if (!right.ok())
        return spoken(right.error());
    if (m_offer.optedOut && known.category == "marketing"_L1)
        return tr("This guest does not want marketing messages from us.");
    if (*right == TemplateRight::InsideWindow && !m_offer.windowOpen)
        return tr("WhatsApp has not approved it, so it may only go within 24 hours of the guest's last message.");
    const auto fields = fieldsOf(m_offer.provider, known);
    return fields.ok() ? QString() : spoken(fields.error());
}

void TemplatePicker::fillList()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::vector<std::pair<int, std::size_t>> order; // what can be sent in the guest's language comes first
    for (std::size_t i = 0; i < m_offer.templates.size(); ++i) {
        const ProviderTemplate &known = m_offer.templates[i].known;
        const QString all = known.name + u' ' + known.language + u' ' + known.structure.body;
        const bool fits = std::all_of(words.begin(), words.end(),
            [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
        if (fits)
            order.emplace_back(!whyNot(known).isEmpty()              ? 2
                    : sameLanguage(known.language, m_offer.language) ? 0
                                                                     : 1,
                i);
    }
    std::sort(order.begin(), order.end());
    for (const auto &[rank, i] : order) {
        const TemplateCard &card = m_offer.templates[i];
        auto *item = new QListWidgetItem(m_list);
        describeTemplate(*item, card, whyNot(card.known));
        item->setData(kCardRole, static_cast<int>(i));
        if (rank == 2)
            item->setFlags(Qt::NoItemFlags);
        else if (card.id == m_chosenId)
            m_list->setCurrentItem(item);
    }
    const bool first = m_list->currentRow() < 0 && !words.isEmpty() && m_list->count() > 0
        && m_list->item(0)->flags() & Qt::ItemIsEnabled;
    if (first)
        m_list->setCurrentRow(0);
    choose();
}

const TemplateCard *TemplatePicker::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || !(item->flags() & Qt::ItemIsEnabled))
        return nullptr;
    const auto index = static_cast<std::size_t>(item->data(kCardRole).toInt());
    return index < m_offer.templates.size() ? &m_offer.templates[index] : nullptr;
}

void TemplatePicker::choose()
{
    const TemplateCard *card = chosen();
    const ProviderTemplate now = card != nullptr ? card->known : ProviderTemplate();
    m_chosenId = card != nullptr ? card->id : 0;
    // News of its quality take nothing away that was filled in.
    const bool same = std::exchange(m_shown, now).structure == now.structure && m_fieldsOf == m_chosenId;
    if (!same) {
        m_fieldsOf = m_chosenId;
        makeFields();
        m_error->clear();
    }
    m_send->setEnabled(card != nullptr);
    showPreview();
}

QWidget *TemplatePicker::makeField(TemplateField &field, std::size_t index)
{
    const QString label = fieldLabel(field);
    if (field.place == TemplateField::Place::File) {
        auto *choose = new QPushButton(icon(u"attach"), tr("Choose a file…"), m_fieldHome);
        choose->setObjectName(u"templateFileButton"_s);
        choose->setAccessibleName(tr("Choose a file for %1").arg(label));
        connect(
            choose, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(fileKindOf(m_shown.structure.header)); });
        return choose;
    }
    field.value = knownValue(field, m_shown.structure, m_offer.values);
    auto *edit = new QLineEdit(field.value, m_fieldHome);
    edit->setObjectName(u"templateField%1"_s.arg(index));
    edit->setAccessibleName(tr("Value for %1").arg(label));
    edit->setPlaceholderText(fieldExample(field));
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, &TemplatePicker::showPreview);
    return edit;
}

void TemplatePicker::makeFields()
{
    m_inputs.clear();
    m_fields.clear();
    m_file->clear();
    m_file->setParent(this); // kept when its row goes
    m_file->hide();
    if (!m_shown.name.isEmpty()) {
        if (auto fields = fieldsOf(m_offer.provider, m_shown); fields.ok())
            m_fields = std::move(*fields);
    }
    m_fieldHome = new QWidget;
    auto *form = new QFormLayout(m_fieldHome);
    form->setContentsMargins(readingMargins(0, 0, 4, 0));
    form->setVerticalSpacing(6);
    for (TemplateField &field : m_fields) {
        QWidget *input = makeField(field, m_inputs.size());
        form->addRow(fieldLabel(field), input);
        m_inputs.push_back(input);
        if (field.place == TemplateField::Place::File)
            form->addRow(m_file);
    }
    m_fieldArea->setWidget(m_fieldHome); // deletes the one before
    m_fieldArea->setVisible(!m_inputs.empty());
    m_fieldHome->setAutoFillBackground(false);
    m_fieldArea->viewport()->setAutoFillBackground(false);
    QWidget *previous = m_list;
    for (QWidget *input : m_inputs) {
        setTabOrder(previous, input);
        previous = input;
    }
    setTabOrder(previous, m_send);
}

std::vector<TemplateField> TemplatePicker::filled() const
{
    std::vector<TemplateField> fields = m_fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (const auto *edit = qobject_cast<QLineEdit *>(m_inputs[i]))
            fields[i].value = edit->text().trimmed();
        else if (const std::vector<MediaDraft> files = m_file->drafts(); !files.empty())
            fields[i].file = files.front();
    }
    return fields;
}

void TemplatePicker::showPreview()
{
    const Theme &t = themeOf(palette());
    QPalette own;
    own.setColor(QPalette::Window, t.ourBubble);
    m_preview->setPalette(own);
    m_preview->setAutoFillBackground(!m_shown.name.isEmpty()); // a bubble only with words in it
    if (m_shown.name.isEmpty()) {
        m_preview->setText(m_offer.templates.empty() ? tr("This channel has no templates yet.")
                                                     : tr("Choose a template to see what the guest will read."));
        m_preview->setAccessibleName(m_preview->text());
        return;
    }
    const std::vector<TemplateField> fields = filled();
    m_preview->setText(previewHtml(previewOf(m_shown, fields), t));
    m_preview->setAccessibleName(
        tr("The guest will read: %1")
            .arg(filledText(m_shown.structure, templateUseOf(m_offer.provider, m_shown, fields))));
}

void TemplatePicker::showFile()
{
    m_file->setVisible(!m_file->isEmpty());
    m_error->clear();
    showPreview();
}

void TemplatePicker::focusFirstEmpty()
{
    const std::vector<TemplateField> fields = filled();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!isFilled(fields[i])) {
            m_inputs[i]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    (m_inputs.empty() ? m_send : m_inputs.back())->setFocus(Qt::TabFocusReason);
}

void TemplatePicker::submit()
{
    const TemplateCard *card = chosen();
    if (card == nullptr || !m_send->isEnabled())
        return;
    const std::vector<TemplateField> fields = filled();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!isFilled(fields[i])) {
            m_error->setText(m_file->isBusy() && fields[i].place == TemplateField::Place::File
                    ? tr("The file is still on its way. Send when it is there.")
                    : tr("Fill in “%1” before you send.").arg(fieldLabel(fields[i])));
            m_inputs[i]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    const TemplateUse use = templateUseOf(m_offer.provider, card->known, fields);
    if (const Status fits = fitsChannel(m_offer.provider, card->known, use); !fits.ok()) {
        m_error->setText(spoken(fits.error()));
        return;
    }
    m_error->clear();
    m_send->setEnabled(false); // until it is answered: not twice
    Q_EMIT sendWanted(use, filledText(card->known.structure, use));
}

bool TemplatePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        if (m_offer.windowOpen)
            Q_EMIT cancelled();
        else if (watched != m_search)
            focusSearch();
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        QCoreApplication::sendEvent(m_list, event);
        return true;
    }
    if (!enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_search || watched == m_list) {
        if (chosen() != nullptr && m_inputs.empty())
            submit();
        else if (chosen() != nullptr)
            focusFirstEmpty();
        return true;
    }
    if (watched == m_inputs.back() || key->modifiers() & Qt::ControlModifier)
        submit();
    else
        focusNextChild();
    return true;
}

void TemplatePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showPreview();
}

void TemplatePicker::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace bellhop::ui
