// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/bars.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/spoken.h"
#include "ui/kit/style.h"
#include "ui/queue/queue_model.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestAlert = 260; // pixels

/// How long the strip says that another relay is in use.
constexpr milliseconds kRelayNews{10 * 60 * 1000};

QString linkText(const sync::Link &link, Instant now)
{
    const milliseconds span = now - link.since;
    const auto lasting = [span](const QString &text) {
        return span < std::chrono::minutes(1) ? text : StatusStrip::tr("%1 for %2").arg(text, shortSpan(span));
    };
    const auto because = [&link](const QString &text) {
        return link.reason.isEmpty() ? text : StatusStrip::tr("%1: %2").arg(text, spoken(link.reason));
    };
    switch (link.state) {
    case sync::LinkState::Starting:
        return because(StatusStrip::tr("◌ Starting"));
    case sync::LinkState::Live:
        if (link.relay.isEmpty())
            return StatusStrip::tr("● Live");
        if (link.relayBefore.isEmpty() || span > kRelayNews)
            return StatusStrip::tr("● Live at %1").arg(link.relay);
        return StatusStrip::tr("● Live at %1, moved there from %2").arg(link.relay, link.relayBefore);
    case sync::LinkState::Polling:
        return because(lasting(StatusStrip::tr("◐ Polling")));
    case sync::LinkState::Offline:
        return because(lasting(StatusStrip::tr("▲ Offline")));
    case sync::LinkState::ReadOnly:
        return because(StatusStrip::tr("■ Read only"));
    }
    return {};
}

/// What providers say of our numbers that somebody has to know: that nothing leaves, and to those who can do something
/// about it, that it soon may be so.
QString channelTrouble(const sync::Console &console)
{
    const std::vector<ChannelCard> channels = console.channels();
    for (const ChannelCard &channel : channels) {
        if (channel.active && !channel.state.isEmpty() && channel.state != "ok"_L1) {
            return channel.detail.isEmpty()
                ? StatusStrip::tr("Nothing can be sent on %1 just now.").arg(channel.name)
                : StatusStrip::tr("Nothing can be sent on %1 just now: %2").arg(channel.name, channel.detail);
        }
    }
    for (const ChannelCard &channel : channels) {
        if (channel.active && channel.quality == "red"_L1 && console.me().role != Role::Agent)
            return StatusStrip::tr("Guests rate %1 low, so WhatsApp may limit what it sends. %2")
                .arg(channel.name, channel.detail)
                .trimmed();
    }
    return {};
}

} // namespace

TopBar::TopBar(sync::Console &console, QueueModel &queue, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_queue(queue)
    , m_actions(actions)
    , m_state(new QToolButton(this))
    , m_states(new QMenu(this))
    , m_waiting(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_mine(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_mentions(new QToolButton(this))
    , m_alerts(new QToolButton(this))
    , m_palette(new QPushButton(icon(u"search"), QString(), this))
{
    setFixedHeight(44);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(12);
    m_state->setObjectName(u"stateButton"_s);
    m_state->setPopupMode(QToolButton::InstantPopup);
    m_state->setMenu(m_states);
    m_state->setMinimumHeight(32);
    m_states->setObjectName(u"stateMenu"_s);
    connect(m_states, &QMenu::aboutToShow, this, &TopBar::fillStates);
    fillStates();
    m_waiting->setObjectName(u"waitingLabel"_s);
    m_mine->setObjectName(u"mineLabel"_s);
    m_mentions->setObjectName(u"mentionsButton"_s);
    m_mentions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mentions->setIcon(icon(u"note"));
    m_mentions->setMinimumHeight(32);
    connect(m_mentions, &QToolButton::clicked, actions.nextMention, &QAction::trigger);
    setMentions(0);
    m_alerts->setObjectName(u"alertsButton"_s);
    m_alerts->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_alerts->setMinimumHeight(32);
    connect(m_alerts, &QToolButton::clicked, actions.alerts, &QAction::trigger);
    setAlerts(0, 0, false, {});
    m_palette->setObjectName(u"paletteButton"_s);
    m_palette->setFocusPolicy(Qt::TabFocus);
    connect(m_palette, &QPushButton::clicked, actions.palette, &QAction::trigger);
    auto *more = new QToolButton(this);
    more->setObjectName(u"menuButton"_s);
    more->setIcon(icon(u"more"));
    more->setAccessibleName(tr("All actions"));
    more->setToolTip(more->accessibleName());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMinimumSize(34, 32);
    auto *menu = new QMenu(more);
    menu->addActions(actions.all());
    more->setMenu(menu);
    row->addWidget(m_state);
    row->addWidget(m_waiting);
    row->addWidget(m_mine);
    row->addWidget(m_mentions);
    row->addWidget(m_alerts);
    row->addStretch(1);
    row->addWidget(m_palette);
    row->addWidget(more);
    connect(&queue, &QueueModel::countsChanged, this, &TopBar::refresh);
    connect(&console, &sync::Console::myStateChanged, this, &TopBar::showState);
    connect(&console, &sync::Console::stateRulesChanged, this, &TopBar::showState);
    connect(&m_timer, &QTimer::timeout, this, &TopBar::refresh);
    m_timer.start(std::chrono::seconds(10));
    connect(&m_second, &QTimer::timeout, this, &TopBar::showState);
    m_second.start(std::chrono::seconds(1));
    showKeys();
    refresh();
    showState();
}

void TopBar::showKeys()
{
    m_state->setToolTip(withKey(*m_actions.state));
    m_mentions->setToolTip(withKey(*m_actions.nextMention));
    m_palette->setText(
        tr("Do or go anywhere   %1").arg(m_actions.palette->shortcut().toString(QKeySequence::NativeText)).trimmed());
    m_palette->setToolTip(withKey(*m_actions.palette));
    const QString alerts = withKey(*m_actions.alerts);
    m_alerts->setToolTip(m_alertsOpen == m_alertCount
            ? alerts
            : tr("%1\nNobody takes care of: %2").arg(alerts, QString::number(m_alertsOpen)));
}

void TopBar::openStateMenu()
{
    m_state->showMenu();
}

void TopBar::fillStates()
{
    m_states->clear();
    for (const StateChoice &choice : stateChoices(m_console.stateRules(), StateActor::Self)) {
        const bool own = choice.reason.isEmpty();
        QAction *choose = m_states->addAction(
            own ? u"%1  %2"_s.arg(stateMark(choice.state), choice.text) : u"      %1"_s.arg(choice.text));
        connect(choose, &QAction::triggered, this, [this, choice] { Q_EMIT stateChosen(choice.state, choice.reason); });
    }
}

void TopBar::showState()
{
    dyeAlerts();
    const AgentState state = m_console.myState();
    AgentCard me = m_console.myCard();
    me.state = state; // also before it is known who this is
    const QString line = stateLine(me, m_console.stateRules());
    const QString time = state == AgentState::Offline ? QString() : stateTime(me, m_console.now());
    //: The state's mark, the state with its reason, for how long, the arrow of the menu.
    m_state->setText(tr("%1  %2  %3  ▾").arg(stateMark(state), line, time));
    m_state->setAccessibleName(tr("My state: %1").arg(line));
}

void TopBar::setMentions(int count)
{
    m_mentions->setVisible(count > 0);
    m_mentions->setText(tr("@ %1").arg(count));
    m_mentions->setAccessibleName(tr("%n conversations with a note that mentions you", nullptr, count));
}

/// Also after a change of theme.
void TopBar::dyeAlerts()
{
    const Theme &t = themeOf(palette());
    const QColor ink = m_severe ? t.breach : t.due;
    QPalette dyed = m_alerts->palette();
    if (dyed.color(QPalette::ButtonText) == ink)
        return;
    dyed.setColor(QPalette::ButtonText, ink);
    m_alerts->setPalette(dyed);
}

void TopBar::setAlerts(int count, int open, bool severe, const QString &worst)
{
    m_alerts->setVisible(count > 0);
    m_severe = severe;
    dyeAlerts();
    //: A mark, how many alerts there are, and the title of the worst.
    const QString text = tr("%1 %2 · %3").arg(severe ? u"▲"_s : u"●"_s, QString::number(count), worst);
    m_alerts->setText(m_alerts->fontMetrics().elidedText(text, Qt::ElideRight, kLongestAlert));
    m_alerts->setAccessibleName(severe ? tr("Alerts: %1, severe. The worst: %2").arg(QString::number(count), worst)
                                       : tr("Alerts: %1. The worst: %2").arg(QString::number(count), worst));
    m_alertCount = count;
    m_alertsOpen = open;
    showKeys();
}

void TopBar::refresh()
{
    const Instant oldest = m_queue.oldestWait(Section::Waiting);
    const QString waiting = tr("Waiting %1").arg(m_queue.total(Section::Waiting));
    m_waiting->setText(
        oldest.isSet() ? tr("%1 · longest %2").arg(waiting, shortSpan(m_console.now() - oldest)) : waiting);
    m_mine->setText(tr("Mine %1").arg(m_queue.total(Section::Mine)));
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

StatusStrip::StatusStrip(sync::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_link(new InkLabel(InkLabel::Ink::Secondary, this))
    , m_commands(new InkLabel(InkLabel::Ink::Soon, this))
    , m_who(new InkLabel(InkLabel::Ink::Faint, this))
{
    setFixedHeight(26);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 0);
    row->setSpacing(16);
    for (QLabel *label : {m_link, m_commands, m_who})
        label->setFont(sized(font(), 9));
    m_link->setObjectName(u"linkLabel"_s);
    m_commands->setObjectName(u"commandsLabel"_s);
    m_who->setObjectName(u"meLabel"_s);
    row->addWidget(m_link);
    row->addWidget(m_commands);
    row->addStretch(1);
    row->addWidget(m_who);
    connect(&console, &sync::Console::linkChanged, this, &StatusStrip::refresh);
    connect(&console, &sync::Console::peopleChanged, this, &StatusStrip::refresh);
    connect(&m_second, &QTimer::timeout, this, &StatusStrip::refresh);
    m_second.start(std::chrono::seconds(10));
    refresh();
}

QString StatusStrip::trouble() const
{
    return m_trouble;
}

void StatusStrip::tellTroubleIn(NoticeBar &notice)
{
    const auto tell = [this, &notice] {
        if (m_trouble.isEmpty())
            notice.clear();
        else
            notice.tell(NoticeBar::Tone::Warning, m_trouble);
    };
    connect(this, &StatusStrip::troubleChanged, &notice, tell);
    tell();
}

void StatusStrip::refresh()
{
    const sync::Link link = m_console.link();
    const Instant now = m_console.now();
    const QString text = linkText(link, now);
    m_link->setText(text);
    m_link->setAccessibleName(tr("Connection: %1").arg(text));
    m_commands->setVisible(link.waitingCommands > 0);
    m_commands->setText(link.waitingCommands == 1 ? tr("1 order waits to be confirmed")
                                                  : tr("%1 orders wait to be confirmed").arg(link.waitingCommands));
    m_who->setText(tr("%1 · Bellhop %2").arg(m_console.me().name, QStringLiteral(BELLHOP_VERSION)));
    QString trouble;
    if (link.state == sync::LinkState::Offline) {
        trouble = link.reason.isEmpty()
            ? tr("Offline. What you see may be old; what you send is kept here and goes out as soon as possible.")
            : tr("Offline: %1 What you see may be old; what you send is kept here and goes out as soon as possible.")
                  .arg(spoken(link.reason));
    } else if (link.state == sync::LinkState::ReadOnly) {
        trouble = tr("Only reading: %1").arg(spoken(link.reason));
    } else {
        trouble = channelTrouble(m_console);
    }
    if (trouble != m_trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged();
    }
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace bellhop::ui
