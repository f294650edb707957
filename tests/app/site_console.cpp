// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/site_console.h"

#include "core/vault/vault.h"

#include <QDateTime>

namespace bellhop::tests {
using namespace Qt::Literals::StringLiterals;

sync::ConsoleOptions consoleAt(const TestSite &site, const QString &login, std::vector<QUrl> hubs)
{
    const vault::Vault vault(vault::SiteKey::generate());
    sync::ConsoleOptions options;
    options.database = site.address();
    options.database.user = u"bh_"_s + login;
    options.database.password = QString::fromLatin1(kPassword);
    options.hub = hubs.front();
    hubs.erase(hubs.begin());
    options.otherHubs = std::move(hubs);
    options.ticket = sync::siteTicket();
    options.sealing.seal = [vault](const QByteArray &plain, const QString &context) {
        return Result<QByteArray>(vault.seal(plain, context.toUtf8()));
    };
    options.sealing.unseal
        = [vault](const QByteArray &sealed, const QString &context) { return vault.open(sealed, context.toUtf8()); };
    options.dataDir = site.file(u"console-"_s + login);
    return options;
}

QByteArray guestPost(int guest, const QString &text)
{
    const QByteArray phone = "346000000" + QByteArray::number(10 + guest);
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{)"
           R"("messaging_product":"whatsapp","metadata":{"display_phone_number":"34911000100","phone_number_id":)"
           R"("100200300"},"contacts":[{"profile":{"name":"Guest"},"wa_id":")"
        + phone + R"("}],"messages":[{"from":")" + phone + R"(","id":"wamid.)" + text.toUtf8()
        + QByteArray::number(guest) + R"(","timestamp":")" + QByteArray::number(QDateTime::currentSecsSinceEpoch())
        + R"(","type":"text","text":{"body":")" + text.toUtf8() + R"("}}]}}]}]})";
}

} // namespace bellhop::tests
