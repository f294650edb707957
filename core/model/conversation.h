// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace bellhop {

enum class ConversationStatus { Open, Pending, Snoozed, Resolved, Archived };
/// Ascending: an ascending index sorts the queue. Stored as this number.
enum class Priority { Urgent = 0, High = 1, Normal = 2, Low = 3 };
enum class CustomerType { Guest, Prospect, Returning, Vip, Group };
enum class ServiceType { Booking, Complaint, Inquiry, Support, Feedback };

QLatin1String toWire(ConversationStatus status);
std::optional<ConversationStatus> conversationStatusFromWire(QStringView text);
QLatin1String toWire(Priority priority);
std::optional<Priority> priorityFromWire(QStringView text);
QLatin1String toWire(CustomerType type);
std::optional<CustomerType> customerTypeFromWire(QStringView text);
QLatin1String toWire(ServiceType type);
std::optional<ServiceType> serviceTypeFromWire(QStringView text);

/// Open, pending or snoozed: the one conversation a guest can have on a channel account (DESIGN §4.5).
[[nodiscard]] constexpr bool isLive(ConversationStatus status)
{
    return status == ConversationStatus::Open || status == ConversationStatus::Pending
        || status == ConversationStatus::Snoozed;
}

} // namespace bellhop
