// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/typist.h"

#include <QRandomGenerator>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kStep = std::chrono::milliseconds(5);
}

Typist::Typist(sync::Console &console, QStringList texts)
    : m_console(console)
    , m_texts(std::move(texts))
{
    connect(&console, &sync::Console::queueLoaded, this, [this](const std::vector<QueueRow> &rows) {
        for (const QueueRow &row : rows)
            m_rows[row.id] = row;
    });
    connect(&console, &sync::Console::queueChanged, this, [this](const std::vector<QueueRow> &rows) {
        for (const QueueRow &row : rows)
            m_rows[row.id] = row;
    });
    connect(&console, &sync::Console::threadLoaded, this, &Typist::sawThread);
    connect(&m_timer, &QTimer::timeout, this, &Typist::step);
    m_timer.start(kStep);
}

/// Everything of an earlier run has been said, and the screen is fresh.
bool Typist::isLive() const
{
    const sync::Link link = m_console.link();
    return link.state == sync::LinkState::Live && link.waitingCommands == 0;
}

void Typist::step()
{
    switch (m_doing) {
    case Doing::Waiting:
        if (isLive() && m_rows.size() >= 2 && m_console.me().id.isSet())
            claimNext();
        break;
    case Doing::Claiming:
        if (m_claim.isFinished()) {
            if (m_claim.resultCount() == 1 && m_claim.result().ok())
                m_rows[m_claim.result()->id] = *m_claim.result();
            m_doing = Doing::Waiting;
        }
        break;
    case Doing::Looking:
        break; // until the thread is loaded
    case Doing::Typing:
        type();
        break;
    case Doing::Confirming:
        confirm();
        break;
    }
}

void Typist::claimNext()
{
    m_conversations.clear();
    for (const auto &[id, row] : m_rows) {
        if (row.ownerKind != OwnerKind::Agent || row.owner != m_console.me().id) {
            m_claim = m_console.claim(id);
            m_doing = Doing::Claiming;
            return;
        }
        m_conversations.push_back(id);
    }
    m_looked = 0;
    m_shown.clear();
    look();
}

void Typist::look()
{
    m_doing = Doing::Looking;
    const ConversationId looked = m_conversations[m_looked];
    m_console.leaveThread(std::exchange(m_watched, looked));
    m_console.watchThread(looked);
    m_console.lookAt(looked);
}

void Typist::sawThread(const sync::ThreadPage &page)
{
    if (m_doing != Doing::Looking || page.conversation != m_conversations[m_looked])
        return;
    for (const ThreadItem &item : page.items) {
        const bool isOurs = item.sort == ThreadItem::Sort::Message && item.direction == Direction::Out;
        if (isOurs && item.tick != Tick::Failed) // what was refused is typed again
            m_shown << item.text;
    }
    if (++m_looked < m_conversations.size()) {
        look();
        return;
    }
    m_missing.clear();
    for (int i = 0; i < m_texts.size(); ++i) {
        if (!m_shown.contains(m_texts[i]))
            m_missing.push_back(i);
    }
    m_orders.clear();
    if (!m_missing.empty()) {
        m_doing = Doing::Typing;
    } else {
        m_timer.stop();
        Q_EMIT finished();
    }
}

/// One text, or a few at once as somebody does who is in a hurry.
void Typist::type()
{
    if (QRandomGenerator::global()->bounded(5) != 0)
        return; // thinks
    int burst = QRandomGenerator::global()->bounded(4) == 0 ? 4 : 1;
    while (burst-- > 0 && !m_missing.empty()) {
        const int number = m_missing.front();
        m_missing.erase(m_missing.begin());
        const ConversationId conversation = m_conversations[static_cast<std::size_t>(number) % 2];
        m_orders.push_back(m_console.sendText(conversation, m_rows[conversation].epoch, m_texts[number], {}));
        Q_EMIT typed(number);
    }
    if (m_missing.empty())
        m_doing = Doing::Confirming;
}

/// All answered: one more look whether all are there.
void Typist::confirm()
{
    const bool answered = std::all_of(
        m_orders.cbegin(), m_orders.cend(), [](const QFuture<Status> &order) { return order.isFinished(); });
    if (answered)
        m_doing = Doing::Waiting;
}

} // namespace bellhop::drills
