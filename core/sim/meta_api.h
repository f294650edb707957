// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/http_message.h"
#include "core/sim/send_request.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

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
/// Code 100, subcode 33: no such object, or no right to see it.
[[nodiscard]] MetaError noSuchObject();

/// POST …/messages with "status":"read".
struct MarkRead {
    QString id;
    bool typing = false;
};

/// A message that is valid by itself; whether its media and template exist is another question.
struct MetaSend {
    SendRequest request;
    Json content; ///< The object under the type's name.
};

/// Checks a body as Meta does.
[[nodiscard]] std::variant<MetaSend, MarkRead, MetaError> readSend(const QByteArray &body);

/// Of one type's content: the error, or what the guest reads of it.
[[nodiscard]] std::variant<QString, MetaError> checkMetaContent(const QString &type, const Json &content);
/// Of an interactive object.
[[nodiscard]] std::optional<MetaError> checkMetaInteractive(const Json &interactive);

/// The 200 for an accepted message.
[[nodiscard]] net::HttpResponse acceptedResponse(
    const SendRequest &request, const QString &waId, const QString &userId, const QString &status);

} // namespace bellhop::sim
