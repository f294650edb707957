// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/conversation.h"

#include <QString>

#include <vector>

namespace bellhop {

/// One reason a conversation can be closed with, and what it demands.
struct Disposition {
    QString code; ///< "booking_confirmed"
    QString label; ///< For people, in the console's language.
    bool needsReservation = false;
    bool needsNotes = false;
    bool operator==(const Disposition &) const = default;
};

/// The dispositions in force; a conversation keeps the version it was closed under.
struct Taxonomy {
    int version = 0;
    std::vector<Disposition> dispositions;
    [[nodiscard]] const Disposition *find(QStringView code) const;
    bool operator==(const Taxonomy &) const = default;
};

/// What an agent says when closing.
struct Closing {
    QString disposition;
    QString notes;
    QString reservationId;
    std::optional<CustomerType> customerType;
    std::optional<ServiceType> serviceType;
    std::optional<int> satisfaction; ///< 1-5
};

/// Whether the closing satisfies the taxonomy; an error names the field and what to do. The sheet shows the same words
/// before it is sent; the database enforces the same rule.
Status checkClosing(const Taxonomy &taxonomy, const Closing &closing);

/// The code with which the system closes what nobody answered.
inline constexpr char kNoResponse[] = "no_response";

} // namespace bellhop
