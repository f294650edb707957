// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/notice_desk.h"

#include "ui/kit/own_settings.h"
#include "ui/kit/widgets.h"
#include "ui/notice/notice_outlets.h"
#include "ui/queue/queue_model.h"
#include "ui/transfer/offer_words.h"

#include <QWidget>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kTick{1'000};
constexpr std::chrono::milliseconds kSoon{50};

/// Whoever is on a break, in a meeting or away has said so; finishing up and busy people sit at their desk.
NoticeBook::Mood moodOf(AgentState state)
{
    switch (state) {
    case AgentState::Available:
    case AgentState::Busy:
    case AgentState::WrapUp:
        return NoticeBook::Mood::Working;
    default:
        return NoticeBook::Mood::Away;
    }
}

} // namespace

NoticeChoice NoticeChoice::load()
{
    const NoticeChoice usual;
    const QSettings stored = ownSettings();
    const auto flag = [&](const char *key, bool otherwise) {
        return stored.value(u"notices/"_s + QLatin1String(key), otherwise).toBool();
    };
    return {flag("sound", usual.sound), std::clamp(stored.value(u"notices/volume"_s, usual.volume).toInt(), 0, 100),
        flag("toasts", usual.toasts), flag("names", usual.names), flag("queue", usual.queue)};
}

void NoticeChoice::save() const
{
    QSettings stored = ownSettings();
    stored.setValue(u"notices/sound"_s, sound);
    stored.setValue(u"notices/volume"_s, volume);
    stored.setValue(u"notices/toasts"_s, toasts);
    stored.setValue(u"notices/names"_s, names);
    stored.setValue(u"notices/queue"_s, queue);
}

NoticeDesk::NoticeDesk(sync::Console &console, QueueModel &queue, NoticeOutlets &outlets, QWidget &window,
    std::function<ConversationId()> onScreen)
    : QObject(&window)
    , m_console(console)
    , m_queue(queue)
    , m_outlets(outlets)
    , m_window(window)
    , m_onScreen(std::move(onScreen))
    , m_choice(NoticeChoice::load())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &NoticeDesk::look);
    connect(&m_clock, &QTimer::timeout, this, &NoticeDesk::look);
    connect(&queue, &QueueModel::countsChanged, this, soon);
    connect(&console, &sync::Console::offersChanged, this, soon);
    connect(&console, &sync::Console::mentionsChanged, this, soon);
    connect(&outlets, &NoticeOutlets::toastClicked, this, [this] { show(m_told); });
    connect(&outlets, &NoticeOutlets::iconClicked, this, [this] { show({}); });
    m_clock.start(kTick);
}

void NoticeDesk::choose(const NoticeChoice &choice)
{
    m_choice = choice;
    m_choice.save();
}

QString NoticeDesk::test()
{
    QStringList missing;
    if (!m_outlets.chime(Loudness::Clear, m_choice.volume))
        missing << tr("This computer has no sound device that could be used. Connect one, and test again.");
    if (!m_outlets.toast(tr("Bellhop"), tr("This is how Bellhop tells that a guest waits."), Loudness::Clear))
        missing << tr("This desktop shows no messages of programs: the window's button in the task bar lights up "
                      "instead.");
    m_outlets.alert(m_window);
    return missing.join(u' ');
}

void NoticeDesk::look()
{
    const std::vector<Matter> all = matters();
    m_outlets.badge(static_cast<int>(all.size()));
    for (const Telling &telling : m_book.due(all, moodOf(m_console.myState()), m_console.now()))
        tell(telling);
}

std::vector<Matter> NoticeDesk::matters() const
{
    std::vector<Matter> matters;
    addOffers(matters);
    addGuests(matters);
    addMentions(matters);
    return matters;
}

void NoticeDesk::addOffers(std::vector<Matter> &matters) const
{
    const std::vector<TeamCard> teams = m_console.teams();
    for (const TransferOffer &offer : m_console.offers()) {
        if (asks(offer, m_console.me().id, m_console.myState(), teams))
            matters.push_back({NoticeKind::Offer, offer.id, offer.conversation,
                tr("%1 offers you the chat with %2.").arg(offer.fromName, guest(offer.conversation))});
    }
    for (const Consultation &consultation : m_console.consultations()) {
        if (asks(consultation, m_console.me().id, m_console.myState(), teams))
            matters.push_back({NoticeKind::Consultation, consultation.id, consultation.conversation,
                tr("%1 asks you for advice about %2.").arg(consultation.fromName, guest(consultation.conversation))});
    }
}

void NoticeDesk::addGuests(std::vector<Matter> &matters) const
{
    const bool anybodys = m_choice.queue && m_console.myState() == AgentState::Available;
    m_queue.forEach([&](const QueueRow &row) {
        const Section section = m_queue.sectionOf(row);
        if (section == Section::Mine && row.unread > 0 && !isSeen(row.id))
            matters.push_back({NoticeKind::OwnGuest, row.id.value, row.id, tr("%1 has written.").arg(guest(row.id))});
        else if (section == Section::Waiting && anybodys && row.waitingSince.isSet())
            matters.push_back(
                {NoticeKind::Queue, row.id.value, row.id, tr("%1 waits for an agent.").arg(guest(row.id))});
    });
}

void NoticeDesk::addMentions(std::vector<Matter> &matters) const
{
    for (const Mention &mention : m_console.mentions()) {
        if (!isSeen(mention.conversation))
            matters.push_back({NoticeKind::Mention, mention.message.value, mention.conversation,
                tr("%1 mentions you in a note.").arg(mention.author)});
    }
}

bool NoticeDesk::isSeen(ConversationId conversation) const
{
    return conversation.isSet() && m_onScreen() == conversation;
}

QString NoticeDesk::guest(ConversationId conversation) const
{
    const QueueRow *row = m_queue.find(conversation);
    return row == nullptr || !m_choice.names ? tr("A guest") : row->guestName;
}

void NoticeDesk::tell(const Telling &telling)
{
    m_told = telling.matter.conversation;
    const QString text = telling.others == 0 ? telling.matter.text
                                             : tr("%1 And %n more.", nullptr, telling.others).arg(telling.matter.text);
    // Who looks at the window sees it there; the sound is for who looks at another conversation.
    if (!m_window.isActiveWindow()) {
        if (m_choice.toasts)
            (void)m_outlets.toast(tr("Bellhop"), text, telling.loudness);
        m_outlets.alert(m_window);
    }
    if (m_choice.sound)
        (void)m_outlets.chime(telling.loudness, m_choice.volume);
}

void NoticeDesk::show(ConversationId conversation)
{
    if (conversation.isSet() && m_queue.find(conversation) != nullptr)
        Q_EMIT showWanted(conversation);
    else
        bringForward(m_window);
}

} // namespace bellhop::ui
