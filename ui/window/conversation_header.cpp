// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/conversation_header.h"

#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/widgets.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

ConversationHeader::ConversationHeader(
    const Actions &actions, std::function<Instant()> now, WaitLimits limits, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_limits(limits)
    , m_buttons(new QWidget(this))
{
    setFixedHeight(56);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(0, 0, 8, 0));
    row->addStretch(1);
    row->addWidget(m_buttons);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    for (QAction *action : {actions.claim, actions.takeOver, actions.note, actions.snooze, actions.consult,
             actions.transfer, actions.release, actions.close, actions.guestPane, actions.bringBack}) {
        auto *button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName().chopped(6) + u"Tool"_s);
        connect(action, &QAction::changed, button, [button, action] { button->setAccessibleName(withKey(*action)); });
        button->setAccessibleName(withKey(*action));
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumSize(34, 32);
        const bool words = action == actions.claim || action == actions.close;
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        if (action == actions.claim || action == actions.takeOver || action == actions.release
            || action == actions.bringBack) { // Only what fits the moment.
            button->setVisible(action->isEnabled());
            connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isEnabled()); });
        }
        buttons->addWidget(button);
    }
    connect(&m_second, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_second.start(std::chrono::seconds(1));
}

void ConversationHeader::present(const QueueRow &row, AgentId me)
{
    m_row = row;
    m_me = me;
    update();
}

void ConversationHeader::setCompany(const QStringList &viewing, const QStringList &typing)
{
    QStringList parts;
    if (!typing.isEmpty())
        parts << tr("%1 is writing").arg(typing.join(tr(", ")));
    if (!viewing.isEmpty())
        parts << tr("%1 is looking").arg(viewing.join(tr(", ")));
    m_company = parts.join(u" · "_s);
    update();
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter p(this);
    p.fillRect(rect(), t.surface);
    p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    if (!m_row.id.isSet())
        return;
    const bool mirrored = isRightToLeft();
    QRect area = rect().adjusted(16, 8, -16, -8);
    if (mirrored)
        area.setLeft(m_buttons->geometry().right() + 8);
    else
        area.setRight(m_buttons->geometry().left() - 8);
    const int side = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute);
    const QRect top(area.left(), area.top(), area.width(), 21);
    const QRect bottom(area.left(), area.bottom() - 17, area.width(), 18);
    p.setFont(sized(font(), 12, QFont::DemiBold));
    p.setPen(t.text);
    const Urgency urgency = urgencyOf(m_row.waitingSince, m_now(), m_limits);
    const QString name = p.fontMetrics().elidedText(m_row.guestName, Qt::ElideRight, area.width() - 96);
    p.drawText(top, side, name);
    if (urgency != Urgency::None && isLive(m_row.status)) {
        const int x = p.fontMetrics().horizontalAdvance(name) + 14;
        const QColor ink = urgencyColor(urgency, t);
        const QString text = waitText(m_row.waitingSince, m_now(), m_limits);
        p.setFont(sized(font(), 9, QFont::Medium));
        p.setPen(ink);
        const int width = p.fontMetrics().horizontalAdvance(text);
        const int mark = mirrored ? top.right() - x - 9 : top.left() + x;
        paintUrgency(p, QRectF(mark, top.center().y() - 3, 9, 9), urgency, ink);
        p.drawText(QRect(mirrored ? mark - width - 6 : mark + 14, top.top() + 1, width + 2, top.height()), side, text);
    }
    QStringList parts;
    parts << m_row.propertyName;
    parts << (m_row.ownerKind == OwnerKind::Nobody ? tr("nobody has it yet")
            : m_row.ownerKind == OwnerKind::Ai     ? tr("with the assistant")
            : m_row.owner == m_me                  ? tr("yours")
                                                   : tr("with %1").arg(m_row.ownerName));
    if (m_row.maskedPhone != m_row.guestName)
        parts << asNumber(m_row.maskedPhone);
    parts.removeAll(QString());
    const QString facts = m_company.isEmpty() ? parts.join(u" · "_s) : m_company;
    p.setFont(sized(font(), 9));
    p.setPen(m_company.isEmpty() ? t.faint : t.accent);
    p.drawText(bottom, side, p.fontMetrics().elidedText(facts, Qt::ElideRight, bottom.width()));
}

} // namespace bellhop::ui
