// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/demo_site.h"

#include "core/base/uuid.h"

#include <QCoreApplication>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String kChannel{"demo"};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoSite)
};

} // namespace

Result<std::unique_ptr<DemoSite>> DemoSite::open(Guests guests)
{
    std::unique_ptr<DemoSite> demo(new DemoSite);
    BELLHOP_CHECK(demo->prepare(guests));
    return demo;
}

DemoSite::~DemoSite()
{
    if (m_simulator)
        m_simulator->stop();
}

Status DemoSite::prepare(Guests guests)
{
    if (!m_folder.isValid()) {
        return makeError(
            ErrorKind::Refused, Words::tr("No temporary folder can be made here: %1").arg(m_folder.errorString()));
    }
    SeatPlan plan;
    plan.folder = m_folder.path();
    plan.person = Words::tr("Ana Duarte");
    plan.company = Words::tr("Hotel Miramar");
    plan.property = Words::tr("Hotel Miramar");
    plan.zone = u"Europe/Madrid"_s;
    plan.test = true;
    BELLHOP_TRY(m_site, EmbeddedSite::open(plan));

    const desk::ChannelSecrets secrets{newUuid().toLatin1(), newUuid().toLatin1(), newUuid().toLatin1()};
    sim::SimulatorOptions options;
    options.appSecret = secrets.appSecret;
    options.verifyToken = secrets.verifyToken;
    options.accessToken = secrets.accessToken;
    m_simulator = std::make_unique<sim::Simulator>(options);
    BELLHOP_TRY(const QString api, m_simulator->start());
    desk::NewChannel channel;
    channel.name = kChannel;
    channel.phoneNumberId = options.phoneNumberId;
    channel.wabaId = options.businessAccountId;
    channel.apiBase = api;
    BELLHOP_CHECK(m_site->ensureChannel(channel, secrets));
    BELLHOP_CHECK(m_site->startRelay());
    m_simulator->setWebhookUrl(u"http://%1/webhook/%2"_s.arg(m_site->relayAddress(), kChannel).toUtf8());
    BELLHOP_CHECK(m_simulator->subscribe());
    if (guests == Guests::None)
        return done();
    for (const QString &name : sim::Script::builtInNames()) {
        BELLHOP_TRY(const sim::Script script, sim::Script::builtIn(name));
        m_simulator->play(script);
    }
    return done();
}

} // namespace bellhop::app
