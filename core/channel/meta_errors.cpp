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
    ErrorAction action;
    int retrySeconds; ///< 0: not by itself.
    const char *text;
};

constexpr ErrorAction kGiveUp = ErrorAction::GiveUp;
constexpr ErrorAction kRetry = ErrorAction::Retry;
constexpr ErrorAction kPace = ErrorAction::PaceNumber;
constexpr ErrorAction kBlocked = ErrorAction::NumberBlocked;
constexpr ErrorAction kReconnect = ErrorAction::Reconnect;
constexpr ErrorAction kTemplate = ErrorAction::TemplateUnusable;

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

constexpr qint64 kUnknownFailure = 131000;
constexpr int kTriesOfUnknown = 3; // it may be the message

// By code, ascending.
constexpr std::array kLines{
    Line{0, 0, kReconnect, 0, kToken},
    Line{1, 1, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp reported an unknown error. Try again; report it if it repeats.")},
    Line{2, 2, kRetry, 10, kTemporary},
    Line{3, 3, kBlocked, 0, kPermission},
    Line{4, 4, kPace, 60, kQueued},
    Line{10, 10, kBlocked, 0, kPermission},
    Line{33, 33, kBlocked, 0,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "This WhatsApp number no longer exists. Ask your administrator to choose another one.")},
    Line{100, 100, kGiveUp, 0, kParameter},
    Line{190, 190, kReconnect, 0, kToken},
    Line{200, 299, kBlocked, 0, kPermission},
    Line{368, 368, kBlocked, 0,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "Meta has restricted this account for a while. Your administrator sees why at Meta.")},
    Line{613, 613, kPace, 60, kQueued},
    Line{80007, 80007, kPace, 60, kQueued},
    Line{130429, 130429, kPace, 5, kQueued},
    Line{130472, 130472, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "Meta withheld this marketing message from the guest. Do not resend it.")},
    Line{130497, 130497, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "This account may not write to guests in this country. Use another channel.")},
    Line{131000, 131000, kRetry, 10, kTemporary},
    Line{131005, 131005, kBlocked, 0, kPermission},
    Line{131008, 131009, kGiveUp, 0, kParameter},
    Line{131016, 131016, kRetry, 10, kTemporary},
    Line{131020, 131020, kGiveUp, 0, kGroup},
    Line{131021, 131021, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "This is the hotel's own number; it cannot write to itself.")},
    Line{131026, 131026, kGiveUp, 0,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.")},
    Line{131030, 131030, kGiveUp, 0,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "This is a test number; the guest's number must be on its list at Meta first.")},
    Line{131031, 131031, kBlocked, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "Meta has locked this account. Your administrator sees why at Meta.")},
    Line{131036, 131036, kGiveUp, 0,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "The message could not be delivered in time. Send it again if it still matters.")},
    Line{131037, 131037, kBlocked, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "The number's display name is not approved yet. Ask your administrator.")},
    Line{131041, 131041, kGiveUp, 0, kGroup},
    Line{131042, 131042, kBlocked, 0,
        QT_TRANSLATE_NOOP("MetaErrors",
            "Meta has a billing problem with this account. Ask your administrator to check the payment method.")},
    Line{131044, 131044, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors",
            "Meta has a billing problem with calls of this account. Ask your administrator to check the payment "
            "method.")},
    Line{131045, 131045, kBlocked, 0, kRegister},
    Line{131047, 131047, ErrorAction::WindowClosed, 0,
        QT_TRANSLATE_NOOP("MetaErrors",
            "More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.")},
    Line{131048, 131048, kBlocked, 0,
        QT_TRANSLATE_NOOP("MetaErrors",
            "WhatsApp limits this number because guests blocked or reported it. Pause what guests did not ask for.")},
    Line{131049, 131049, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "Meta chose not to deliver this marketing message. Do not resend it today.")},
    Line{131050, 131050, ErrorAction::OptedOut, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "The guest does not want marketing messages from us.")},
    Line{131051, 131051, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp does not support this kind of message here.")},
    Line{131052, 131052, kGiveUp, 0,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "The guest's file could not be fetched. Ask the guest to send it again, under 100 MB.")},
    Line{131053, 131053, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp did not accept the file. Check its type and size.")},
    Line{131055, 131055, kGiveUp, 0, kParameter},
    Line{131056, 131056, ErrorAction::PaceGuest, 6,
        QT_TRANSLATE_NOOP("MetaErrors", "Many messages to this guest in a short time. This one waits a few seconds.")},
    Line{131057, 131057, kPace, 60, kTemporary},
    Line{131059, 131059, kGiveUp, 0, kGroup},
    Line{131060, 131060, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "WhatsApp could not show this message. Ask the guest to send it again.")},
    Line{131062, 131062, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "This message needs the guest's phone number. Ask the guest for it.")},
    Line{131063, 131063, kGiveUp, 0, kAdmin},
    Line{131064, 131064, kBlocked, 0,
        QT_TRANSLATE_NOOP("MetaErrors",
            "Meta limits this account because templates were in the wrong category. Ask your administrator.")},
    Line{131201, 131215, kGiveUp, 0, kGroup},
    Line{132000, 132000, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "The template has empty or missing values. Fill them all in.")},
    Line{132001, 132001, kTemplate, 0,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "This template does not exist in this language or is not approved. Choose another one.")},
    Line{132005, 132005, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "The template is too long once filled in. Shorten the values.")},
    Line{132007, 132007, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "The content is against WhatsApp's policy. Word it differently.")},
    Line{132008, 132008, kGiveUp, 0, kTemplateValues},
    Line{132012, 132012, kGiveUp, 0, kTemplateValues},
    Line{132015, 132015, kTemplate, 0,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "Meta has paused this template because guests rated it low. Choose another one.")},
    Line{132016, 132016, kTemplate, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "Meta has disabled this template. Choose another one.")},
    Line{132018, 132018, kGiveUp, 0, kTemplateValues},
    Line{132068, 132068, kGiveUp, 0, kFlow},
    Line{132069, 132069, kRetry, 60, kQueued},
    Line{133000, 133000, kPace, 60, kRegister},
    Line{133004, 133004, kPace, 30, kTemporary},
    Line{133005, 133006, kBlocked, 0, kRegister},
    Line{133008, 133010, kBlocked, 0, kRegister},
    Line{133015, 133016, kBlocked, 0, kRegister},
    Line{134011, 134011, kBlocked, 0, kAdmin},
    Line{134100, 134102, kGiveUp, 0, kAdmin},
    Line{135000, 135000, kGiveUp, 0, kParameter},
    Line{137000, 137000, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors",
            "The guest's WhatsApp changed to another device or person. Make sure who it is before you go on.")},
    Line{138000, 138018, kGiveUp, 0, QT_TRANSLATE_NOOP("MetaErrors", "The call is not possible.")},
    Line{139000, 139004, kGiveUp, 0, kFlow},
    Line{139100, 139101, kGiveUp, 0,
        QT_TRANSLATE_NOOP("MetaErrors", "The list of blocked guests could not be changed.")},
    Line{139102, 139103, kRetry, 10,
        QT_TRANSLATE_NOOP(
            "MetaErrors", "The list of blocked guests could not be changed just now. Bellhop tries again.")},
    Line{147001, 147005, kGiveUp, 0, kAdmin},
    Line{2388001, 2388299, kGiveUp, 0, kTemplateSetup},
    Line{2494100, 2494100, kPace, 60, kTemporary},
    Line{2593100, 2593199, kGiveUp, 0, kAdmin},
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

constexpr bool isSound()
{
    for (const Line &line : kLines) {
        const bool waits = line.action == ErrorAction::Retry || line.action == ErrorAction::PaceGuest
            || line.action == ErrorAction::PaceNumber;
        if (waits != (line.retrySeconds > 0))
            return false;
    }
    return true;
}
static_assert(isSound(), "what is tried again says when");

} // namespace

ErrorMeaning metaErrorMeaning(qint64 code)
{
    const auto found = std::find_if(
        kLines.begin(), kLines.end(), [code](const Line &l) { return code >= l.first && code <= l.last; });
    ErrorMeaning meaning;
    if (found == kLines.end()) {
        meaning.text = QCoreApplication::translate(
            "MetaErrors", "WhatsApp refused this message. Tell your administrator the code.");
        return meaning;
    }
    meaning.action = found->action;
    meaning.retryAfter = milliseconds(found->retrySeconds * 1000);
    meaning.known = true;
    meaning.text = QCoreApplication::translate("MetaErrors", found->text);
    meaning.tries = code == kUnknownFailure ? kTriesOfUnknown : 0;
    return meaning;
}

} // namespace bellhop::channel
