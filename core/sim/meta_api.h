// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/http_message.h"

#include <QString>

#include <variant>

namespace bellhop::sim {

/// An error as Meta words it.
struct MetaError {
    int httpStatus = 400;
    int code = 100;
    int subcode = 0; ///< 0: none.
    QString title;
    QString details;

    /// The answer to a request.
    [[nodiscard]] net::HttpResponse toResponse() const;
    /// The element of statuses[].errors[].
    [[nodiscard]] Json toStatusError() const;
};

/// The documented words for a code; a plain text for codes that the simulator has none for.
[[nodiscard]] MetaError metaError(int code, const QString &details = {});

/// A message of the business, as far as a guest's phone cares.
struct SendRequest {
    QString phone; ///< Digits; empty when addressed by user id.
    QString userId;
    QString type;
    QString text; ///< What the guest reads.
    QString replyTo; ///< The quoted message, or the one reacted to.
    QString clientToken;
    [[nodiscard]] bool isTemplate() const { return type == QLatin1String("template"); }
};

/// POST …/messages with "status":"read".
struct MarkRead {
    QString wamid;
};

/// Checks a body as Meta does.
[[nodiscard]] std::variant<SendRequest, MarkRead, MetaError> readSend(const QByteArray &body);

/// The 200 for an accepted message.
[[nodiscard]] net::HttpResponse acceptedResponse(
    const SendRequest &request, const QString &waId, const QString &userId, const QString &wamid);

[[nodiscard]] net::HttpResponse jsonResponse(int status, const Json &body);

} // namespace bellhop::sim
