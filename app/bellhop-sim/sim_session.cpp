// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-sim/sim_session.h"

#include "app/bellhop-sim/typed_lines.h"
#include "core/sim/webhook_sender.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

namespace bellhop::simapp {
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {
constexpr milliseconds kTurn{50};
constexpr milliseconds kBetweenChecks{500};
} // namespace

SimSession::SimSession(SimOptions options)
    : m_options(std::move(options))
{
    m_options.simulator.onReceived = [this](const sim::Ledger::Received &message, const sim::Guest &guest) {
        print(u"%1 reads: %2"_s.arg(guest.name, message.text));
    };
    m_options.simulator.onWritten = [this](const sim::Ledger::Written &message, const sim::Guest &guest) {
        print(u"%1 writes: %2"_s.arg(guest.name, message.text));
    };
    m_simulator = std::make_unique<sim::Simulator>(m_options.simulator);
    if (m_options.plan)
        m_simulator->setFaultPlan(*m_options.plan);
    else
        m_simulator->setFaults(m_options.faults);
}

SimSession::~SimSession()
{
    m_simulator->stop();
}

void SimSession::print(const QString &line)
{
    const std::lock_guard lock(m_output);
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
    std::fflush(stdout);
}

Status SimSession::start()
{
    BELLHOP_TRY(const QString address, m_simulator->start());
    print(u"listening on "_s + address);
    if (m_options.serves || m_options.plan)
        print(u"seed %1"_s.arg(m_options.simulator.seed));
    if (m_options.serves)
        introduce(address);
    m_started = steady_clock::now();
    QObject::connect(&m_turns, &QTimer::timeout, &m_turns, [this] { turn(); });
    m_turns.start(kTurn);
    return done();
}

/// Where everything is; no secrets.
void SimSession::introduce(const QString &address)
{
    const sim::SimulatorOptions &options = m_options.simulator;
    const auto line = [&](const QString &name, const QByteArray &webhook) {
        print(u"%1: API %2/%1, webhooks to %3"_s.arg(
            name, address, webhook.isEmpty() ? u"nobody"_s : QString::fromUtf8(sim::withoutFragment(webhook))));
    };
    line(u"meta"_s, options.webhookUrl);
    line(u"twilio"_s, options.twilio.webhookUrl);
    // The path is the secret.
    line(u"lipachat"_s, options.lipachat.webhookUrl.isEmpty() ? QByteArray() : QByteArray("its secret path"));
}

void SimSession::stop()
{
    m_turns.stop();
    QCoreApplication::quit();
}

Status SimSession::conclude()
{
    m_simulator->stop();
    BELLHOP_CHECK(m_status);
    const sim::Ledger ledger = m_simulator->ledger();
    print(u"written %1, received %2, refused %3, not acknowledged %4, received twice %5"_s.arg(ledger.written.size())
              .arg(ledger.received.size())
              .arg(ledger.refused.size())
              .arg(ledger.unacked())
              .arg(ledger.repeatedTokens().size()));
    return writeLedger();
}

void SimSession::turn()
{
    if (!m_checked) {
        checkWebhook();
        return;
    }
    if (m_typed) {
        for (const QByteArray &line : m_typed->take())
            typed(line);
    }
    if (isOver())
        stop();
}

/// The relay may be started after the simulator.
void SimSession::checkWebhook()
{
    if (steady_clock::now() < m_nextCheck)
        return;
    const auto accepted = m_simulator->subscribe();
    const auto now = steady_clock::now();
    if (accepted.ok()) {
        m_checked = true;
        m_started = now;
        print(u"the webhook accepted its check"_s);
        play();
    } else if (accepted.error().kind == ErrorKind::Unauthorised
        || now - m_started >= std::chrono::seconds(m_options.waitSeconds)) {
        if (m_options.serves) {
            m_checked = true;
            print(u"Meta's webhook did not accept its check: %1"_s.arg(accepted.error().message));
            play();
        } else {
            m_status = accepted;
            stop();
        }
    }
    m_nextCheck = now + kBetweenChecks;
}

void SimSession::play()
{
    for (int i = 0; i < m_options.guests; ++i)
        m_simulator->play(m_options.scripts[static_cast<std::size_t>(i) % m_options.scripts.size()], m_options.playOn);
    if (m_options.type)
        m_typed = std::make_unique<TypedLines>();
}

bool SimSession::isOver() const
{
    const bool outOfTime
        = m_options.seconds > 0 && steady_clock::now() - m_started >= std::chrono::seconds(m_options.seconds);
    const bool allDone
        = m_options.untilDone && m_simulator->playing() == 0 && m_simulator->ledger().counters.pending == 0;
    return outOfTime || allDone;
}

void SimSession::typed(const QByteArray &line)
{
    const auto words = readTypedLine(line);
    if (!words) {
        if (!line.trimmed().isEmpty())
            print(u"Type as a guest, for example: Emma: is breakfast included?"_s);
        return;
    }
    QString &phone = m_phones[words->name];
    if (phone.isEmpty())
        phone = u"34611%1"_s.arg(m_phones.size(), 6, 10, QLatin1Char('0'));
    sim::GuestCard card;
    card.provider = m_options.playOn;
    card.phone = phone;
    card.name = words->name;
    m_simulator->guestSends(card, sim::GuestMessage::text(words->text));
}

Status SimSession::writeLedger()
{
    if (m_options.ledgerFile.isEmpty())
        return done();
    QSaveFile file(m_options.ledgerFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_simulator->ledger().toJson().toBytes()) < 0 || !file.commit())
        return makeError(ErrorKind::Internal, u"The ledger could not be written to %1."_s.arg(m_options.ledgerFile));
    return done();
}

} // namespace bellhop::simapp
