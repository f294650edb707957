// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/offer_bar.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/transfer/offer_words.h"

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

QPushButton *buttonOf(QAction &action, const QString &label, const QString &name, ButtonLook look, QWidget *parent)
{
    auto *button = new QPushButton(
        OfferBar::tr("%1 (%2)").arg(label, action.shortcut().toString(QKeySequence::NativeText)), parent);
    button->setObjectName(name);
    button->setAccessibleName(action.toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(action.toolTip());
    setButtonLook(*button, look);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
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
    buttons->addWidget(buttonOf(*answers.look, tr("Look"), u"lookAtOfferButton"_s, ButtonLook::Quiet, m_answers));
    buttons->addWidget(
        buttonOf(*answers.decline, tr("Decline"), u"declineOfferButton"_s, ButtonLook::Normal, m_answers));
    buttons->addWidget(buttonOf(*answers.accept, tr("Accept"), u"acceptOfferButton"_s, ButtonLook::Primary, m_answers));
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

void OfferBar::present(std::vector<Line> lines)
{
    const qint64 before = m_lines.empty() ? 0 : m_lines.front().offer.id;
    m_lines = std::move(lines);
    std::stable_sort(m_lines.begin(), m_lines.end(),
        [](const Line &a, const Line &b) { return a.offer.expiresAt < b.offer.expiresAt; });
    if (m_lines.empty() || m_lines.front().offer.id != before)
        stopAsking();
    showFirst();
}

const TransferOffer *OfferBar::shown() const
{
    return m_lines.empty() ? nullptr : &m_lines.front().offer;
}

void OfferBar::showFirst()
{
    setVisible(!m_lines.empty());
    if (m_lines.empty()) {
        m_second.stop();
        m_told = 0;
        return;
    }
    const Line &line = m_lines.front();
    const QString more = m_lines.size() > 1 ? tr("  (and %n more)", nullptr, int(m_lines.size()) - 1) : QString();
    m_title->setText(offerTitle(line.offer, line.guest) + more);
    m_reason->setText(offerReason(line.offer));
    setAccessibleName(tr("%1. %2").arg(m_title->text(), m_reason->text()));
    showTime();
    m_second.start(std::chrono::milliseconds(250));
    if (std::exchange(m_told, line.offer.id) != line.offer.id) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void OfferBar::showTime()
{
    if (m_lines.empty())
        return;
    const milliseconds left = std::max(milliseconds(0), m_lines.front().offer.expiresAt - m_now());
    m_left->setInk(left < kHurry ? InkLabel::Ink::Breach : InkLabel::Ink::Accent);
    m_left->setText(clockSpan(left));
    m_left->setAccessibleName(tr("Time left: %1").arg(m_left->text()));
    update();
}

void OfferBar::askWhy()
{
    if (m_lines.empty())
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
    if (why.isEmpty() || !m_send->isEnabled() || m_lines.empty()) {
        m_why->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_send->setEnabled(false); // until it is answered: not twice
    Q_EMIT declined(m_lines.front().offer.conversation, why);
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
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), mix(t.surface, t.accent, t.dark ? 0.16 : 0.1));
    const bool mirrored = isRightToLeft();
    paintIcon(painter, QRect(mirrored ? width() - 34 : 14, height() / 2 - 10, 20, 20), u"transfer", t.accent);
    if (m_lines.empty())
        return;
    const TransferOffer &offer = m_lines.front().offer;
    const double whole = double(std::max<qint64>(1, (offer.expiresAt - offer.offeredAt).count()));
    const double share = std::clamp(double((offer.expiresAt - m_now()).count()) / whole, 0.0, 1.0);
    const double length = width() * share;
    painter.fillRect(QRectF(mirrored ? width() - length : 0, height() - 3, length, 3), t.accent);
}

} // namespace bellhop::ui
