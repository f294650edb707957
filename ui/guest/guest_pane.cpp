// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guest/guest_pane.h"

#include "core/model/window.h"
#include "ui/guest/guest_words.h"
#include "ui/kit/format.h"
#include "ui/kit/paint.h"
#include "ui/kit/queue_words.h"
#include "ui/kit/style.h"
#include "ui/kit/understanding_words.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kHead = 108;
constexpr int kHistory = 12; ///< Earlier conversations that are shown.

/// Of all that is said of a guest, what a person has to know first.
std::optional<CustomerType> typeOf(const QueueRow &row, const GuestRecord &record)
{
    const bool vip = std::any_of(record.conversations.cbegin(), record.conversations.cend(),
        [](const QueueRow &other) { return other.customerType == CustomerType::Vip; });
    return vip ? CustomerType::Vip : row.customerType;
}
} // namespace

GuestPane::GuestPane(QAction &merge, QAction &separate, QWidget *parent)
    : QWidget(parent)
    , m_merge(merge)
    , m_separate(separate)
    , m_body(nullptr)
    , m_column(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kHead, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setAccessibleName(tr("Facts about the guest"));
    auto *holder = new Surface(scroll);
    auto *outer = new QVBoxLayout(holder);
    outer->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(holder);
    column->addWidget(scroll);
    setFocusProxy(scroll);
    clear();
}

void GuestPane::present(
    const QueueRow &row, const GuestRecord &record, const Insight &insight, const Taxonomy &taxonomy, Instant now)
{
    // What it suggests is shown elsewhere.
    if (row == m_shown && record == m_record && insight.newest == m_insight.newest
        && insight.silentSince == m_insight.silentSince && insight.cost == m_insight.cost)
        return;
    m_shown = row;
    m_record = record;
    m_insight = insight;
    m_name = row.guestName;
    const QTimeZone zone = zoneOf(row.propertyZone);
    QWidget *holder = findChild<QScrollArea *>()->widget();
    delete m_body;
    m_body = new QWidget(holder);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(16, 4, 16, 16);
    m_column->setSpacing(3);
    holder->layout()->addWidget(m_body);

    startSection(tr("Guest"));
    addFact(tr("Phone"), asNumber(row.maskedPhone));
    if (const auto type = typeOf(row, record))
        addFact(tr("Type"), customerWord(*type));
    if (row.optedOut)
        addFact(tr("Marketing"), tr("not wanted; answers are welcome"));
    addFact(tr("Channel"), row.channelName);
    addFact(tr("Hotel"), row.propertyName);
    addFact(tr("Time there"), clockTime(now, zone));
    addNumbers(record);
    addMerges(record, zone);
    startSection(tr("Conversation"));
    addFact(tr("Started"), dateAndTime(row.createdAt, zone));
    addFact(tr("Priority"), priorityWord(row.priority));
    if (row.serviceType)
        addFact(tr("About"), serviceWord(*row.serviceType));
    addFact(tr("With"),
        row.ownerKind == OwnerKind::Nobody   ? tr("nobody yet")
            : row.ownerKind == OwnerKind::Ai ? tr("the assistant")
                                             : row.ownerName);
    addFact(tr("Why it is back"), returnWord(row.returnReason));
    if (row.windowUntil.isSet()) {
        addFact(tr("Free text until"),
            isWindowOpen(row.windowUntil, now) ? dateAndTime(row.windowUntil, zone) : tr("over; templates only"));
    }
    addFact(tr("Tags"), row.tags.join(tr(", ")));
    addFact(tr("Reservation"), row.reservationId);
    addAssistant(insight, zone);
    if (!row.disposition.isEmpty()) {
        startSection(tr("Closed"));
        const Disposition *disposition = taxonomy.find(row.disposition);
        addFact(tr("As"), disposition != nullptr ? disposition->label : row.disposition);
        addFact(tr("When"), row.closedAt.isSet() ? dateAndTime(row.closedAt, zone) : QString());
        addFact(tr("Note"), row.dispositionNotes);
        if (row.satisfaction > 0)
            addFact(tr("Satisfaction"), tr("%1 of 5").arg(row.satisfaction));
    }
    addHistory(row, record, taxonomy);
    m_column->addStretch(1);
    update();
}

void GuestPane::clear()
{
    delete m_body;
    m_body = nullptr;
    m_name.clear();
    m_shown = {};
    m_record = {};
    m_insight = {};
    update();
}

/// Each with what the guest does not want there, once there are several.
void GuestPane::addNumbers(const GuestRecord &record)
{
    const std::vector<GuestIdentity> identities = identitiesOf(record);
    if (identities.size() < 2)
        return;
    startSection(tr("Writes from"));
    for (const GuestIdentity &identity : identities) {
        const QString number = identity.number.isEmpty() ? tr("no number") : asNumber(identity.number);
        addFact(identity.channel, identity.optedOut ? tr("%1\nno marketing").arg(number) : number);
    }
}

/// Whom somebody merged with them, and the two commands.
void GuestPane::addMerges(const GuestRecord &record, const QTimeZone &zone)
{
    for (const GuestMerge &merge : record.merges) {
        const QString by = merge.by.isEmpty() ? dateAndTime(merge.at, zone)
                                              : tr("%1, %2").arg(merge.by, dateAndTime(merge.at, zone));
        addFact(tr("Also known as"), tr("%1\n%2").arg(mergedName(merge), by));
    }
    m_column->addSpacing(6);
    addCommand(m_merge, tr("Merge…"), u"mergeGuestButton"_s);
    if (!record.merges.empty())
        addCommand(m_separate, tr("Separate…"), u"separateGuestButton"_s);
}

/// In a word, as the pane is narrow; its whole name is in the tip.
void GuestPane::addCommand(QAction &command, const QString &label, const QString &name)
{
    auto *button = new QPushButton(label, m_body);
    button->setObjectName(name);
    button->setAccessibleName(command.text());
    const auto follow = [button, &command] {
        button->setEnabled(command.isEnabled());
        button->setToolTip(command.toolTip());
    };
    follow();
    connect(&command, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &command, &QAction::trigger);
    m_column->addWidget(button, 0, Qt::AlignLeading);
}

/// What else they wrote about, whatever from; each opens.
void GuestPane::addHistory(const QueueRow &row, const GuestRecord &record, const Taxonomy &taxonomy)
{
    int shown = 0;
    for (const QueueRow &other : record.conversations) {
        if (other.id == row.id)
            continue;
        if (shown == 0)
            startSection(tr("Other conversations"));
        if (++shown > kHistory)
            return;
        const Disposition *disposition = taxonomy.find(other.disposition);
        const QString state = isLive(other.status) ? tr("open")
            : disposition != nullptr               ? disposition->label
                                                   : other.disposition;
        const QString when
            = dateAndTime(other.lastAt.isSet() ? other.lastAt : other.createdAt, zoneOf(other.propertyZone));
        auto *open = new QPushButton(when, m_body);
        open->setObjectName(u"otherConversationButton"_s);
        open->setAccessibleName(tr("Open the conversation of %1: %2").arg(when, state));
        setButtonLook(*open, ButtonLook::Quiet);
        connect(open, &QPushButton::clicked, this, [this, other] { Q_EMIT conversationWanted(other); });
        m_column->addWidget(open, 0, Qt::AlignLeading);
        QStringList more{state};
        if (other.channelName != row.channelName)
            more << other.channelName;
        more << other.tags;
        if (!other.dispositionNotes.isEmpty())
            more << other.dispositionNotes;
        auto *about = new InkLabel(InkLabel::Ink::Faint, m_body);
        about->setFont(sized(font(), 9));
        about->setTextFormat(Qt::PlainText);
        about->setText(more.join(tr(", ")));
        about->setWordWrap(true);
        m_column->addWidget(about);
    }
}

/// What it understood, and whether it speaks; nothing where no assistant has read anything.
void GuestPane::addAssistant(const Insight &insight, const QTimeZone &zone)
{
    const auto understood = factsOf(insight.newest);
    const bool silent = insight.silentSince.isSet();
    if (understood.empty() && !silent)
        return;
    startSection(tr("Read by the assistant"));
    for (const auto &[what, value] : understood)
        addFact(what, value);
    if (silent)
        addFact(tr("Silent since"), dateAndTime(insight.silentSince, zone));
    addFact(tr("Model's cost"),
        insight.cost.calls == 0
            ? tr("no paid model was asked")
            : tr("%1 tokens, %2").arg(QLocale().toString(insight.cost.tokens), moneyText(insight.cost.micros)));
    auto *turn = new QPushButton(silent ? tr("Let it speak to this guest") : tr("Silence it for this guest"), m_body);
    turn->setObjectName(u"assistantVoiceButton"_s);
    turn->setToolTip(silent
            ? tr(
                "The guest asked for a person, or a colleague silenced it. It answers again where the channel lets it.")
            : tr("It sends this guest nothing until somebody lets it speak again."));
    connect(turn, &QPushButton::clicked, this, &GuestPane::assistantTurned);
    m_column->addSpacing(6);
    m_column->addWidget(turn, 0, Qt::AlignLeading);
}

void GuestPane::startSection(const QString &title)
{
    if (m_column->count() > 0)
        m_column->addSpacing(14);
    auto *label = new InkLabel(InkLabel::Ink::Text, m_body);
    label->setText(title);
    label->setFont(sized(font(), 9, QFont::DemiBold));
    m_column->addWidget(label);
    m_column->addSpacing(2);
}

void GuestPane::addFact(const QString &what, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *name = new InkLabel(InkLabel::Ink::Faint, m_body);
    name->setText(what);
    name->setFont(sized(font(), 9));
    name->setFixedWidth(92);
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *fact = new InkLabel(InkLabel::Ink::Text, m_body);
    fact->setText(value);
    fact->setFont(sized(font(), 9.5));
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setAccessibleName(tr("%1: %2").arg(what, value));
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(fact, 1);
    m_column->addLayout(row);
}

void GuestPane::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    if (m_name.isEmpty())
        return;
    paintAvatar(painter, QRect(width() / 2 - 24, 16, 48, 48), m_name, t);
    painter.setFont(sized(font(), 11, QFont::DemiBold));
    painter.setPen(t.text);
    const QRect line(12, 72, width() - 24, 22);
    painter.drawText(line, Qt::AlignCenter, painter.fontMetrics().elidedText(m_name, Qt::ElideRight, line.width()));
}

} // namespace bellhop::ui
