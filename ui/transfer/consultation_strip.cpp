// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/consultation_strip.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/style.h"
#include "ui/kit/widgets.h"
#include "ui/transfer/key_button.h"
#include "ui/transfer/offer_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestNote = 4000;

} // namespace

ConsultationStrip::ConsultationStrip(QAction &handOver, QAction &end, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_write(new QPushButton(tr("Write"), this))
    , m_handOver(new KeyButton(handOver, tr("Hand over…"), ButtonLook::Normal, this))
{
    setObjectName(u"consultationStrip"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(readingMargins(44, 8, 10, 8));
    column->setSpacing(6);
    m_title->setObjectName(u"consultationTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(sized(font(), 10, QFont::DemiBold));
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_text->setObjectName(u"consultationText"_s);
    m_text->setMaxLength(kLongestNote);
    row->addWidget(m_text, 1);
    m_write->setObjectName(u"consultationWriteButton"_s);
    m_write->setToolTip(tr("Write it to your colleague (Enter)"));
    setButtonLook(*m_write, ButtonLook::Primary);
    row->addWidget(m_write);
    m_handOver->setObjectName(u"handOverButton"_s);
    row->addWidget(m_handOver);
    auto *endIt = new KeyButton(end, tr("End"), ButtonLook::Normal, this);
    endIt->setObjectName(u"endConsultationButton"_s);
    row->addWidget(endIt);
    column->addLayout(row);
    connect(m_text, &QLineEdit::returnPressed, this, &ConsultationStrip::submit);
    connect(m_write, &QPushButton::clicked, this, &ConsultationStrip::submit);
    hide();
}

void ConsultationStrip::present(const Consultation &consultation, AgentId me)
{
    const QString other = otherOf(consultation, me);
    const bool own = consultation.from == me;
    m_title->setText(own ? tr("%1 gives you advice. The guest sees nothing of what you both write here.").arg(other)
                         : tr("You give %1 advice. The guest sees nothing of what you both write here.").arg(other));
    m_text->setPlaceholderText(tr("Write to %1").arg(other));
    m_text->setAccessibleName(tr("What you write to %1").arg(other));
    m_handOver->setVisible(own);
    if (m_shown != consultation.id) {
        leave();
        m_shown = consultation.id;
        m_text->setText(m_kept.take(m_shown));
    }
    show();
}

void ConsultationStrip::leave()
{
    if (m_shown != 0 && !m_text->text().isEmpty())
        m_kept.insert(m_shown, m_text->text());
    m_text->clear();
    m_shown = 0;
    hide();
}

void ConsultationStrip::focusText()
{
    if (isVisible())
        m_text->setFocus(Qt::ShortcutFocusReason);
}

void ConsultationStrip::giveBack(qint64 consultation, const QString &text)
{
    if (consultation != m_shown)
        m_kept.insert(consultation, text);
    else if (m_text->text().isEmpty())
        m_text->setText(text);
}

void ConsultationStrip::submit()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    m_text->clear();
    Q_EMIT written(m_shown, text);
}

void ConsultationStrip::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.noteBubble);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    paintIcon(painter, QRect(isRightToLeft() ? width() - 34 : 14, 9, 20, 20), u"users", t.text);
}

} // namespace bellhop::ui
