// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/offer_bar.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/transfer/key_button.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr milliseconds kHurry{15'000};

std::pair<Ask::What, qint64> keyOf(const Ask &ask)
{
    return {ask.what, ask.id};
}

} // namespace

OfferBar::OfferBar(std::function<Instant()> now, const Answers &answers, QWidget *parent)
    : QFrame(parent)
    , m_now(std::move(now))
    , m_title(new QLabel(this))
    , m_reason(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_error(new InkLabel(InkLabel::Ink::Breach, this))
    , m_left(new InkLabel(InkLabel::Ink::Accent, this))
    , m_answers(new QWidget(this))
    , m_question(new QWidget(this))
    , m_why(new QLineEdit(m_question))
    , m_send(new QPushButton(tr("Decline"), m_question))
{
    setObjectName(u"offerBar"_s);
    arrange(answers);
    m_why->installEventFilter(this);
    connect(m_send, &QPushButton::clicked, this, &OfferBar::submitWhy);
    connect(&m_second, &QTimer::timeout, this, &OfferBar::showTime);
    hide();
}

void OfferBar::arrange(const Answers &answers)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(44, 8, 10, 8));
    row->setSpacing(10);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    m_title->setObjectName(u"offerTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(sized(font(), 10.5, QFont::DemiBold));
    m_reason->setObjectName(u"offerReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_error->setObjectName(u"offerError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    words->addWidget(m_title);
    words->addWidget(m_reason);
    words->addWidget(m_error);
    row->addLayout(words, 1);
    m_left->setObjectName(u"offerTime"_s);
    m_left->setFont(sized(font(), 13, QFont::DemiBold));
    m_left->setMinimumWidth(m_left->fontMetrics().horizontalAdvance(u"00:00"_s));
    m_left->setAlignment(Qt::AlignCenter);
    row->addWidget(m_left);
    auto *buttons = new QHBoxLayout(m_answers);
    buttons->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](QAction &action, const QString &label, const QString &name, ButtonLook look) {
        auto *button = new KeyButton(action, label, look, m_answers);
        button->setObjectName(name);
        buttons->addWidget(button);
    };
    add(*answers.look, tr("Look"), u"lookAtOfferButton"_s, ButtonLook::Quiet);
    add(*answers.decline, tr("Decline"), u"declineOfferButton"_s, ButtonLook::Normal);
    add(*answers.accept, tr("Accept"), u"acceptOfferButton"_s, ButtonLook::Primary);
    row->addWidget(m_answers);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    m_why->setObjectName(u"declineReason"_s);
    m_why->setMinimumWidth(260);
    m_why->setMaxLength(500);
    m_why->setPlaceholderText(tr("Why not? Whoever asks reads it."));
    m_why->setAccessibleName(tr("Why you decline"));
    m_send->setObjectName(u"declineButton"_s);
    m_send->setToolTip(tr("Decline with these words (Enter); Esc goes back"));
    setButtonLook(*m_send, ButtonLook::Primary);
    question->addWidget(m_why);
    question->addWidget(m_send);
    row->addWidget(m_question);
    m_question->hide();
}

void OfferBar::present(std::vector<Ask> asks)
{
    const auto before = m_asks.empty() ? std::pair<Ask::What, qint64>() : keyOf(m_asks.front());
    m_asks = std::move(asks);
    std::stable_sort(m_asks.begin(), m_asks.end(), [](const Ask &a, const Ask &b) { return a.until < b.until; });
    if (m_asks.empty() || keyOf(m_asks.front()) != before)
        stopAsking();
    showFirst();
}

const Ask *OfferBar::shown() const
{
    return m_asks.empty() ? nullptr : &m_asks.front();
}

void OfferBar::showFirst()
{
    setVisible(!m_asks.empty());
    if (m_asks.empty()) {
        m_second.stop();
        m_told = {};
        return;
    }
    const Ask &first = m_asks.front();
    const QString more = m_asks.size() > 1 ? tr("  (and %n more)", nullptr, int(m_asks.size()) - 1) : QString();
    m_title->setText(first.title + more);
    m_reason->setText(first.reason);
    setAccessibleName(tr("%1. %2").arg(m_title->text(), m_reason->text()));
    showTime();
    m_second.start(std::chrono::milliseconds(250));
    if (std::exchange(m_told, keyOf(first)) != keyOf(first)) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void OfferBar::showTime()
{
    if (m_asks.empty())
        return;
    const milliseconds left = std::max(milliseconds(0), m_asks.front().until - m_now());
    m_left->setInk(left < kHurry ? InkLabel::Ink::Breach : InkLabel::Ink::Accent);
    m_left->setText(clockSpan(left));
    m_left->setAccessibleName(tr("Time left: %1").arg(m_left->text()));
    update();
}

void OfferBar::askWhy()
{
    if (m_asks.empty())
        return;
    m_before = window()->focusWidget();
    m_answers->hide();
    m_question->show();
    m_send->setEnabled(true);
    m_why->setFocus(Qt::ShortcutFocusReason);
}

void OfferBar::stopAsking()
{
    if (m_question->isAncestorOf(window()->focusWidget()) && m_before != nullptr)
        m_before->setFocus(Qt::OtherFocusReason);
    m_why->clear();
    m_question->hide();
    m_answers->show();
    m_error->hide();
}

void OfferBar::submitWhy()
{
    const QString why = m_why->text().trimmed();
    if (why.isEmpty() || !m_send->isEnabled() || m_asks.empty()) {
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_send->setEnabled(false); // until it is answered: not twice
    Q_EMIT declined(why);
}

void OfferBar::refuse(const QString &message)
{
    m_send->setEnabled(true);
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
}

bool OfferBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        submitWhy();
        return true;
    case Qt::Key_Escape:
        stopAsking();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void OfferBar::paintEvent(QPaintEvent *)
{
    if (m_asks.empty())
        return;
    const Ask &first = m_asks.front();
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mix(t.surface, t.accent, t.dark ? 0.16 : 0.1));
    const bool mirrored = isRightToLeft();
    paintIcon(painter, QRect(mirrored ? width() - 34 : 14, height() / 2 - 10, 20, 20),
        first.what == Ask::What::Transfer ? u"transfer" : u"users", t.accent);
    const double whole = double(std::max<qint64>(1, (first.until - first.since).count()));
    const double share = std::clamp(double((first.until - m_now()).count()) / whole, 0.0, 1.0);
    const double length = width() * share;
    painter.fillRect(QRectF(mirrored ? width() - length : 0, height() - 3, length, 3), t.accent);
}

} // namespace bellhop::ui
