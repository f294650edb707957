// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-sim/sim_options.h"

#include <QCommandLineParser>
#include <QFile>

#include <limits>

namespace bellhop::simapp {
using namespace Qt::Literals::StringLiterals;

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"WhatsApp in a box: speaks Meta's API, plays guests, signs and retries webhooks, makes mistakes on order.\n"
        "Set the channel's API address to the printed one. Secrets come from files, or from BELLHOP_SIM_APP_SECRET,\n"
        "BELLHOP_SIM_VERIFY_TOKEN and BELLHOP_SIM_ACCESS_TOKEN."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const auto add = [&parser](const char *name, const char *value, const char *text) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(text), QString::fromLatin1(value)});
    };
    add("webhook", "URL", "Where the relay takes webhooks.");
    add("app-secret-file", "FILE", "What webhooks are signed with.");
    add("verify-token-file", "FILE", "For the check of the webhook address.");
    add("access-token-file", "FILE", "What the API demands from who sends.");
    add("phone-number-id", "ID", "The hotel's number. Default: 100200300400500.");
    add("listen", "ADDRESS", "Where the API listens. Default: 127.0.0.1:0, any free port.");
    add("script", "NAME|FILE", "A conversation to play; may be given several times.");
    add("guests", "N", "How many guests play the scripts. Default: one for each script.");
    add("seconds", "N", "End after this time.");
    add("wait", "N", "Seconds until the webhook must accept its check. Default: 30.");
    add("ledger", "FILE", "Write what guests wrote and received, as JSON, at the end.");
    add("speed", "X", "Divide all waiting times of guests and statuses.");
    add("sends-per-second", "N", "Refuse more with 130429. Default: 80; 0: no limit.");
    add("batch", "N", "Updates in one webhook at most. Default: 1.");
    add("duplicate-every", "N", "Fault: deliver every Nth webhook twice.");
    add("reorder-every", "N", "Fault: let others overtake every Nth webhook.");
    add("delay-webhooks", "MS", "Fault: deliver all webhooks later.");
    add("fail-sends", "N", "Fault: refuse every Nth message.");
    add("fail-code", "CODE", "Error code of --fail-sends. Default: 130429.");
    add("fail-later", "N", "Fault: accept every Nth message, report it as failed later.");
    add("hang-sends", "N", "Fault: deliver every Nth message, never answer.");
    add("cut-sends", "N", "Fault: deliver every Nth message, cut the connection.");
    parser.addOptions({{u"status-before-answer"_s, u"Fault: report “sent” before the request is answered."_s},
        {u"until-done"_s, u"End when all scripts are played and all webhooks acknowledged."_s},
        {u"type"_s, u"Type as guests: lines “name: text” on standard input."_s},
        {u"plain-http"_s, u"Allow http:// webhooks beyond this machine."_s},
        {u"list-scripts"_s, u"Name the built-in scripts."_s}});
}

/// Reads values and remembers the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    void number(const char *name, int &target, int lowest = 0, int highest = std::numeric_limits<int>::max())
    {
        const QString key = QString::fromLatin1(name);
        if (!m_parser.isSet(key))
            return;
        bool ok = false;
        const int value = m_parser.value(key).toInt(&ok);
        if (ok && value >= lowest && value <= highest)
            target = value;
        else
            fail(u"--%1 wants a number from %2."_s.arg(key).arg(lowest));
    }

    void secret(const char *name, const char *variable, QByteArray &target)
    {
        const QString key = QString::fromLatin1(name);
        target = qgetenv(variable);
        if (m_parser.isSet(key)) {
            QFile file(m_parser.value(key));
            if (!file.open(QIODevice::ReadOnly))
                fail(u"The file of --%1 cannot be read."_s.arg(key));
            target = file.read(4096);
        }
        target = target.trimmed();
        if (target.isEmpty())
            fail(u"Give --%1 FILE, or set %2."_s.arg(key, QString::fromLatin1(variable)));
    }

    void fail(const QString &message, ErrorKind kind = ErrorKind::BadData)
    {
        if (!m_error)
            m_error = makeError(kind, message);
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const QCommandLineParser &m_parser;
    std::optional<Error> m_error;
};

void readFaults(const QCommandLineParser &parser, Reader &read, sim::Faults &faults)
{
    int delay = 0;
    read.number("duplicate-every", faults.duplicateEvery);
    read.number("reorder-every", faults.reorderEvery);
    read.number("delay-webhooks", delay);
    read.number("fail-sends", faults.failSends);
    read.number("fail-code", faults.failCode);
    read.number("fail-later", faults.failLater);
    read.number("hang-sends", faults.hangSends);
    read.number("cut-sends", faults.cutSends);
    faults.delayWebhooks = std::chrono::milliseconds(delay);
    faults.statusBeforeAnswer = parser.isSet(u"status-before-answer"_s);
}

void readSimulator(const QCommandLineParser &parser, Reader &read, sim::SimulatorOptions &options)
{
    read.secret("app-secret-file", "BELLHOP_SIM_APP_SECRET", options.appSecret);
    read.secret("verify-token-file", "BELLHOP_SIM_VERIFY_TOKEN", options.verifyToken);
    read.secret("access-token-file", "BELLHOP_SIM_ACCESS_TOKEN", options.accessToken);
    options.webhookUrl = parser.value(u"webhook"_s).toUtf8();
    if (parser.isSet(u"phone-number-id"_s))
        options.phoneNumberId = parser.value(u"phone-number-id"_s);
    if (parser.isSet(u"listen"_s))
        options.listen = parser.value(u"listen"_s);
    if (parser.isSet(u"speed"_s)) {
        bool ok = false;
        options.speed = parser.value(u"speed"_s).toDouble(&ok);
        if (!ok || options.speed < 0.01 || options.speed > 10'000)
            read.fail(u"--speed wants a number from 0.01 to 10000."_s);
    }
    read.number("sends-per-second", options.sendsPerSecond);
    read.number("batch", options.batch, 1, 1000);
    options.allowPlainHttp = parser.isSet(u"plain-http"_s);
}

/// A built-in name, or a file when there is one.
Result<sim::Script> readScript(const QString &nameOrFile)
{
    QFile file(nameOrFile);
    if (!file.exists())
        return sim::Script::builtIn(nameOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::NotFound, u"The script %1 cannot be read."_s.arg(nameOrFile));
    return sim::Script::fromJson(file.readAll());
}

} // namespace

Result<SimOptions> SimOptions::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return makeError(ErrorKind::BadData, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return makeError(ErrorKind::BadData, u"“%1” is no option."_s.arg(parser.positionalArguments().constFirst()));
    SimOptions options;
    if (parser.isSet(u"help"_s))
        options.information = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.information = u"bellhop-sim " BELLHOP_VERSION "\n"_s;
    else if (parser.isSet(u"list-scripts"_s))
        options.information = sim::Script::builtInNames().join(u'\n') + u'\n';
    if (!options.information.isEmpty())
        return options;

    Reader read(parser);
    readSimulator(parser, read, options.simulator);
    readFaults(parser, read, options.faults);
    for (const QString &name : parser.values(u"script"_s)) {
        BELLHOP_TRY(const sim::Script script, readScript(name));
        options.scripts.push_back(script);
    }
    options.guests = static_cast<int>(options.scripts.size());
    read.number("guests", options.guests, 0, 100'000);
    if (options.guests > 0 && options.scripts.empty())
        read.fail(u"--guests wants a --script to play."_s);
    read.number("seconds", options.seconds);
    read.number("wait", options.waitSeconds);
    options.untilDone = parser.isSet(u"until-done"_s);
    options.type = parser.isSet(u"type"_s);
    options.ledgerFile = parser.value(u"ledger"_s);
    if (options.simulator.webhookUrl.isEmpty())
        read.fail(u"Give --webhook URL."_s);
    if (read.error())
        return *read.error();
    return options;
}

} // namespace bellhop::simapp
