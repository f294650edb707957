// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/agent.h"

#include "core/base/uuid.h"
#include "core/desk/queries.h"
#include "tests/drills/drill_site.h"

#include <QHash>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kAnswerWithin = 5s;

/// The order was understood, and there was no way just now.
bool isPassing(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::Database
        || kind == ErrorKind::OutcomeUnknown || kind == ErrorKind::QueueFull || kind == ErrorKind::Cancelled;
}

} // namespace

/// What came over one connection; the client's thread writes.
struct Agent::Heard {
    std::mutex mutex;
    std::condition_variable changed;
    bool isIn = false;
    bool hasEnded = false;
    AgentId me;
    QHash<QString, Json> answers;

    template <typename F> void note(F &&change)
    {
        {
            const std::lock_guard lock(mutex);
            change();
        }
        changed.notify_all();
    }
    template <typename F> bool wait(F &&until)
    {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, kAnswerWithin, [&] { return hasEnded || until(); });
        return until();
    }
};

Agent::Agent(DrillSite &site, const QString &login, quint32 seed)
    : m_site(site)
    , m_login(login)
    , m_random(seed)
{
    m_thread = std::thread([this] { run(); });
}

Agent::~Agent()
{
    m_stopping = true;
    m_thread.join();
}

std::vector<GivenText> Agent::given() const
{
    const std::lock_guard lock(m_mutex);
    return m_given;
}

void Agent::run()
{
    while (!m_stopping) {
        if (!m_order && m_finishing) {
            m_idle = true;
            rest(20);
        } else if (!m_heard && !enter()) {
            rest(m_random.from(20, 150));
        } else if (m_order) {
            ask();
        } else {
            think();
        }
    }
}

bool Agent::enter()
{
    const auto ticket = m_site.ticket(m_login);
    if (!ticket.ok())
        return false;
    const auto heard = std::make_shared<Heard>();
    net::WebSocketEvents events;
    events.onText = [heard](const QByteArray &text) {
        const auto frame = Json::parse(text);
        if (!frame.ok())
            return;
        const QString event = frame->text("event"_L1);
        heard->note([&] {
            if (event == "welcome"_L1) {
                heard->isIn = true;
                heard->me = {frame->at("agent"_L1).integer("id"_L1).value_or(0)};
            } else if (event == "answer"_L1) {
                heard->answers.insert(frame->text("id"_L1), *frame);
            }
        });
    };
    events.onClosed = [heard](quint16, const QString &) { heard->note([&] { heard->hasEnded = true; }); };
    events.onFailed = [heard](const Error &) { heard->note([&] { heard->hasEnded = true; }); };
    m_client.open(m_site.hubUrl(m_visits++) + "?ticket=" + ticket->toLatin1(), std::move(events));
    if (!heard->wait([&] { return heard->isIn; }))
        return false;
    m_me = heard->me;
    m_heard = heard;
    return true;
}

void Agent::think()
{
    m_order = nextOrder();
    if (!m_order) {
        rest(m_random.from(5, 40));
        return;
    }
    if (const auto *send = std::get_if<SendTextOrder>(&m_order->order)) {
        const std::lock_guard lock(m_mutex);
        m_given.push_back({send->text, m_order->uuid, GivenText::End::Waiting, {}});
    }
}

std::optional<Command> Agent::nextOrder()
{
    const auto rows = desk::loadQueue(m_site.database(), 24h);
    if (!rows.ok() || rows->empty())
        return std::nullopt;
    const auto start = static_cast<std::size_t>(m_random.from(0, static_cast<int>(rows->size()) - 1));
    for (std::size_t i = 0; i < rows->size(); ++i) {
        if (auto order = orderAbout((*rows)[(start + i) % rows->size()]))
            return order;
    }
    return std::nullopt;
}

std::optional<Command> Agent::orderAbout(const QueueRow &row)
{
    Command command{newUuid(), row.id, row.epoch, ClaimOrder{}};
    if (row.ownerKind == OwnerKind::Nobody)
        return command;
    if (row.owner != m_me)
        return std::nullopt;
    if (m_random.oneIn(15))
        command.order = ReleaseOrder{};
    else if (row.waitingSince.isSet() || m_random.oneIn(12))
        command.order = SendTextOrder{u"%1 writes %2"_s.arg(m_login).arg(++m_texts), {}};
    else
        return std::nullopt;
    return command;
}

void Agent::ask()
{
    const auto heard = m_heard;
    const QString uuid = m_order->uuid;
    const Status left = m_client.sendText(toJson(*m_order).toBytes());
    if (!left.ok() || !heard->wait([&] { return heard->answers.contains(uuid); })) {
        m_heard.reset(); // and again, over a new connection
        return;
    }
    Json answer;
    {
        const std::lock_guard lock(heard->mutex);
        answer = heard->answers.take(uuid);
    }
    take(answer);
}

void Agent::take(const Json &answer)
{
    const bool ok = answer.boolean("ok"_L1).value_or(false);
    const Error error = errorFromJson(answer.at("error"_L1));
    if (!ok && error.kind == ErrorKind::Unauthorised) {
        m_heard.reset(); // the session ended: a new one
        return;
    }
    if (!ok && isPassing(error.kind)) {
        rest(m_random.from(20, 100));
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (std::holds_alternative<SendTextOrder>(m_order->order)) {
        m_given.back().end = ok ? GivenText::End::Stored : GivenText::End::Refused;
        m_given.back().why = ok ? QString() : QString(toWire(error.kind));
    }
    m_order.reset();
}

} // namespace bellhop::drills
