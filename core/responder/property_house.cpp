// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/responder/property_house.h"

#include "core/connect/demo_property.h"
#include "core/responder/analysis_record.h"

namespace bellhop::responder {
using namespace Qt::StringLiterals;

namespace {

bool sameSystem(const desk::AssistantProperty &a, const desk::AssistantProperty &b)
{
    return a.system == b.system && a.url == b.url && a.hotel == b.hotel && a.sealedKey == b.sealedKey;
}

} // namespace

HouseBook::HouseBook(std::shared_ptr<const ai::Analyzer> analyzer, MakeSystem makeSystem)
    : m_signals(std::make_shared<ai::AnalyzerSignals>(std::move(analyzer)))
    , m_makeSystem(std::move(makeSystem))
{
}

void HouseBook::refresh(
    const std::vector<desk::AssistantProperty> &properties, const KnowledgeList &knowledge, Instant now)
{
    QHash<PropertyId, QDate> days;
    for (const desk::AssistantProperty &property : properties)
        days.insert(property.id, dayIn(property.zone, now));
    const bool sameKnowledge = knowledge == m_list && days == m_days;
    QHash<PropertyId, std::vector<KnowledgeItem>> told;
    if (sameKnowledge)
        told = m_knowledge;
    else if (knowledge)
        for (const KnowledgeItem &item : *knowledge)
            if (isInForce(item, days.value(item.property)))
                told[item.property].push_back(item);
    QHash<PropertyId, std::shared_ptr<const House>> houses;
    for (const desk::AssistantProperty &property : properties) {
        const auto before = m_houses.value(property.id);
        if (before && before->settings == property
            && (sameKnowledge || m_knowledge.value(property.id) == told.value(property.id))) {
            houses.insert(property.id, before);
            continue;
        }
        std::shared_ptr<connect::PropertySystem> system;
        if (before && sameSystem(before->settings, property))
            system = before->system;
        else if (m_makeSystem)
            system = m_makeSystem(property);
        houses.insert(
            property.id, build(property, system ? system : std::make_shared<NoSystem>(), told.value(property.id)));
    }
    m_houses = std::move(houses);
    m_knowledge = std::move(told);
    m_list = knowledge;
    m_days = std::move(days);
}

std::shared_ptr<const House> HouseBook::of(PropertyId property) const
{
    return m_houses.value(property);
}

std::shared_ptr<const House> HouseBook::build(const desk::AssistantProperty &settings,
    std::shared_ptr<connect::PropertySystem> system, std::vector<KnowledgeItem> knowledge) const
{
    auto house = std::make_shared<House>();
    house->settings = settings;
    house->system = std::move(system);
    ai::DialogueSettings dialogue;
    dialogue.hotel = settings.name;
    std::shared_ptr<const ai::HouseAnswers> builtIn;
    if (settings.system == "demo"_L1)
        builtIn = std::make_shared<const ai::CueAnswers>(connect::DemoProperty::house());
    house->knowledge = std::make_shared<const ai::KnowledgeAnswers>(std::move(knowledge),
        ai::languageFromWire(settings.language).value_or(ai::Language::English), std::move(builtIn));
    house->runner = std::make_shared<const BookingRunner>(
        std::make_shared<const ai::BookingDialogue>(dialogue, m_signals, house->knowledge), *house->system);
    return house;
}

} // namespace bellhop::responder
