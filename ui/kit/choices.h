// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/conversation.h"

#include <array>

namespace bellhop::ui {

/// What people choose among, in the order shown.
inline constexpr std::array kCustomerTypes{
    CustomerType::Guest, CustomerType::Prospect, CustomerType::Returning, CustomerType::Vip, CustomerType::Group};
inline constexpr std::array kServiceTypes{
    ServiceType::Booking, ServiceType::Complaint, ServiceType::Inquiry, ServiceType::Support, ServiceType::Feedback};

} // namespace bellhop::ui
