// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/twilio_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bellhop::channel {

namespace {

struct Line {
    int code;
    ErrorAction action;
    int retrySeconds;
    const char *text;
};

constexpr ErrorAction kGiveUp = ErrorAction::GiveUp;
constexpr ErrorAction kRetry = ErrorAction::Retry;
constexpr ErrorAction kPace = ErrorAction::PaceNumber;
constexpr ErrorAction kBlocked = ErrorAction::NumberBlocked;
constexpr ErrorAction kTemplate = ErrorAction::TemplateUnusable;

constexpr const char *kTemporary
    = QT_TRANSLATE_NOOP("TwilioErrors", "Twilio has a temporary problem. Bellhop tries again.");
constexpr const char *kQueued
    = QT_TRANSLATE_NOOP("TwilioErrors", "Too many messages at once. This one waits and is sent soon.");
constexpr const char *kCredentials = QT_TRANSLATE_NOOP(
    "TwilioErrors", "Twilio does not accept the account's credentials. Ask your administrator to renew them.");
constexpr const char *kSender = QT_TRANSLATE_NOOP(
    "TwilioErrors", "The WhatsApp sender is not set up at Twilio. Ask your administrator to check it.");
constexpr const char *kRecipient = QT_TRANSLATE_NOOP(
    "TwilioErrors", "The guest's number is not valid on WhatsApp. Check it, or try another channel.");
constexpr const char *kRegion
    = QT_TRANSLATE_NOOP("TwilioErrors", "This account may not write to guests in this country. Use another channel.");
constexpr const char *kTooLong
    = QT_TRANSLATE_NOOP("TwilioErrors", "The message is too long. Shorten it or send it in parts.");
constexpr const char *kNothing = QT_TRANSLATE_NOOP("TwilioErrors", "There is nothing to send in this message.");
constexpr const char *kFile = QT_TRANSLATE_NOOP("TwilioErrors",
    "Twilio could not fetch the file. Ask your administrator whether the relay's public address works.");
constexpr const char *kLarge
    = QT_TRANSLATE_NOOP("TwilioErrors", "The file is too large for WhatsApp. Send a smaller one.");
constexpr const char *kValues
    = QT_TRANSLATE_NOOP("TwilioErrors", "The values of the template do not fit. Fill them all in, then send it again.");
constexpr const char *kNoTemplate = QT_TRANSLATE_NOOP(
    "TwilioErrors", "This template does not exist in this language or is not approved. Choose another one.");
constexpr const char *kSandbox = QT_TRANSLATE_NOOP(
    "TwilioErrors", "This is a test number: the guest has to join the sandbox before it can write to them.");
constexpr const char *kPolicy = QT_TRANSLATE_NOOP(
    "TwilioErrors", "The message was taken for spam or against WhatsApp's policy. Word it differently.");
constexpr const char *kContent
    = QT_TRANSLATE_NOOP("TwilioErrors", "WhatsApp did not accept this message as it is. Change it and send it again.");
constexpr const char *kLimit = QT_TRANSLATE_NOOP(
    "TwilioErrors", "The number has reached WhatsApp's limit. Bellhop tries again later; ask guests to write first.");
constexpr const char *kAdmin = QT_TRANSLATE_NOOP(
    "TwilioErrors", "WhatsApp refused because of a setting of the business account. Tell your administrator the code.");

// By code, ascending.
constexpr std::array kLines{
    Line{11751, kGiveUp, 0, kLarge},
    Line{14107, kPace, 5, kQueued},
    Line{20003, ErrorAction::Reconnect, 0, kCredentials},
    Line{20404, kGiveUp, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "Twilio does not know this. Tell your administrator the code.")},
    Line{20429, kPace, 5, kQueued},
    Line{20500, kRetry, 10, kTemporary},
    Line{21211, kGiveUp, 0, kRecipient},
    Line{21212, kBlocked, 0, kSender},
    Line{21408, kGiveUp, 0, kRegion},
    Line{21602, kGiveUp, 0, kNothing},
    Line{21605, kGiveUp, 0, kTooLong},
    Line{21606, kBlocked, 0, kSender},
    Line{21608, kGiveUp, 0, kSandbox},
    Line{21610, ErrorAction::OptedOut, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "The guest does not want messages from us.")},
    Line{21612, kGiveUp, 0, kRegion},
    Line{21614, kGiveUp, 0, kRecipient},
    Line{21617, kGiveUp, 0, kTooLong},
    Line{21619, kGiveUp, 0, kNothing},
    Line{21620, kGiveUp, 0, kFile},
    Line{21623, kGiveUp, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "WhatsApp takes one file per message. Send them one by one.")},
    Line{21654, kTemplate, 0, kNoTemplate},
    Line{21655, kTemplate, 0, kNoTemplate},
    Line{21656, kGiveUp, 0, kValues},
    Line{21658, kGiveUp, 0, kTooLong},
    Line{30001, kRetry, 60, kQueued},
    Line{30007, kGiveUp, 0, kPolicy},
    Line{30008, kRetry, 60, kTemporary},
    Line{30410, kRetry, 60, kTemporary},
    Line{63001, ErrorAction::Reconnect, 0,
        QT_TRANSLATE_NOOP("TwilioErrors",
            "Twilio's connection to WhatsApp has expired. Ask your administrator to renew it at Twilio.")},
    Line{63002, kBlocked, 0, kSender},
    Line{63003, kGiveUp, 0,
        QT_TRANSLATE_NOOP("TwilioErrors",
            "The guest cannot receive this on WhatsApp. Try another channel, such as a call or e-mail.")},
    Line{63005, kGiveUp, 0, kContent},
    Line{63007, kBlocked, 0, kSender},
    Line{63008, kBlocked, 0, kAdmin},
    Line{63009, kRetry, 30, kTemporary},
    Line{63010, kRetry, 30, kTemporary},
    Line{63012, kRetry, 30, kTemporary},
    Line{63013, kGiveUp, 0, kPolicy},
    Line{63014, kGiveUp, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "The guest has blocked us on WhatsApp. Try another channel.")},
    Line{63015, kGiveUp, 0, kSandbox},
    Line{63016, ErrorAction::WindowClosed, 0,
        QT_TRANSLATE_NOOP("TwilioErrors",
            "More than 24 hours have passed since the guest wrote. Use a template, or wait for the guest.")},
    Line{63017, kPace, 5, kQueued},
    Line{63018, kPace, 300, kLimit},
    Line{63019, kGiveUp, 0, kFile},
    Line{63020, kBlocked, 0, kAdmin},
    Line{63021, kGiveUp, 0, kContent},
    Line{63022, kBlocked, 0, kAdmin},
    Line{63023, kRetry, 30, kTemporary},
    Line{63024, kGiveUp, 0, kRecipient},
    Line{63025, kGiveUp, 0, kContent},
    Line{63026, kGiveUp, 0, kPolicy},
    Line{63027, kTemplate, 0, kNoTemplate},
    Line{63028, kGiveUp, 0, kValues},
    Line{63029, kGiveUp, 0, kFile},
    Line{63030, kGiveUp, 0, kValues},
    Line{63031, kGiveUp, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "This is the hotel's own number; it cannot write to itself.")},
    Line{63032, kGiveUp, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "WhatsApp withheld this message from the guest. Do not resend it.")},
    Line{63033, kGiveUp, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "The guest cannot be reached on WhatsApp. Try another channel.")},
    Line{63034, kGiveUp, 0, kLarge},
    Line{63037, kGiveUp, 0, kFile},
    Line{63038, kBlocked, 0,
        QT_TRANSLATE_NOOP(
            "TwilioErrors", "The account has reached its limit for today. Your administrator can raise it.")},
    Line{63040, kTemplate, 0, kNoTemplate},
    Line{63041, kTemplate, 0,
        QT_TRANSLATE_NOOP(
            "TwilioErrors", "WhatsApp has paused this template because guests rated it low. Choose another one.")},
    Line{63042, kTemplate, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "WhatsApp has disabled this template. Choose another one.")},
    Line{63049, kGiveUp, 0,
        QT_TRANSLATE_NOOP("TwilioErrors", "Meta chose not to deliver this marketing message. Do not resend it today.")},
    Line{63051, kBlocked, 0, kSender},
    Line{63062, kBlocked, 0, kAdmin},
};

constexpr bool isSound()
{
    for (std::size_t i = 0; i < kLines.size(); ++i) {
        const bool waits = kLines[i].action == kRetry || kLines[i].action == kPace;
        if (waits != (kLines[i].retrySeconds > 0) || (i > 0 && kLines[i].code <= kLines[i - 1].code))
            return false;
    }
    return true;
}
static_assert(isSound(), "codes ascend, and what is tried again says when");

struct Pair {
    int whatsApp;
    int twilio;
};
// As Twilio publishes them.
constexpr std::array kPairs{Pair{400, 63019}, Pair{402, 63020}, Pair{408, 63021}, Pair{410, 63021}, Pair{1001, 63021},
    Pair{429, 63018}, Pair{471, 63018}, Pair{1015, 63018}, Pair{430, 63022}, Pair{432, 63022}, Pair{433, 63022},
    Pair{470, 63016}, Pair{472, 63032}, Pair{500, 63012}, Pair{1011, 63012}, Pair{1014, 63012}, Pair{1023, 63012},
    Pair{1025, 63012}, Pair{1000, 63005}, Pair{1002, 63024}, Pair{1026, 63024}, Pair{1004, 63025}, Pair{1005, 63001},
    Pair{1006, 63003}, Pair{1013, 63003}, Pair{1021, 63003}, Pair{1008, 63013}, Pair{1009, 63013}, Pair{1010, 63030},
    Pair{1022, 63010}, Pair{2000, 63028}, Pair{2001, 63027}, Pair{2003, 63027}, Pair{2002, 63029}};

} // namespace

ErrorMeaning twilioErrorMeaning(qint64 code)
{
    const auto found
        = std::find_if(kLines.begin(), kLines.end(), [code](const Line &line) { return line.code == code; });
    if (found == kLines.end()) {
        return {ErrorAction::GiveUp, milliseconds(0), false,
            QCoreApplication::translate(
                "TwilioErrors", "WhatsApp refused this message. Tell your administrator the code."),
            0};
    }
    const bool once = code == 30008 || code == 30410; // it may be the message
    return {found->action, milliseconds(found->retrySeconds * 1000), true,
        QCoreApplication::translate("TwilioErrors", found->text), once ? 2 : 0};
}

qint64 twilioCodeOfChannelMessage(QStringView message)
{
    qsizetype digits = 0;
    while (digits < message.size() && digits < 6 && message[digits] >= u'0' && message[digits] <= u'9')
        ++digits;
    const int number = message.first(digits).toInt();
    const auto found
        = std::find_if(kPairs.begin(), kPairs.end(), [number](const Pair &pair) { return pair.whatsApp == number; });
    return found == kPairs.end() ? 0 : found->twilio;
}

} // namespace bellhop::channel
