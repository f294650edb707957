// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/template_form.h"

#include "core/model/template_check.h"
#include "core/model/template_fill.h"
#include "ui/admin/list_and_side.h"
#include "ui/admin/template_lines.h"
#include "ui/composer/attachment_strip.h"
#include "ui/kit/icons.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/template_words.h"
#include "ui/kit/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

using Header = TemplateStructure::Header;

constexpr std::size_t kParts = 9; // DraftPart's

bool isFile(Header header)
{
    return header == Header::Image || header == Header::Video || header == Header::Document;
}

MessageKind kindOf(Header header)
{
    return header == Header::Image ? MessageKind::Image
        : header == Header::Video  ? MessageKind::Video
                                   : MessageKind::Document;
}

/// What a list of templates tells of an example is where to look at it, which is no example to hand in.
bool canStay(const QString &sample)
{
    return !sample.isEmpty() && !sample.startsWith("http"_L1);
}

/// What comes back with a choice stays the same while its words do.
std::vector<TemplateButton> withIds(std::vector<TemplateButton> buttons, const std::vector<TemplateButton> &before)
{
    for (TemplateButton &button : buttons) {
        for (const TemplateButton &known : before) {
            if (known.kind == button.kind && known.text == button.text)
                button.id = known.id;
        }
    }
    return buttons;
}

/// The heading's gap is one of the text's, or would be.
bool sharesGaps(Provider provider, const TemplateStructure &structure)
{
    return structure.named || provider == Provider::Twilio;
}

QString headerExampleOf(Provider provider, const TemplateStructure &structure)
{
    if (isFile(structure.header))
        return structure.headerSample;
    if (!sharesGaps(provider, structure))
        return structure.headerExample;
    const QString gap = gapsOf(structure.headerText).value(0);
    const auto found = std::find_if(structure.examples.begin(), structure.examples.end(),
        [&gap](const TemplateExample &example) { return example.name == gap; });
    return found == structure.examples.end() ? QString() : found->value;
}

/// The part of a structure that its preview is made of, as if it were stored.
ProviderTemplate previewed(const TemplateDraft &draft)
{
    ProviderTemplate known;
    known.name = draft.name;
    known.structure = draft.structure;
    return known;
}

} // namespace

TemplateForm::TemplateForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_headerText(new QLineEdit(this))
    , m_chooseSample(new QPushButton(icon(u"attach"), tr("Choose a file…"), this))
    , m_sample(new AttachmentStrip(this))
    , m_examples(new QWidget(this))
    , m_preview(new QLabel(this))
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_handIn(new QPushButton(iconOnAccent(u"send"), tr("Hand in"), this))
{
    setObjectName(u"templateForm"_s);
    m_name = line("draftName", tr("Name"), DraftPart::Name, tr("booking_confirm"));
    m_language = line("draftLanguage", tr("Language"), DraftPart::Language, tr("en or en_US"));
    m_category = choice("draftCategory", tr("Category"), DraftPart::Category);
    for (const QString &category : {u"utility"_s, u"marketing"_s, u"authentication"_s})
        m_category->addItem(templateCategoryWord(category), category);
    m_header = choice("draftHeader", tr("On top"), DraftPart::Header);
    const std::pair<Header, QString> tops[]
        = {{Header::None, tr("Nothing")}, {Header::Text, tr("A heading")}, {Header::Image, tr("A picture")},
            {Header::Video, tr("A video")}, {Header::Document, tr("A document")}, {Header::Location, tr("A place")}};
    for (const auto &[kind, word] : tops)
        m_header->addItem(word, static_cast<int>(kind));
    m_headerText->setObjectName(u"draftHeaderText"_s);
    m_headerText->setAccessibleName(tr("Heading"));
    m_headerText->setPlaceholderText(tr("Your booking"));
    static_cast<QVBoxLayout *>(m_header->parentWidget()->layout())->insertWidget(1, m_headerText);
    connect(m_headerText, &QLineEdit::textChanged, this, &TemplateForm::changed);
    m_headerExample = line("draftHeaderExample", tr("Example"), DraftPart::HeaderExample);
    addSample();
    m_body = box("draftBody", tr("Text"), DraftPart::Body, 6,
        tr("Hello {{1}}, your room {{2}} is ready. *Bold*, _italic_ and ~struck~ work as in WhatsApp."));
    addRow(m_examples, tr("Examples"), DraftPart::Examples);
    m_footer = line("draftFooter", tr("Footer"), DraftPart::Footer);
    m_buttons = box("draftButtons", tr("Buttons"), DraftPart::Buttons, 4,
        tr("One a line:\nYes, please\nSee it | https://hotel.example/{{1}} | 8841\nCall us | +254 711 000 100"));
    arrange();
}

/// In the place of the example's line where the example is a file.
void TemplateForm::addSample()
{
    m_chooseSample->setObjectName(u"draftSampleButton"_s);
    m_chooseSample->setAccessibleName(tr("Choose an example file for the top"));
    m_chooseSample->setToolTip(tr("The reviewers see it; guests get the file of each message"));
    m_sample->setObjectName(u"draftSample"_s);
    auto *column = static_cast<QVBoxLayout *>(m_headerExample->parentWidget()->layout());
    column->insertWidget(1, m_chooseSample, 0, Qt::AlignLeading);
    column->insertWidget(2, m_sample);
    connect(m_chooseSample, &QPushButton::clicked, this, [this] { Q_EMIT sampleWanted(kindOf(header())); });
    connect(m_sample, &AttachmentStrip::changed, this, &TemplateForm::changed);
}

QLineEdit *TemplateForm::line(const char *name, const QString &label, DraftPart part, const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(example);
    connect(edit, &QLineEdit::textChanged, this, &TemplateForm::changed);
    addRow(edit, label, part);
    return edit;
}

QPlainTextEdit *TemplateForm::box(
    const char *name, const QString &label, DraftPart part, int rows, const QString &example)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(example);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(rows * edit->fontMetrics().lineSpacing() + 14);
    connect(edit, &QPlainTextEdit::textChanged, this, &TemplateForm::changed);
    addRow(edit, label, part);
    return edit;
}

QComboBox *TemplateForm::choice(const char *name, const QString &label, DraftPart part)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    connect(box, &QComboBox::currentIndexChanged, this, &TemplateForm::changed);
    addRow(box, label, part);
    return box;
}

/// The field and, below it, what is wrong with it.
void TemplateForm::addRow(QWidget *field, const QString &label, DraftPart part)
{
    auto *home = new QWidget(this);
    auto *column = new QVBoxLayout(home);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->setSizeConstraint(QLayout::SetMinimumSize); // a wrapped fault takes nothing from the field
    auto *fault = new InkLabel(InkLabel::Ink::Breach, home);
    fault->setObjectName(field->objectName() + u"Fault"_s);
    fault->setWordWrap(true);
    fault->hide();
    column->addWidget(field);
    column->addWidget(fault);
    m_form->addRow(label, home);
    m_parts.emplace(part, std::pair(field, fault));
}

void TemplateForm::arrange()
{
    m_examples->setObjectName(u"draftExamples"_s);
    m_parts.at(DraftPart::Examples).second->setObjectName(u"draftExamplesFault"_s);
    QScrollArea *scroll = scrolledFields(*m_form, this);
    m_fields = scroll->widget();
    m_preview->setObjectName(u"draftPreview"_s);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setWordWrap(true);
    m_preview->setMargin(10);
    m_preview->setMinimumHeight(64);
    m_error->setObjectName(u"draftError"_s);
    m_error->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Back"), this);
    cancel->setObjectName(u"draftCancelButton"_s);
    cancel->setToolTip(tr("Back to the list (Esc)"));
    connect(cancel, &QPushButton::clicked, this, &TemplateForm::cancelled);
    m_handIn->setObjectName(u"draftHandInButton"_s);
    m_handIn->setToolTip(tr("Hand it in to the provider (Ctrl+Enter)"));
    connect(m_handIn, &QPushButton::clicked, this, &TemplateForm::submit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(scroll, 1);
    column->addWidget(m_preview);
    column->addWidget(m_error);
    column->addLayout(formFoot(*cancel, *m_handIn));
}

void TemplateForm::present(Provider provider, const TemplateDraft &draft, bool isNew)
{
    m_provider = provider;
    m_before = draft;
    m_tried = false;
    m_sample->clear();
    const TemplateStructure &structure = draft.structure;
    m_name->setText(draft.name);
    m_language->setText(draft.language);
    m_name->setReadOnly(!isNew);
    m_language->setReadOnly(!isNew);
    m_category->setCurrentIndex(std::max(0, m_category->findData(draft.category)));
    m_header->setCurrentIndex(std::max(0, m_header->findData(static_cast<int>(structure.header))));
    m_headerText->setText(structure.headerText);
    m_headerExample->setText(headerExampleOf(provider, structure));
    m_footer->setText(structure.footer);
    m_buttons->setPlainText(linesOf(structure.buttons));
    m_buttons->setReadOnly(!areWritable(structure.buttons));
    m_buttons->setToolTip(areWritable(structure.buttons)
            ? QString()
            : tr("This template has buttons that only the provider's own site can change; they stay as they are."));
    m_body->setPlainText(structure.body); // asks for its examples
    m_error->clear();
    m_handIn->setEnabled(true);
    changed();
}

void TemplateForm::focusFirst()
{
    (m_name->isReadOnly() ? static_cast<QWidget *>(m_body) : m_name)->setFocus(Qt::OtherFocusReason);
}

void TemplateForm::refuse(const QString &message)
{
    m_handIn->setEnabled(true);
    m_error->setText(message);
}

Header TemplateForm::header() const
{
    return static_cast<Header>(m_header->currentData().toInt());
}

/// The example is picked on this computer; elsewhere it is a link.
bool TemplateForm::wantsFile() const
{
    return isFile(header()) && m_provider != Provider::Twilio;
}

/// The upload; empty when none was chosen, or it is not there yet.
QString TemplateForm::chosenSample() const
{
    const std::vector<MediaDraft> files = wantsFile() ? m_sample->drafts() : std::vector<MediaDraft>();
    return files.empty() || files.front().kind != kindOf(header()) ? QString() : files.front().uuid;
}

TemplateDraft TemplateForm::draft() const
{
    TemplateDraft draft;
    draft.name = m_name->text().trimmed();
    draft.language = m_language->text().trimmed();
    draft.category = m_category->currentData().toString();
    TemplateStructure &structure = draft.structure;
    structure.header = header();
    structure.contentType = m_before.structure.contentType;
    if (structure.header == Header::Text) {
        structure.headerText = m_headerText->text().trimmed();
        structure.headerExample = m_headerExample->text().trimmed();
    }
    const TemplateStructure &before = m_before.structure;
    if (!chosenSample().isEmpty())
        structure.headerSample = chosenSample();
    else if (wantsFile() && structure.header == before.header && canStay(before.headerSample))
        structure.headerSample = before.headerSample;
    else if (isFile(structure.header) && !wantsFile())
        structure.headerSample = m_headerExample->text().trimmed();
    structure.body = m_body->toPlainText().trimmed();
    structure.footer = m_footer->text().trimmed();
    structure.buttons = m_buttons->isReadOnly()
        ? m_before.structure.buttons
        : withIds(buttonsOf(m_buttons->toPlainText()), m_before.structure.buttons);
    for (const auto *edit : m_examples->findChildren<QLineEdit *>())
        structure.examples.push_back({edit->property("gap").toString(), edit->text().trimmed()});
    structure = settled(std::move(structure));
    if (sharesGaps(m_provider, structure) && !structure.headerExample.isEmpty()) {
        structure.examples.push_back({gapsOf(structure.headerText).value(0), structure.headerExample});
        structure.headerExample.clear();
    }
    return draft;
}

void TemplateForm::changed()
{
    if (m_parts.size() < kParts)
        return; // still being made
    showHeaderFields();
    showExampleFields();
    showPreview();
    m_error->clear();
    if (m_tried)
        showFault();
    fitHeight();
}

void TemplateForm::showRow(QWidget *field, bool shown)
{
    QWidget *home = field->parentWidget();
    home->setVisible(shown);
    m_form->labelForField(home)->setVisible(shown);
}

void TemplateForm::showHeaderFields()
{
    const Header top = header();
    const QString gap = gapsOf(m_headerText->text()).value(0);
    m_headerText->setVisible(top == Header::Text);
    showRow(m_headerExample, isFile(top) || (top == Header::Text && !gap.isEmpty()));
    m_headerExample->setVisible(!wantsFile());
    m_chooseSample->setVisible(wantsFile() && m_sample->isEmpty());
    m_sample->setVisible(wantsFile() && !m_sample->isEmpty());
    m_headerExample->setPlaceholderText(
        isFile(top) ? tr("https://hotel.example/pool.jpg") : tr("what {{%1}} might hold").arg(gap));
}

/// One for each gap of the text; what was written for a gap stays while the text changes.
void TemplateForm::showExampleFields()
{
    const QStringList gaps = gapsOf(m_body->toPlainText());
    auto *home = static_cast<QFormLayout *>(m_examples->layout());
    if (home == nullptr) {
        home = new QFormLayout(m_examples);
        home->setContentsMargins(0, 0, 0, 0);
    }
    for (auto *edit : m_examples->findChildren<QLineEdit *>()) {
        if (!gaps.contains(edit->property("gap").toString()))
            home->removeRow(edit);
    }
    for (const QString &gap : gaps) {
        const QString name = u"draftExample-"_s + gap;
        if (m_examples->findChild<QLineEdit *>(name) != nullptr)
            continue;
        auto *edit = new QLineEdit(m_examples);
        edit->setObjectName(name);
        edit->setAccessibleName(tr("Example for %1").arg(gap));
        edit->setProperty("gap", gap);
        for (const TemplateExample &example : m_before.structure.examples) {
            if (example.name == gap)
                edit->setText(example.value);
        }
        home->addRow(u"{{%1}}"_s.arg(gap), edit);
        connect(edit, &QLineEdit::textChanged, this, &TemplateForm::changed);
    }
    showRow(m_examples, !gaps.isEmpty());
}

/// With the examples in the gaps, as the guest might read it.
void TemplateForm::showPreview()
{
    const TemplateDraft shown = draft();
    const Theme &t = themeOf(palette());
    QPalette own;
    own.setColor(QPalette::Window, t.ourBubble);
    m_preview->setPalette(own);
    m_preview->setAutoFillBackground(true);
    std::vector<TemplateField> fields;
    for (const TemplateExample &example : shown.structure.examples)
        fields.push_back({TemplateField::Place::Body, example.name, 0, {}, example.value});
    if (const QString gap = gapsOf(shown.structure.headerText).value(0); !gap.isEmpty())
        fields.push_back({TemplateField::Place::Header, gap, 0, {}, m_headerExample->text().trimmed()});
    const QString text = previewHtml(previewOf(previewed(shown), fields), t);
    m_preview->setText(shown.structure.body.isEmpty() ? tr("What the guest will read.") : text);
    m_preview->setAccessibleName(tr("The guest will read: %1").arg(shown.structure.body));
}

void TemplateForm::showFault()
{
    const auto fault = faultOf(m_provider, draft());
    for (const auto &[part, place] : m_parts) {
        const bool here = fault && fault->part == part;
        place.second->setText(here ? spoken(fault->sentence) : QString());
        place.second->setVisible(here);
    }
    fitHeight();
}

/// A scroll area looks at minimum sizes alone, which know nothing of wrapped lines.
void TemplateForm::fitHeight()
{
    m_form->activate();
    // -1 where nothing is wrapped.
    m_fields->setMinimumHeight(std::max(m_form->heightForWidth(m_fields->width()), m_form->minimumSize().height()));
}

void TemplateForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void TemplateForm::submit()
{
    if (!m_handIn->isEnabled())
        return;
    m_tried = true;
    const TemplateDraft written = draft();
    const auto fault = faultOf(m_provider, written);
    showFault();
    if (fault) {
        QWidget *field = m_parts.at(fault->part).first;
        if (field == m_examples)
            field = m_examples->findChild<QLineEdit *>();
        else if (field == m_headerExample && wantsFile())
            field = m_chooseSample;
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (wantsFile() && m_sample->isBusy())
        return m_error->setText(tr("The example is still on its way. Hand in when it is there."));
    m_handIn->setEnabled(false); // until it is answered: not twice
    m_error->clear();
    Q_EMIT handInWanted(written, chosenSample());
}

void TemplateForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_parts.size() == kParts)
        showPreview();
}

void TemplateForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() & Qt::ControlModifier)
        submit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bellhop::ui
