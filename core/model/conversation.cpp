// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conversation.h"

#include "core/base/wire_table.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr WireTable<ConversationStatus, 5> kStatuses{{
    {ConversationStatus::Open, "open"_L1},
    {ConversationStatus::Pending, "pending"_L1},
    {ConversationStatus::Snoozed, "snoozed"_L1},
    {ConversationStatus::Resolved, "resolved"_L1},
    {ConversationStatus::Archived, "archived"_L1},
}};
constexpr WireTable<Priority, 4> kPriorities{{
    {Priority::Urgent, "urgent"_L1},
    {Priority::High, "high"_L1},
    {Priority::Normal, "normal"_L1},
    {Priority::Low, "low"_L1},
}};
constexpr WireTable<CustomerType, 5> kCustomerTypes{{
    {CustomerType::Guest, "guest"_L1},
    {CustomerType::Prospect, "prospect"_L1},
    {CustomerType::Returning, "returning"_L1},
    {CustomerType::Vip, "vip"_L1},
    {CustomerType::Group, "group"_L1},
}};
constexpr WireTable<ServiceType, 5> kServiceTypes{{
    {ServiceType::Booking, "booking"_L1},
    {ServiceType::Complaint, "complaint"_L1},
    {ServiceType::Inquiry, "inquiry"_L1},
    {ServiceType::Support, "support"_L1},
    {ServiceType::Feedback, "feedback"_L1},
}};
} // namespace

QLatin1String toWire(ConversationStatus status)
{
    return wireWord(kStatuses, status);
}
std::optional<ConversationStatus> conversationStatusFromWire(QStringView text)
{
    return wireValue(kStatuses, text);
}
QLatin1String toWire(Priority priority)
{
    return wireWord(kPriorities, priority);
}
std::optional<Priority> priorityFromWire(QStringView text)
{
    return wireValue(kPriorities, text);
}
QLatin1String toWire(CustomerType type)
{
    return wireWord(kCustomerTypes, type);
}
std::optional<CustomerType> customerTypeFromWire(QStringView text)
{
    return wireValue(kCustomerTypes, text);
}
QLatin1String toWire(ServiceType type)
{
    return wireWord(kServiceTypes, type);
}
std::optional<ServiceType> serviceTypeFromWire(QStringView text)
{
    return wireValue(kServiceTypes, text);
}

} // namespace bellhop
