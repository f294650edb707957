// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop-sim/sim_options.h"

#include "app/bellhop-sim/option_reader.h"
#include "app/bellhop-sim/serve_options.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRandomGenerator>

namespace bellhop::simapp {
using namespace Qt::Literals::StringLiterals;

namespace {

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"WhatsApp in a box: speaks the APIs of Meta, Twilio and Lipachat, plays guests, signs and retries webhooks,\n"
        "makes mistakes on order. Set the channels' API addresses to the printed ones.\n\n"
        "  bellhop-sim serve --relay URL   all three providers, with ids and secrets that everybody may know\n"
        "  bellhop-sim --webhook URL       Meta only; secrets come from files, or from BELLHOP_SIM_APP_SECRET,\n"
        "                                  BELLHOP_SIM_VERIFY_TOKEN and BELLHOP_SIM_ACCESS_TOKEN"_s);
    parser.addPositionalArgument(u"serve"_s, u"Speak for all three providers."_s, u"[serve]"_s);
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
    add("relay", "URL", "serve: where the relay listens; webhooks go below it.");
    add("config", "FILE", "serve: ids and secrets, as JSON.");
    add("meta-channel", "NAME", "serve: the relay's channel for Meta. Default: meta.");
    add("business-account-id", "ID", "serve: Meta's account. Default: 200300400500600.");
    add("twilio-channel", "NAME", "serve: the relay's channel for Twilio. Default: twilio.");
    add("twilio-retry", "RULE", "serve: how often Twilio tries again, \"rc=5&rp=all\". Default: as Twilio does.");
    add("twilio-token-file", "FILE", "serve: the auth token.");
    add("twilio-sender", "NUMBER", "serve: the hotel's number. Default: +14155550100.");
    add("account-sid", "SID", "serve: Twilio's account. Default: AC00000000000000000000000000000001.");
    add("public-url", "URL", "serve: the relay's public address, for Twilio's signature. Default: --relay.");
    add("lipachat-path", "PATH", "serve: the relay's secret path for Lipachat. Without it no webhook is sent.");
    add("lipachat-key-file", "FILE", "serve: the API key.");
    add("lipachat-phone", "NUMBER", "serve: the hotel's number. Default: 254711000100.");
    add("seed", "N", "Of everything that happens by chance. Default: another one each time; it is printed.");
    add("faults", "FILE", "What goes wrong, as JSON; see core/sim/README.md.");
    add("pair-burst", "N", "Messages to one guest at once, then one in six seconds. Default: 45; 0: no limit.");
    add("play-on", "PROVIDER", "Where the guests of the scripts are: meta, twilio or lipachat. Default: meta.");
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

void readFaults(const QCommandLineParser &parser, OptionReader &read, sim::Faults &faults)
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

void readSimulator(const QCommandLineParser &parser, OptionReader &read, bool serves, sim::SimulatorOptions &options)
{
    if (serves) {
        readServe(read, options);
    } else {
        read.neededSecret("app-secret-file", "BELLHOP_SIM_APP_SECRET", options.appSecret);
        read.neededSecret("verify-token-file", "BELLHOP_SIM_VERIFY_TOKEN", options.verifyToken);
        read.neededSecret("access-token-file", "BELLHOP_SIM_ACCESS_TOKEN", options.accessToken);
        options.webhookUrl = parser.value(u"webhook"_s).toUtf8();
        if (options.webhookUrl.isEmpty())
            read.fail(u"Give --webhook URL."_s);
    }
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
    read.number("pair-burst", options.pairBurst);
    read.number("batch", options.batch, 1, 1000);
    options.allowPlainHttp = parser.isSet(u"plain-http"_s);
}

/// The fault file and the seed: the option's, else the file's, else any.
void readPlan(const QCommandLineParser &parser, OptionReader &read, SimOptions &options)
{
    options.simulator.seed = QRandomGenerator::global()->generate();
    if (read.has("faults")) {
        auto plan = sim::FaultPlan::fromJson(read.file("faults"));
        if (!plan.ok())
            read.fail(plan.error().message);
        else
            options.plan = std::move(*plan);
    }
    if (options.plan && options.plan->seed)
        options.simulator.seed = *options.plan->seed;
    if (!read.has("seed"))
        return;
    bool ok = false;
    options.simulator.seed = parser.value(u"seed"_s).toUInt(&ok);
    if (!ok)
        read.fail(u"--seed wants a number from 0 to 4294967295."_s);
    if (options.plan)
        options.plan->seed = options.simulator.seed;
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
    QStringList words = parser.positionalArguments();
    SimOptions options;
    options.serves = !words.isEmpty() && words.constFirst() == "serve"_L1;
    if (options.serves)
        words.removeFirst();
    if (!words.isEmpty())
        return makeError(ErrorKind::BadData, u"“%1” is no option."_s.arg(words.constFirst()));
    if (parser.isSet(u"help"_s))
        options.information = parser.helpText();
    else if (parser.isSet(u"version"_s))
        options.information = u"bellhop-sim " BELLHOP_VERSION "\n"_s;
    else if (parser.isSet(u"list-scripts"_s))
        options.information = sim::Script::builtInNames().join(u'\n') + u'\n';
    if (!options.information.isEmpty())
        return options;

    OptionReader read(parser);
    readSimulator(parser, read, options.serves, options.simulator);
    readFaults(parser, read, options.faults);
    readPlan(parser, read, options);
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
    if (const auto provider = providerFromWire(parser.value(u"play-on"_s)))
        options.playOn = *provider;
    else if (parser.isSet(u"play-on"_s))
        read.fail(u"--play-on wants meta, twilio or lipachat."_s);
    if (read.error())
        return *read.error();
    return options;
}

} // namespace bellhop::simapp
