// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-relay/relay_options.h"

#include "core/base/ip_address.h"
#include "core/net/url.h"

#include <QCommandLineParser>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostIntakeWriters = 16;

QList<QCommandLineOption> allOptions()
{
    return {{u"database"_s, u"The site's database: sqlite:///path or mysql://user@host:port/name."_s, u"URL"_s},
        {u"listen"_s, u"Where webhooks and consoles come in; port 0 takes a free one."_s, u"ADDRESS"_s,
            u"127.0.0.1:8080"_s},
        {u"metrics-listen"_s, u"A listener of its own for /metrics."_s, u"ADDRESS"_s},
        {u"exports"_s,
            u"Where scheduled reports are written (bellhopctl metrics schedule); the same folder for all relays of a "
            u"site "
            u"that have one."_s,
            u"FOLDER"_s},
        {u"console"_s,
            u"The console, which draws those reports that are PDFs. By itself: bellhop, beside this program."_s,
            u"PROGRAM"_s},
        {u"name"_s, u"This relay's name, unique among those of the site."_s, u"NAME"_s},
        {u"spool"_s,
            u"Where webhooks are kept while the database is away, of this relay alone; 'none': nowhere. By itself, for "
            u"a "
            "server: in $XDG_STATE_HOME/bellhop."_s,
            u"FILE"_s},
        {u"media"_s,
            u"Where files of messages are kept, sealed; the same folder for all relays of a site; 'none': nowhere. By "
            u"itself, for an SQLite file: beside it."_s,
            u"FOLDER"_s},
        {u"intake-writers"_s, u"Connections that store webhooks; by itself one on SQLite, two on a server."_s,
            u"NUMBER"_s},
        {u"no-assistant"_s,
            u"Leaves reading and answering guests' messages to the other relays of the site; saves this one 30 MB."_s},
        {u"trusted-proxy"_s,
            u"Addresses and networks of reverse proxies, with commas: who called is then whom they name in "
            u"X-Forwarded-For. For channels that only take calls from some addresses."_s,
            u"LIST"_s},
        {u"tls-certificate"_s, u"PEM file with the certificate and its chain."_s, u"FILE"_s},
        {u"tls-key"_s, u"PEM file with its key."_s, u"FILE"_s},
        {u"public"_s,
            u"Listens to other machines without encryption: only where the network in between is protected."_s},
        {{u"h"_s, u"help"_s}, u"Prints this."_s}, {u"version"_s, u"Prints the version."_s}};
}

Error bad(const QString &message)
{
    return makeError(ErrorKind::BadData, message);
}

Status checkAddress(const relay::RelayOptions &options, bool isPublic)
{
    for (const QString &text : {options.listen, options.metricsListen}) {
        if (text.isEmpty())
            continue;
        BELLHOP_TRY(const net::ListenAddress address, net::parseListenAddress(text));
        if (address.isLoopback() || isPublic || !options.tls.certificateFile.isEmpty())
            continue;
        return makeError(ErrorKind::Refused,
            u"%1 can be reached from other machines without encryption. Listen on 127.0.0.1 behind a reverse proxy, or "
            u"give "
            "--tls-certificate and --tls-key, or say --public when the network in between is protected."_s.arg(text));
    }
    return done();
}

Result<int> intakeWriters(const QString &text)
{
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > kMostIntakeWriters)
        return bad(u"--intake-writers is a number from 1 to %1."_s.arg(kMostIntakeWriters));
    return number;
}

Result<QStringList> proxies(const QString &text)
{
    QStringList list = text.split(u',', Qt::SkipEmptyParts);
    for (QString &one : list) {
        one = one.trimmed();
        if (!parseIpNetwork(one))
            return bad(
                u"--trusted-proxy lists addresses and networks such as 127.0.0.1,10.0.0.0/8; %1 is none."_s.arg(one));
    }
    return list;
}

QString information(const QCommandLineParser &parser)
{
    if (parser.isSet(u"version"_s))
        return u"bellhop-relay %1"_s.arg(QLatin1String(BELLHOP_VERSION));
    return parser.isSet(u"help"_s) ? parser.helpText().trimmed() : QString();
}

} // namespace

Result<RelayCommandLine> readRelayCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes webhooks in, sends messages out and tells the consoles of a Bellhop site."_s);
    parser.addOptions(allOptions());
    if (!parser.parse(arguments))
        return bad(parser.errorText());
    RelayCommandLine line;
    line.information = information(parser);
    if (!line.information.isEmpty())
        return line;
    if (!parser.positionalArguments().isEmpty())
        return bad(u"Unexpected argument '%1'."_s.arg(parser.positionalArguments().first()));
    line.database = parser.value(u"database"_s);
    if (line.database.isEmpty())
        return bad(u"--database is missing."_s);
    line.options.listen = parser.value(u"listen"_s);
    line.options.exportsFolder = parser.value(u"exports"_s);
    line.console = parser.value(u"console"_s);
    line.options.metricsListen = parser.value(u"metrics-listen"_s);
    line.options.name = parser.value(u"name"_s);
    if (parser.isSet(u"spool"_s))
        line.spoolFile = parser.value(u"spool"_s) == u"none"_s ? QString() : parser.value(u"spool"_s);
    if (parser.isSet(u"media"_s))
        line.mediaFolder = parser.value(u"media"_s) == u"none"_s ? QString() : parser.value(u"media"_s);
    line.assistant = !parser.isSet(u"no-assistant"_s);
    line.options.tls = {parser.value(u"tls-certificate"_s), parser.value(u"tls-key"_s)};
    if (line.options.tls.certificateFile.isEmpty() != line.options.tls.keyFile.isEmpty())
        return bad(u"--tls-certificate and --tls-key belong together."_s);
    BELLHOP_TRY(line.options.intakeWriters, intakeWriters(parser.value(u"intake-writers"_s)));
    BELLHOP_TRY(line.options.trustedProxies, proxies(parser.value(u"trusted-proxy"_s)));
    BELLHOP_CHECK(checkAddress(line.options, parser.isSet(u"public"_s)));
    return line;
}

} // namespace bellhop::app
