// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/meta_api.h"

#include "core/sim/dialect.h"

#include <algorithm>
#include <array>

namespace bellhop::sim {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    int code;
    int httpStatus;
    const char *title;
    const char *details;
};

constexpr std::array kWords{
    Words{0, 401, "AuthException", "We were unable to authenticate the app user."},
    Words{1, 400, "API Unknown", "Invalid request or possible server error."},
    Words{2, 503, "Service temporarily unavailable", "Temporary downtime or overload."},
    Words{4, 400, "Application request limit reached", "The app has reached its API call rate limit."},
    Words{10, 403, "Application does not have permission for this action", "Permission is not granted."},
    Words{33, 400, "Parameter value is not valid", "The business phone number has been deleted."},
    Words{100, 400, "Invalid parameter", "Unexpected value or missing parameter."},
    Words{190, 401, "Invalid OAuth access token - Cannot parse access token", "The access token is invalid."},
    Words{368, 403, "Temporarily blocked for policies violations", "The account is restricted."},
    Words{80007, 400, "Rate limit issues", "The business account has reached its rate limit."},
    Words{130429, 400, "Rate limit hit", "Cloud API message throughput has been reached."},
    Words{130472, 400, "User's number is part of an experiment", "Message was not sent as part of an experiment."},
    Words{131000, 500, "Something went wrong", "Message failed to send due to an unknown error."},
    Words{131005, 403, "Access denied", "Permission is either not granted or has been removed."},
    Words{131008, 400, "Required parameter is missing", "The request is missing a required parameter."},
    Words{131009, 400, "Parameter value is not valid", "One or more parameter values are invalid."},
    Words{131016, 500, "Service unavailable", "A service is temporarily unavailable."},
    Words{131021, 400, "Recipient cannot be sender", "Sender and recipient phone number is the same."},
    Words{131026, 400, "Message undeliverable", "Message undeliverable."},
    Words{131030, 400, "Recipient phone number not in allowed list", "Recipient phone number not in allowed list."},
    Words{131031, 403, "Account has been locked", "The account was restricted or disabled for a policy violation."},
    Words{131037, 400, "Display name approval is needed", "The number's display name request is not approved."},
    Words{131042, 400, "Business eligibility payment issue", "There was an error related to your payment method."},
    Words{131045, 500, "Incorrect certificate", "Message failed to send due to a phone number registration error."},
    Words{131047, 400, "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied to this "
        "number."},
    Words{131048, 400, "Spam rate limit hit", "Message failed to send because of restrictions on this number."},
    Words{131049, 400, "Meta chose not to deliver", "This message was not delivered to maintain healthy engagement."},
    Words{131050, 400, "User has stopped marketing messages", "The recipient has chosen to stop marketing messages."},
    Words{131051, 400, "Message type unknown", "Message type is currently not supported."},
    Words{131052, 400, "Media download error", "Unable to download the media sent by the user."},
    Words{131053, 400, "Media upload error", "Unable to upload the media used in the message."},
    Words{131056, 400, "(Business Account, Consumer Account) pair rate limit hit", "Too many messages to this phone."},
    Words{131057, 500, "Account in maintenance mode", "The business account is in maintenance mode."},
    Words{131062, 400, "Business-scoped user id recipients are not supported for this message",
        "This message needs the phone number of its recipient."},
    Words{132000, 400, "Template Param Count Mismatch",
        "The number of variable parameter values did not match the template's."},
    Words{132001, 404, "Template does not exist", "The template does not exist in the translation or is not approved."},
    Words{132005, 400, "Template Hydrated Text Too Long", "Translated text too long."},
    Words{132007, 400, "Template Format Character Policy Violated", "Template content violates a policy."},
    Words{132008, 400, "Parameter Value Not Valid", "A parameter value is not valid."},
    Words{132012, 400, "Template Parameter Format Mismatch", "Variable parameter values formatted incorrectly."},
    Words{132015, 400, "Template is Paused", "Template is paused due to low quality."},
    Words{132016, 400, "Template is Disabled", "Template has been paused too many times and is permanently disabled."},
    Words{132018, 400, "Template Parameter Not Valid",
        "Parameters cannot have new lines, tabs, or more than 4 consecutive spaces."},
    Words{133004, 503, "Server Temporarily Unavailable", "Server is temporarily unavailable."},
    Words{
        133010, 400, "Phone number Not Registered", "The number is not registered on the WhatsApp Business platform."},
    Words{135000, 400, "Generic user error", "Message failed to send because of an unknown error with the request."},
};

} // namespace

MetaError metaError(int code, const QString &details)
{
    const auto found = std::find_if(kWords.begin(), kWords.end(), [code](const Words &w) { return w.code == code; });
    MetaError error;
    error.code = code;
    error.title = found == kWords.end() ? u"Simulated error"_s : QString::fromLatin1(found->title);
    error.httpStatus = found == kWords.end() ? 400 : found->httpStatus;
    error.details = details.isEmpty() && found != kWords.end() ? QString::fromLatin1(found->details) : details;
    return error;
}

MetaError noSuchObject()
{
    MetaError error = metaError(100, u"Object with ID does not exist or cannot be loaded."_s);
    error.subcode = 33;
    return error;
}

net::HttpResponse MetaError::toResponse() const
{
    Json data = Json::object();
    data.set("messaging_product"_L1, "whatsapp"_L1).set("details"_L1, details);
    Json error = Json::object();
    error.set("message"_L1, u"(#%1) %2"_s.arg(code).arg(title)).set("type"_L1, "OAuthException"_L1);
    error.set("code"_L1, code).set("error_data"_L1, data).set("fbtrace_id"_L1, "ASimulatedTrace"_L1);
    if (subcode != 0)
        error.set("error_subcode"_L1, subcode);
    Json body = Json::object();
    return jsonResponse(httpStatus, body.set("error"_L1, error));
}

Json MetaError::toStatusError() const
{
    Json data = Json::object();
    data.set("details"_L1, details);
    Json error = Json::object();
    error.set("code"_L1, code).set("title"_L1, title).set("message"_L1, title);
    error.set("error_data"_L1, data);
    return error.set(
        "href"_L1, "https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes"_L1);
}

net::HttpResponse acceptedResponse(
    const SendRequest &request, const QString &waId, const QString &userId, const QString &status)
{
    Json contact = Json::object();
    if (request.phone.isEmpty())
        contact.set("input"_L1, request.userId);
    else
        contact.set("input"_L1, QString(u'+' + request.phone)).set("wa_id"_L1, waId);
    contact.set("user_id"_L1, userId);
    Json message = Json::object();
    message.set("id"_L1, request.id);
    if (!status.isEmpty())
        message.set("message_status"_L1, status);
    Json body = Json::object();
    body.set("messaging_product"_L1, "whatsapp"_L1).set("contacts"_L1, Json::array().append(contact));
    return jsonResponse(200, body.set("messages"_L1, Json::array().append(message)));
}

} // namespace bellhop::sim
