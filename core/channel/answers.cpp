// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channel/answers.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellhop::channel {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr milliseconds kLater{10'000};
constexpr milliseconds kLongest{3'600'000};

QString tr(const char *text)
{
    return QCoreApplication::translate("Channel", text);
}

ErrorMeaning meaningOf(ErrorAction action, const char *text, milliseconds after = milliseconds(0))
{
    return {action, after, true, tr(text), 0};
}

ErrorKind kindOf(ErrorAction action)
{
    switch (action) {
    case ErrorAction::Retry:
        return ErrorKind::Network;
    case ErrorAction::PaceGuest:
    case ErrorAction::PaceNumber:
        return ErrorKind::Timeout;
    case ErrorAction::Reconnect:
        return ErrorKind::Unauthorised;
    case ErrorAction::TemplateUnusable:
        return ErrorKind::NotFound;
    case ErrorAction::GiveUp:
    case ErrorAction::WindowClosed:
    case ErrorAction::NumberBlocked:
    case ErrorAction::OptedOut:
        break;
    }
    return ErrorKind::Refused;
}
} // namespace

milliseconds waitTime(const HeaderGetter &header, milliseconds otherwise)
{
    bool ok = false;
    const int seconds = header ? header("Retry-After").trimmed().toInt(&ok) : 0;
    return ok && seconds >= 0 ? std::min(milliseconds(qint64{seconds} * 1000), kLongest) : otherwise;
}

SendOutcome accepted(const QString &providerId)
{
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::Accepted;
    outcome.providerId = providerId;
    return outcome;
}

SendOutcome outcomeOf(const ErrorMeaning &meaning, const QString &code, const HeaderGetter &header)
{
    SendOutcome outcome;
    outcome.kind = meaning.isRetry() ? SendOutcome::Kind::TryLater : SendOutcome::Kind::Refused;
    outcome.errorCode = code;
    outcome.errorText = meaning.text;
    outcome.numberBlocked = meaning.isOfNumber();
    outcome.action = meaning.action;
    if (meaning.isRetry()) {
        outcome.retryAfter = waitTime(header, meaning.retryAfter);
        outcome.tries = meaning.tries;
    }
    return outcome;
}

QString textOfFailure(const ErrorMeaning &meaning)
{
    return meaning.isRetry() ? tr("WhatsApp could not deliver this: it was busy or disturbed. Send it again.")
                             : meaning.text;
}

SendOutcome unknownOutcome(const QString &code)
{
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::Unknown;
    outcome.errorCode = code;
    outcome.errorText
        = tr("Nobody can tell whether this was sent. Ask the guest, or wait for the ticks, before you send it again.");
    return outcome;
}

SendOutcome foreignOutcome(int status, const HeaderGetter &header)
{
    const QString code = u"http %1"_s.arg(status);
    if (status == 429) {
        return outcomeOf(
            meaningOf(ErrorAction::PaceNumber,
                QT_TRANSLATE_NOOP("Channel", "Too many messages at once. This one waits and is sent soon."), kLater),
            code, header);
    }
    if (status == 503 || status == 408) {
        return outcomeOf(
            meaningOf(ErrorAction::Retry,
                QT_TRANSLATE_NOOP("Channel", "WhatsApp has a temporary problem. Bellhop tries again."), kLater),
            code, header);
    }
    if (status == 401 || status == 403) {
        return outcomeOf(meaningOf(ErrorAction::Reconnect,
                             QT_TRANSLATE_NOOP("Channel",
                                 "The connection to WhatsApp has expired. Ask your administrator to renew the access "
                                 "token.")),
            code, header);
    }
    if (status == 404 || (status >= 300 && status < 400)) {
        return outcomeOf(
            meaningOf(ErrorAction::NumberBlocked,
                QT_TRANSLATE_NOOP("Channel", "The address of the WhatsApp service is wrong. Tell your administrator.")),
            code, header);
    }
    if (status >= 400 && status < 500) {
        return outcomeOf(
            meaningOf(ErrorAction::GiveUp,
                QT_TRANSLATE_NOOP("Channel", "WhatsApp refused this message. Tell your administrator the code.")),
            code, header);
    }
    return unknownOutcome(code);
}

Error errorOfOutcome(const SendOutcome &outcome)
{
    switch (outcome.kind) {
    case SendOutcome::Kind::Refused:
    case SendOutcome::Kind::TryLater:
        return makeError(kindOf(outcome.action), outcome.errorText, outcome.errorCode);
    case SendOutcome::Kind::Accepted:
    case SendOutcome::Kind::Unknown:
        break;
    }
    return makeError(
        ErrorKind::Network, tr("WhatsApp gave no answer that makes sense. Bellhop tries again."), outcome.errorCode);
}

} // namespace bellhop::channel
