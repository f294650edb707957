// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/meta_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bellhop::channel {

namespace {

struct Line {
    int first;
    int last;
    int retrySeconds; ///< 0: not by itself.
    bool number;
    const char *text;
};

constexpr bool kNumber = true;
constexpr bool kMessage = false;

constexpr const char *kTemporary
    = QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp has a temporary problem. Bellhop tries again.");
constexpr const char *kQueued
    = QT_TRANSLATE_NOOP("MetaErrors", "Too many messages at once. This one waits and is sent soon.");
constexpr const char *kPermission = QT_TRANSLATE_NOOP(
    "MetaErrors", "Bellhop may not use this WhatsApp number. Ask your administrator to check its permissions at Meta.");
constexpr const char *kToken = QT_TRANSLATE_NOOP(
    "MetaErrors", "The connection to WhatsApp has expired. Ask your administrator to renew the access token.");
constexpr const char *kParameter
    = QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp did not accept this message as it is. Change it and send it again.");
constexpr const char *kTemplateValues = QT_TRANSLATE_NOOP(
    "MetaErrors", "A value of the template does not fit. No line breaks, no tabs; then send it again.");
constexpr const char *kRegister = QT_TRANSLATE_NOOP(
    "MetaErrors", "The WhatsApp number is not registered. Ask your administrator to register it at Meta.");
constexpr const char *kGroup = QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp could not send this to the group.");
constexpr const char *kFlow = QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp could not use this form. Send a text instead.");
constexpr const char *kAdmin = QT_TRANSLATE_NOOP(
    "MetaErrors", "WhatsApp refused because of a setting of the business account. Tell your administrator the code.");
constexpr const char *kTemplateSetup
    = QT_TRANSLATE_NOOP("MetaErrors", "Meta did not accept the template. Ask your administrator to correct it.");

// By code, ascending.
constexpr std::array kLines{
    Line{0, 0, 0, kNumber, kToken},
    Line{1, 1, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp reported an unknown error. Try again; report it if it repeats.")},
    Line{2, 2, 10, kMessage, kTemporary},
    Line{3, 3, 0, kNumber, kPermission},
    Line{4, 4, 60, kNumber, kQueued},
    Line{10, 10, 0, kNumber, kPermission},
    Line{33, 33, 0, kNumber,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "This WhatsApp number no longer exists. Ask your administrator to choose another one.")},
    Line{100, 100, 0, kMessage, kParameter},
    Line{190, 190, 0, kNumber, kToken},
    Line{200, 299, 0, kNumber, kPermission},
    Line{368, 368, 0, kNumber,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "Meta has restricted this account for a while. Your administrator sees why at Meta.")},
    Line{613, 613, 60, kNumber, kQueued},
    Line{80007, 80007, 60, kNumber, kQueued},
    Line{130429, 130429, 5, kNumber, kQueued},
    Line{130472, 130472, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "Meta withheld this marketing message from the guest. Do not resend it.")},
    Line{130497, 130497, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "This account may not write to guests in this country. Use another channel.")},
    Line{131000, 131000, 10, kMessage, kTemporary},
    Line{131005, 131005, 0, kNumber, kPermission},
    Line{131008, 131009, 0, kMessage, kParameter},
    Line{131016, 131016, 10, kMessage, kTemporary},
    Line{131020, 131020, 0, kMessage, kGroup},
    Line{131021, 131021, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "This is the hotel's own number; it cannot write to itself.")},
    Line{131026, 131026, 0, kMessage,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.")},
    Line{131030, 131030, 0, kMessage,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "This is a test number; the guest's number must be on its list at Meta first.")},
    Line{131031, 131031, 0, kNumber,
        QT_TRANSLATE_NOOP("MetaErrors", "Meta has locked this account. Your administrator sees why at Meta.")},
    Line{131036, 131036, 0, kMessage,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "The message could not be delivered in time. Send it again if it still matters.")},
    Line{131037, 131037, 0, kNumber,
        QT_TRANSLATE_NOOP("MetaErrors", "The number's display name is not approved yet. Ask your administrator.")},
    Line{131041, 131041, 0, kMessage, kGroup},
    Line{131042, 131042, 0, kNumber,
        QT_TRANSLATE_NOOP("MetaErrors",
            "Meta has a billing problem with this account. Ask your administrator to check the payment method.")},
    Line{131044, 131044, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors",
            "Meta has a billing problem with calls of this account. Ask your administrator to check the payment "
            "method.")},
    Line{131045, 131045, 0, kNumber, kRegister},
    Line{131047, 131047, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors",
            "More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.")},
    Line{131048, 131048, 0, kNumber,
        QT_TRANSLATE_NOOP("MetaErrors",
            "WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.")},
    Line{131049, 131049, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "Meta chose not to deliver this marketing message. Do not resend it today.")},
    Line{131050, 131050, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "The guest does not want marketing messages from us.")},
    Line{131051, 131051, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp does not support this kind of message here.")},
    Line{131052, 131052, 0, kMessage,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "The guest's file could not be fetched. Ask the guest to send it again, under 100 MB.")},
    Line{131053, 131053, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp did not accept the file. Check its type and size.")},
    Line{131055, 131055, 0, kMessage, kParameter},
    Line{131056, 131056, 6, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "Many messages to this guest in a short time. This one waits a few seconds.")},
    Line{131057, 131057, 60, kNumber, kTemporary},
    Line{131059, 131059, 0, kMessage, kGroup},
    Line{131060, 131060, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp could not show this message. Ask the guest to send it again.")},
    Line{131062, 131062, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "This message needs the guest's phone number. Ask the guest for it.")},
    Line{131063, 131063, 0, kMessage, kAdmin},
    Line{131064, 131064, 0, kNumber,
        QT_TRANSLATE_NOOP("MetaErrors",
            "Meta limits this account because templates were in the wrong category. Ask your administrator.")},
    Line{131201, 131215, 0, kMessage, kGroup},
    Line{132000, 132000, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "The template has empty or missing values. Fill them all in.")},
    Line{132001, 132001, 0, kMessage,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "This template does not exist in this language or is not approved. Choose another one.")},
    Line{132005, 132005, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "The template is too long once filled in. Shorten the values.")},
    Line{132007, 132007, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "The content is against WhatsApp's policy. Word it differently.")},
    Line{132008, 132008, 0, kMessage, kTemplateValues},
    Line{132012, 132012, 0, kMessage, kTemplateValues},
    Line{132015, 132015, 0, kMessage,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "Meta has paused this template because guests rated it low. Choose another one.")},
    Line{132016, 132016, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "Meta has disabled this template. Choose another one.")},
    Line{132018, 132018, 0, kMessage, kTemplateValues},
    Line{132068, 132068, 0, kMessage, kFlow},
    Line{132069, 132069, 60, kMessage, kQueued},
    Line{133000, 133000, 60, kNumber, kRegister},
    Line{133004, 133004, 30, kNumber, kTemporary},
    Line{133005, 133006, 0, kNumber, kRegister},
    Line{133008, 133010, 0, kNumber, kRegister},
    Line{133015, 133016, 0, kNumber, kRegister},
    Line{134011, 134011, 0, kNumber, kAdmin},
    Line{134100, 134102, 0, kMessage, kAdmin},
    Line{135000, 135000, 0, kMessage, kParameter},
    Line{137000, 137000, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors",
            "The guest's WhatsApp changed to another device or person. Make sure who it is before you go on.")},
    Line{138000, 138018, 0, kMessage, QT_TRANSLATE_NOOP("MetaErrors", "The call is not possible.")},
    Line{139000, 139004, 0, kMessage, kFlow},
    Line{139100, 139101, 0, kMessage,
        QT_TRANSLATE_NOOP("MetaErrors", "The list of blocked guests could not be changed.")},
    Line{139102, 139103, 10, kMessage,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "The list of blocked guests could not be changed just now. Bellhop tries again.")},
    Line{147001, 147005, 0, kMessage, kAdmin},
    Line{2388001, 2388299, 0, kMessage, kTemplateSetup},
    Line{2494100, 2494100, 60, kNumber, kTemporary},
    Line{2593100, 2593199, 0, kMessage, kAdmin},
};

constexpr bool isSorted()
{
    for (std::size_t i = 0; i < kLines.size(); ++i) {
        if (kLines[i].first > kLines[i].last || (i > 0 && kLines[i].first <= kLines[i - 1].last))
            return false;
    }
    return true;
}
static_assert(isSorted(), "codes ascend and do not overlap");

} // namespace

MetaErrorMeaning metaErrorMeaning(qint64 code)
{
    const auto found = std::find_if(
        kLines.begin(), kLines.end(), [code](const Line &l) { return code >= l.first && code <= l.last; });
    MetaErrorMeaning meaning;
    if (found == kLines.end()) {
        meaning.text = QCoreApplication::translate(
            "MetaErrors", "WhatsApp refused this message. Tell your administrator the code.");
        return meaning;
    }
    meaning.retry = found->retrySeconds > 0;
    meaning.retryAfter = milliseconds(found->retrySeconds * 1000);
    meaning.number = found->number;
    meaning.known = true;
    meaning.text = QCoreApplication::translate("MetaErrors", found->text);
    return meaning;
}

} // namespace bellhop::channel
