// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/common/terminal.h"
#include "core/ai/labels.h"
#include "core/desk/assistant_turn.h"
#include "core/desk/assistant_voice.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ExitCode> setMode(const Invocation &invocation)
{
    const auto mode = desk::assistantModeFromWire(invocation.operand(1));
    if (!mode)
        return makeError(ErrorKind::BadData, u"The mode is off, draft, automatic or shadow."_s);
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::setAssistantMode(*database, invocation.operand(0), *mode));
    say(u"channel %1: %2"_s.arg(invocation.operand(0), toWire(*mode)));
    return kOk;
}

Result<ExitCode> setProperty(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const PropertyId property, desk::propertyNamed(*database, invocation.operand(0)));
    for (const QLatin1String name : {"system"_L1, "url"_L1, "hotel"_L1, "hours"_L1}) {
        if (!invocation.has(name))
            continue;
        const QString value = invocation.value(name) == "none"_L1 ? QString() : invocation.value(name);
        BELLHOP_CHECK(desk::setAssistantProperty(*database, property, name, value));
    }
    if (invocation.has("introduce"_L1))
        BELLHOP_CHECK(desk::setAssistantProperty(
            *database, property, u"introduce"_s, invocation.value("introduce"_L1) == "no"_L1 ? u"0"_s : u"1"_s));
    if (invocation.has("key-file"_L1)) {
        BELLHOP_TRY(const QByteArray key, invocation.secret("key-file"_L1));
        BELLHOP_TRY(const db::DatabaseUrl url, invocation.url());
        BELLHOP_TRY(const auto keys, openVault(url));
        BELLHOP_CHECK(desk::setAssistantKey(*database, property, key, sealWith(keys)));
    }
    say(u"property %1: set"_s.arg(invocation.operand(0)));
    return kOk;
}

Result<ExitCode> setText(const Invocation &invocation)
{
    const auto language = ai::languageFromWire(invocation.operand(2));
    if (!language)
        return makeError(ErrorKind::BadData, u"'%1' is none of the known languages."_s.arg(invocation.operand(2)));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const PropertyId property, desk::propertyNamed(*database, invocation.operand(0)));
    BELLHOP_CHECK(
        desk::setAssistantText(*database, property, invocation.operand(1), toWire(*language), invocation.operand(3)));
    say(u"%1 in %2: %3"_s.arg(
        invocation.operand(1), toWire(*language), invocation.operand(3).isEmpty() ? u"removed"_s : u"set"_s));
    return kOk;
}

Result<ExitCode> letSpeak(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_CHECK(desk::letAssistantSpeak(*database, invocation.operand(0), Actor()));
    say(u"the assistant speaks to this guest again"_s);
    return kOk;
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const desk::AssistantSettings settings, desk::assistantSettings(*database));
    std::vector<QStringList> channels;
    for (const desk::AssistantChannel &channel : settings.channels)
        channels.push_back({channel.name, channel.property, toWire(channel.mode)});
    sayTable({u"CHANNEL"_s, u"PROPERTY"_s, u"MODE"_s}, channels);
    std::vector<QStringList> properties;
    for (const desk::AssistantProperty &property : settings.properties)
        properties.push_back({property.name, property.system.isEmpty() ? u"none"_s : property.system, property.url,
            property.hotel, property.sealedKey.isEmpty() ? u"no"_s : u"yes"_s,
            property.hours.isEmpty() ? u"always"_s : property.hours, property.introducesItself ? u"yes"_s : u"no"_s,
            property.texts.keys().join(u' ')});
    sayTable({u"PROPERTY"_s, u"SYSTEM"_s, u"URL"_s, u"HOTEL"_s, u"KEY"_s, u"HOURS"_s, u"INTRODUCES"_s, u"TEXTS"_s},
        properties);
    return kOk;
}

} // namespace

std::vector<Command> responderCommands()
{
    return {
        {u"responder mode"_s, u"Sets what the assistant does on a channel: off, draft, automatic, shadow."_s,
            {u"CHANNEL"_s, u"MODE"_s}, {}, {}, setMode},
        {u"responder property"_s, u"Sets how the assistant works for a property."_s, {u"PROPERTY"_s},
            {{u"system"_s, u"Where rooms are booked: demo, qloapps or none."_s, u"NAME"_s},
                {u"url"_s, u"QloApps: the address of its shop."_s, u"URL"_s},
                {u"hotel"_s, u"QloApps: the hotel's number (1)."_s, u"ID"_s},
                {u"key-file"_s, u"QloApps: a file with the web service's key."_s, u"FILE"_s},
                {u"hours"_s, u"When people answer, as 08:00-22:00 in the property's time; none: always."_s, u"HOURS"_s},
                {u"introduce"_s, u"Whether it says what it is before its first answer: yes or no."_s, u"YES"_s}},
            {}, setProperty},
        {u"responder text"_s,
            u"Sets a text in a language: introduction, greeting, out_of_hours; an empty one removes."_s,
            {u"PROPERTY"_s, u"KIND"_s, u"LANGUAGE"_s, u"TEXT"_s}, {}, {}, setText},
        {u"responder resume"_s, u"Lets the assistant speak to a guest again who asked for a person."_s, {u"GUEST"_s},
            {}, {}, letSpeak},
        {u"responder list"_s, u"Lists modes and properties."_s, {}, {}, {}, list},
    };
}

} // namespace bellhop::app
