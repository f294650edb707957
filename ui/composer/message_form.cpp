// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/message_form.h"

#include "core/model/send_limits.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::size_t kMostButtons = 3;
constexpr int kButtonTitle = 20;
} // namespace

Interactive choicesOf(const QString &lines, const QString &label)
{
    std::vector<Option> options;
    bool list = false;
    const QStringList written = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : written) {
        const QString title = one.section(u'|', 0, 0).trimmed();
        if (title.isEmpty())
            continue;
        Option option{u"choice-%1"_s.arg(options.size() + 1), title, one.section(u'|', 1).trimmed()};
        list = list || !option.description.isEmpty() || title.size() > kButtonTitle;
        options.push_back(std::move(option));
    }
    Interactive choices;
    if (!list && options.size() <= kMostButtons) {
        choices.buttons = std::move(options);
        return choices;
    }
    choices.kind = Interactive::Kind::List;
    choices.label = label;
    choices.sections.push_back({{}, std::move(options)});
    return choices;
}

MessageForm::MessageForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(InkLabel::Ink::Text, this))
    , m_quote(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_home(new QWidget(this))
    , m_hint(new InkLabel(InkLabel::Ink::Faint, this))
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_cancel(new QPushButton(tr("Back"), this))
    , m_send(new QPushButton(iconOnAccent(u"send"), tr("Send"), this))
{
    setObjectName(u"messageForm"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(8);
    m_title->setFont(sized(font(), 11, QFont::DemiBold));
    column->addWidget(m_title);
    m_quote->setObjectName(u"formQuote"_s);
    m_quote->setTextFormat(Qt::PlainText);
    column->addWidget(m_quote);
    auto *home = new QVBoxLayout(m_home);
    home->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_home);
    m_error->setObjectName(u"formError"_s);
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    auto *foot = new QHBoxLayout;
    m_hint->setObjectName(u"formHint"_s);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_send);
    column->addLayout(foot);
    m_cancel->setObjectName(u"formCancelButton"_s);
    m_cancel->setToolTip(tr("Back to the writing box (Esc)"));
    m_send->setObjectName(u"formSendButton"_s);
    m_send->setToolTip(tr("Send it to the guest (Ctrl+Enter)"));
    setButtonLook(*m_cancel, ButtonLook::Quiet);
    setButtonLook(*m_send, ButtonLook::Primary);
    connect(m_cancel, &QPushButton::clicked, this, &MessageForm::cancelled);
    connect(m_send, &QPushButton::clicked, this, &MessageForm::submit);
    hide();
}

void MessageForm::present(Kind kind, Provider provider, const QString &answering)
{
    m_kind = kind;
    m_provider = provider;
    const QString title = kind == Kind::Place ? tr("Send a place")
        : kind == Kind::Contact               ? tr("Send a contact")
                                              : tr("Ask with answers to press");
    m_title->setText(title);
    setAccessibleName(title);
    m_quote->setText(answering);
    m_quote->setVisible(!answering.isEmpty());
    m_error->clear();
    m_hint->clear();
    m_send->setEnabled(true);
    makeFields();
}

void MessageForm::makeFields()
{
    auto *home = static_cast<QVBoxLayout *>(m_home->layout());
    while (const QLayoutItem *old = home->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    auto *fields = new QWidget(m_home);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_first = m_last = nullptr;
    switch (m_kind) {
    case Kind::Place:
        line(u"placeName"_s, tr("Name"), tr("Hotel Marina"));
        line(u"placeAddress"_s, tr("Address"), tr("Kenyatta Avenue 12, Nairobi"));
        line(u"placeWhere"_s, tr("Where"), tr("-1.286389, 36.817223, or a link to a map"));
        break;
    case Kind::Contact:
        line(u"contactName"_s, tr("Name"), tr("Front desk"));
        line(u"contactPhone"_s, tr("Phone"), tr("+254 711 000 100"));
        line(u"contactEmail"_s, tr("Email"), {});
        line(u"contactCompany"_s, tr("Company"), {});
        break;
    case Kind::Choices:
        box(u"choiceText"_s, tr("Question"), tr("Would you like breakfast?"), 2);
        connect(box(u"choiceLines"_s, tr("Answers"), tr("One a line. After a | comes what explains it."), 4),
            &QPlainTextEdit::textChanged, this, &MessageForm::showChoices);
        line(u"choiceLabel"_s, tr("Opens the list"), {})->setText(tr("Choose"));
        showChoices();
        break;
    }
    home->addWidget(fields);
    setTabOrder(m_last, m_send);
}

QLineEdit *MessageForm::line(const QString &name, const QString &label, const QString &example)
{
    auto *edit = new QLineEdit(m_home);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(example);
    edit->installEventFilter(this);
    m_form->addRow(label, edit);
    m_first = m_first != nullptr ? m_first : edit;
    m_last = edit;
    return edit;
}

QPlainTextEdit *MessageForm::box(const QString &name, const QString &label, const QString &example, int rows)
{
    auto *edit = new QPlainTextEdit(m_home);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setPlaceholderText(example);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(rows * edit->fontMetrics().lineSpacing() + 14);
    edit->installEventFilter(this);
    m_form->addRow(label, edit);
    m_first = m_first != nullptr ? m_first : edit;
    m_last = edit;
    return edit;
}

/// What the guest will see, and the list's label only where there is a list.
void MessageForm::showChoices()
{
    const Interactive choices = choicesOf(text("choiceLines"), u"…"_s);
    const bool list = choices.kind == Interactive::Kind::List;
    if (auto *label = m_home->findChild<QLineEdit *>(u"choiceLabel"_s)) {
        label->setVisible(list);
        if (QWidget *before = m_form->labelForField(label))
            before->setVisible(list);
    }
    m_hint->setText(list ? tr("The guest sees a list of %1.").arg(choices.sections.front().rows.size())
            : choices.buttons.empty()
            ? tr("Up to three short answers are buttons, more are a list.")
            : tr("The guest sees %n button(s).", nullptr, static_cast<int>(choices.buttons.size())));
}

void MessageForm::focusFirst()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::ShortcutFocusReason);
}

void MessageForm::refuse(const QString &message)
{
    m_send->setEnabled(true);
    m_error->setText(message);
}

QString MessageForm::text(const char *field) const
{
    const QString name = QString::fromLatin1(field);
    if (const auto *edit = m_home->findChild<QLineEdit *>(name))
        return edit->text().trimmed();
    const auto *edit = m_home->findChild<QPlainTextEdit *>(name);
    return edit != nullptr ? edit->toPlainText().trimmed() : QString();
}

bool MessageForm::fits(MessageKind kind, const QString &words, const MessageContent &content)
{
    OutboundMessage message;
    message.kind = kind;
    message.text = words;
    message.content = content;
    const Status fits = checkOutbound(m_provider, message);
    if (!fits.ok())
        m_error->setText(spoken(fits.error()));
    else
        m_error->clear();
    m_send->setEnabled(!fits.ok()); // until it is answered: not twice
    return fits.ok();
}

void MessageForm::submit()
{
    if (!m_send->isEnabled())
        return;
    switch (m_kind) {
    case Kind::Place:
        submitPlace();
        return;
    case Kind::Contact:
        submitContact();
        return;
    case Kind::Choices:
        submitChoices();
        return;
    }
}

void MessageForm::submitPlace()
{
    const auto where = coordinatesOf(text("placeWhere"));
    if (!where) {
        m_error->setText(tr("Say where it is: latitude and longitude, or a link to a map that holds them."));
        return;
    }
    MessageContent content;
    content.place = Place{where->first, where->second, text("placeName"), text("placeAddress"), {}};
    if (fits(MessageKind::Location, {}, content))
        Q_EMIT placeWanted(*content.place);
}

void MessageForm::submitContact()
{
    ContactCard card;
    card.name = text("contactName");
    card.company = text("contactCompany");
    if (const QString phone = text("contactPhone"); !phone.isEmpty())
        card.phones.push_back({phone, u"WORK"_s, {}});
    if (const QString email = text("contactEmail"); !email.isEmpty())
        card.emails.push_back({email, u"WORK"_s, {}});
    if (!card.name.isEmpty() && card.phones.empty() && card.emails.empty()) {
        m_error->setText(tr("A contact needs a phone number or an email address."));
        return;
    }
    MessageContent content;
    content.contacts = {card};
    if (fits(MessageKind::Contacts, {}, content))
        Q_EMIT contactWanted(card);
}

void MessageForm::submitChoices()
{
    MessageContent content;
    content.interactive = choicesOf(text("choiceLines"), text("choiceLabel"));
    const QString words = text("choiceText");
    if (fits(MessageKind::Interactive, words, content))
        Q_EMIT choicesWanted(words, *content.interactive);
}

bool MessageForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (key->modifiers() & Qt::ControlModifier) {
        submit();
        return true;
    }
    if (qobject_cast<QPlainTextEdit *>(watched) != nullptr)
        return QWidget::eventFilter(watched, event); // starts a line
    if (watched == m_last)
        submit();
    else
        focusNextChild();
    return true;
}

void MessageForm::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace bellhop::ui
