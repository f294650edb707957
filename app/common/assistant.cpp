// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/assistant.h"

#include "core/connect/demo_property.h"
#include "core/connect/qloapps_property.h"

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<connect::PropertySystem> systemFor(const desk::AssistantProperty &settings, const SiteKeys &keys)
{
    if (settings.system == "demo"_L1)
        return std::make_shared<connect::DemoProperty>();
    if (settings.system != "qloapps"_L1 || settings.url.isEmpty() || settings.sealedKey.isEmpty())
        return nullptr;
    const auto key = keys.open(settings.sealedKey, desk::assistantKeyContext(settings.id).toUtf8());
    if (!key.ok())
        return nullptr;
    connect::QloAppsSettings shop;
    shop.url = settings.url;
    shop.key = key->trimmed();
    shop.hotel = settings.hotel.isEmpty() ? 1 : settings.hotel.toLongLong();
    return std::make_shared<connect::QloAppsProperty>(std::move(shop));
}

} // namespace

Assistant::Assistant(db::Database &database, std::shared_ptr<const SiteKeys> keys, relay::RelayOptions &options)
    : m_database(database)
    , m_keys(std::move(keys))
    , m_bell(std::make_shared<Bell>())
{
    options.messagesChanged = [bell = m_bell] {
        const std::lock_guard lock(bell->mutex);
        if (bell->responder)
            bell->responder->wake();
    };
}

Assistant::~Assistant()
{
    stop();
}

Status Assistant::start(relay::Relay &relay)
{
    BELLHOP_TRY(auto analyzer, ai::Analyzer::create());
    responder::ResponderOptions options;
    options.makeSystem
        = [keys = m_keys](const desk::AssistantProperty &settings) { return systemFor(settings, *keys); };
    options.openLlmKey
        = [keys = m_keys](const QByteArray &sealed) { return keys->open(sealed, desk::llmKeyContext().toUtf8()); };
    options.changed = [&relay] { relay.poke(); };
    m_responder = std::make_unique<responder::Responder>(m_database, std::move(analyzer), std::move(options));
    m_responder->start();
    const std::lock_guard lock(m_bell->mutex);
    m_bell->responder = m_responder.get();
    return done();
}

void Assistant::stop()
{
    {
        const std::lock_guard lock(m_bell->mutex);
        m_bell->responder = nullptr;
    }
    if (m_responder)
        m_responder->stop();
}

} // namespace bellhop::app
