// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/knowledge_form.h"

#include "ui/admin/knowledge_words.h"
#include "ui/admin/list_and_side.h"
#include "ui/kit/language.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A day as it is written; one that is none ends the item before it begins, which is said.
QDate dayIn(const QLineEdit &edit)
{
    return QDate::fromString(edit.text().trimmed(), Qt::ISODate);
}

bool isDayOrEmpty(const QLineEdit &edit)
{
    return edit.text().trimmed().isEmpty() || dayIn(edit).isValid();
}

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    for (const QString &line : edit.toPlainText().split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

} // namespace

KnowledgeForm::KnowledgeForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_languages(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_written(new InkLabel(InkLabel::Ink::Faint, this))
    , m_topic(new QComboBox(this))
    , m_told(new QComboBox(this))
    , m_active(new QCheckBox(tr("The assistant tells it"), this))
    , m_from(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_save(new QPushButton(tr("Save"), this))
{
    setObjectName(u"knowledgeForm"_s);
    name(*m_languages, "itemLanguage", tr("Language"));
    name(*m_title, "itemTitle", tr("Title"));
    m_answer = box("itemAnswer", tr("Answer"), 5);
    m_asks = box("itemAsks", tr("Guests ask"), 4);
    m_asks->setPlaceholderText(tr("One a line:\nis breakfast included\nwhen is breakfast"));
    m_written->setObjectName(u"itemLanguages"_s);
    m_written->setWordWrap(true);
    m_form->addRow(m_written);
    name(*m_topic, "itemTopic", tr("About"));
    name(*m_told, "itemTold", tr("Told to"));
    name(*m_active, "itemActive", QString());
    m_active->setAccessibleName(m_active->text());
    name(*m_from, "itemFrom", tr("From the day"));
    name(*m_until, "itemUntil", tr("Until the day"));
    for (QLineEdit *day : {m_from, m_until})
        day->setPlaceholderText(u"2026-12-24"_s);
    name(*m_name, "itemName", tr("Short name"));
    fillChoices();
    arrange();
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        m_item = withTexts();
        m_language = m_languages->currentData().toString();
        showTexts();
    });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) {
        if (m_item.version == 0 && !m_name->isModified())
            m_name->setText(nameFrom(title));
    });
    connect(m_answer, &QPlainTextEdit::textChanged, this, &KnowledgeForm::showLanguages);
}

void KnowledgeForm::name(QWidget &field, const char *object, const QString &label)
{
    field.setObjectName(QString::fromLatin1(object));
    field.setAccessibleName(label);
    m_form->addRow(label, &field);
}

QPlainTextEdit *KnowledgeForm::box(const char *object, const QString &label, int rows)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(rows * edit->fontMetrics().lineSpacing() + 14);
    name(*edit, object, label);
    return edit;
}

void KnowledgeForm::fillChoices()
{
    for (const Language &language : languages())
        m_languages->addItem(language.name, language.code);
    for (const ToldTo to : {ToldTo::Everybody, ToldTo::Staying, ToldTo::InHouse})
        m_told->addItem(toldToWord(to), static_cast<int>(to));
    m_told->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_told->setMinimumContentsLength(16);
}

void KnowledgeForm::arrange()
{
    m_error->setObjectName(u"itemError"_s);
    m_error->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Back"), this);
    cancel->setObjectName(u"cancelKnowledgeButton"_s);
    cancel->setToolTip(tr("Back to the list (Esc)"));
    connect(cancel, &QPushButton::clicked, this, &KnowledgeForm::cancelled);
    m_save->setObjectName(u"saveKnowledgeButton"_s);
    m_save->setToolTip(tr("Save it; the assistant knows it within seconds (Ctrl+Enter)"));
    connect(m_save, &QPushButton::clicked, this, &KnowledgeForm::submit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(scrolledFields(*m_form, this), 1);
    column->addWidget(m_error);
    column->addLayout(formFoot(*cancel, *m_save));
}

void KnowledgeForm::present(
    const KnowledgeItem &item, const QString &language, const QString &house, const QStringList &topics)
{
    m_item = item;
    m_house = house;
    m_language = language;
    const QSignalBlocker quiet(m_languages);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(language)));
    m_language = m_languages->currentData().toString();
    m_topic->clear();
    m_topic->addItem(tr("nothing of these: found by its own words"), QString());
    for (const QString &topic : topics)
        m_topic->addItem(topicWord(topic), topic);
    if (!item.topic.isEmpty() && !topics.contains(item.topic))
        m_topic->addItem(topicWord(item.topic), item.topic);
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(item.topic)));
    m_told->setCurrentIndex(m_told->findData(static_cast<int>(toldTo(item))));
    m_active->setChecked(item.active);
    m_from->setText(dayText(item.validFrom));
    m_until->setText(dayText(item.validUntil));
    m_name->setText(item.name);
    m_name->setModified(false);
    m_name->setReadOnly(item.version != 0);
    m_error->clear();
    m_save->setEnabled(true);
    showTexts();
}

void KnowledgeForm::focusFirst()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void KnowledgeForm::refuse(const QString &message)
{
    release();
    m_error->setText(message);
}

void KnowledgeForm::release()
{
    m_save->setEnabled(true);
}

/// A language in which nothing is written is none.
KnowledgeItem KnowledgeForm::withTexts() const
{
    const QString answer = m_answer->toPlainText().trimmed();
    const QString title = m_title->text().trimmed();
    const QStringList asks = linesOf(*m_asks);
    KnowledgeItem written = m_item;
    written.answers.erase(m_language);
    written.titles.erase(m_language);
    written.cues.erase(m_language);
    if (answer.isEmpty() && title.isEmpty() && asks.isEmpty())
        return written;
    written.answers[m_language] = answer;
    written.titles[m_language] = title;
    if (!asks.isEmpty())
        written.cues[m_language] = asks;
    return written;
}

void KnowledgeForm::showTexts()
{
    const auto textIn = [this](const std::map<QString, QString> &texts) {
        const auto found = texts.find(m_language);
        return found == texts.end() ? QString() : found->second;
    };
    m_title->setText(textIn(m_item.titles));
    m_answer->setPlainText(textIn(m_item.answers));
    const auto asks = m_item.cues.find(m_language);
    m_asks->setPlainText(asks == m_item.cues.end() ? QString() : asks->second.join(u'\n'));
    const Qt::LayoutDirection direction = m_language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight;
    for (QWidget *field : std::initializer_list<QWidget *>{m_title, m_answer, m_asks})
        field->setLayoutDirection(direction);
    showLanguages();
}

/// What guests of other languages will read.
void KnowledgeForm::showLanguages()
{
    const KnowledgeItem now = item();
    QStringList written;
    for (const auto &[language, answer] : now.answers)
        written << languageName(language);
    if (written.isEmpty())
        return m_written->setText(tr("It is written in no language yet."));
    m_written->setText(tr("Written in: %1. Guests of other languages read %2.")
                           .arg(written.join(tr(", ")), languageName(answeredIn(now, QString(), m_house))));
}

KnowledgeItem KnowledgeForm::item() const
{
    KnowledgeItem written = withTexts();
    written.name = m_name->text().trimmed();
    written.topic = m_topic->currentData().toString();
    setToldTo(written, static_cast<ToldTo>(m_told->currentData().toInt()));
    written.active = m_active->isChecked();
    written.validFrom = dayIn(*m_from);
    written.validUntil = dayIn(*m_until);
    return written;
}

void KnowledgeForm::submit()
{
    if (!m_save->isEnabled())
        return;
    const KnowledgeItem written = item();
    if (!isDayOrEmpty(*m_from) || !isDayOrEmpty(*m_until))
        return m_error->setText(tr("A day is written like 2026-12-24."));
    if (const QString fault = faultOf(written); !fault.isEmpty())
        return m_error->setText(fault.left(1).toUpper() + fault.mid(1));
    m_save->setEnabled(false); // until it is answered: not twice
    m_error->clear();
    Q_EMIT saveWanted(written);
}

void KnowledgeForm::keyPressEvent(QKeyEvent *event)
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
