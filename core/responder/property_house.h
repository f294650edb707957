// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/analyzer.h"
#include "core/connect/property_system.h"
#include "core/desk/assistant_settings.h"
#include "core/responder/booking_runner.h"

namespace bellhop::responder {

/// A property without a booking system: whoever wants a room gets a colleague.
class NoSystem : public connect::PropertySystem
{
    static Error none()
    {
        return makeError(ErrorKind::Refused, QStringLiteral("This property has no booking system here."));
    }

public:
    Result<std::vector<RoomOffer>> offers(const StayQuery &) override { return none(); }
    Result<RoomOffer> quote(const StayQuery &, const QString &) override { return none(); }
    Result<StayBooking> book(const BookingOrder &) override { return none(); }
    Result<std::optional<StayBooking>> find(const BookingOrder &) override { return std::optional<StayBooking>(); }
    Result<StayBooking> booking(const QString &) override { return none(); }
    Status cancel(const QString &) override { return none(); }
};

/// A property as the assistant speaks for it. Immutable but for the booking system behind it; any thread.
struct House {
    desk::AssistantProperty settings;
    std::shared_ptr<connect::PropertySystem> system;
    std::shared_ptr<const BookingRunner> runner;
    std::shared_ptr<const ai::KnowledgeAnswers> knowledge;
};

/// Builds houses from settings and keeps those whose settings have not changed. One thread; the houses are shared.
class HouseBook final
{
public:
    /// Makes the booking system that the settings ask for. Null: there is none.
    using MakeSystem = std::function<std::shared_ptr<connect::PropertySystem>(const desk::AssistantProperty &settings)>;

    HouseBook(std::shared_ptr<const ai::Analyzer> analyzer, MakeSystem makeSystem);

    /// What the properties tell their guests; never changed, so the same list says the same. Null: nothing.
    using KnowledgeList = std::shared_ptr<const std::vector<KnowledgeItem>>;
    /// Takes the settings over, and what each property tells its guests on its own day. `now`: the database's.
    void refresh(const std::vector<desk::AssistantProperty> &properties, const KnowledgeList &knowledge, Instant now);
    /// Null for a property that is not there.
    [[nodiscard]] std::shared_ptr<const House> of(PropertyId property) const;

private:
    [[nodiscard]] std::shared_ptr<const House> build(const desk::AssistantProperty &settings,
        std::shared_ptr<connect::PropertySystem> system, std::vector<KnowledgeItem> knowledge) const;

    std::shared_ptr<const ai::SignalReader> m_signals;
    MakeSystem m_makeSystem;
    QHash<PropertyId, std::shared_ptr<const House>> m_houses;
    QHash<PropertyId, std::vector<KnowledgeItem>> m_knowledge; ///< What they were built from.
    KnowledgeList m_list; ///< The same, as it came.
    QHash<PropertyId, QDate> m_days; ///< On which it was taken from there.
};

} // namespace bellhop::responder
