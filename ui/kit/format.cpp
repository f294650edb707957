// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};
} // namespace

QString shortSpan(milliseconds span)
{
    const qint64 seconds = std::max<qint64>(0, span.count() / 1000);
    if (seconds < 60)
        return Words::tr("now");
    if (seconds < 3600)
        return Words::tr("%1 min").arg(seconds / 60);
    if (seconds < 48 * 3600)
        return Words::tr("%1 h").arg(seconds / 3600);
    return Words::tr("%1 d").arg(seconds / 86400);
}

QString clockSpan(milliseconds span)
{
    const qint64 s = std::max<qint64>(0, span.count() / 1000);
    const auto two = [](qint64 n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); };
    if (s < 3600)
        return u"%1:%2"_s.arg(two(s / 60), two(s % 60));
    return u"%1:%2:%3"_s.arg(s / 3600).arg(two(s / 60 % 60), two(s % 60));
}

QTimeZone zoneOf(const QString &iana)
{
    const QTimeZone zone(iana.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString clockTime(Instant at, const QTimeZone &zone)
{
    return at.isSet() ? at.toUtc().toTimeZone(zone).toString(u"HH:mm"_s) : QString();
}

QString dayTitle(Instant at, Instant now, const QTimeZone &zone)
{
    const QDate day = at.toUtc().toTimeZone(zone).date();
    const QDate today = now.toUtc().toTimeZone(zone).date();
    if (day == today)
        return Words::tr("Today");
    if (day.addDays(1) == today)
        return Words::tr("Yesterday");
    return QLocale().toString(day, day.year() == today.year() ? u"dddd, d MMMM"_s : u"d MMMM yyyy"_s);
}

QString dateAndTime(Instant at, const QTimeZone &zone)
{
    return QLocale().toString(at.toUtc().toTimeZone(zone), u"d MMM yyyy, HH:mm"_s);
}

QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString letters;
    for (const QString &word : {words.value(0), words.size() > 1 ? words.constLast() : QString()}) {
        for (const QChar c : word) {
            if (c.isLetter()) {
                letters += c.toUpper();
                break;
            }
        }
    }
    return letters;
}

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString kindWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return Words::tr("Message");
    case MessageKind::Image:
        return Words::tr("Photo");
    case MessageKind::Video:
        return Words::tr("Video");
    case MessageKind::Audio:
        return Words::tr("Voice message");
    case MessageKind::Document:
        return Words::tr("Document");
    case MessageKind::Sticker:
        return Words::tr("Sticker");
    case MessageKind::Location:
        return Words::tr("Location");
    case MessageKind::Contacts:
        return Words::tr("Contact");
    case MessageKind::Reaction:
        return Words::tr("Reaction");
    case MessageKind::Button:
        return Words::tr("Button pressed");
    case MessageKind::Interactive:
        return Words::tr("Choice");
    case MessageKind::Template:
        return Words::tr("Template");
    case MessageKind::Order:
        return Words::tr("Order");
    case MessageKind::System:
        return Words::tr("System message");
    case MessageKind::Unsupported:
        return Words::tr("A kind of message that WhatsApp does not pass on");
    }
    return {};
}

QStringView kindIcon(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
    case MessageKind::Template:
    case MessageKind::System:
    case MessageKind::Button:
    case MessageKind::Interactive:
        return {};
    case MessageKind::Image:
        return u"image";
    case MessageKind::Video:
        return u"video";
    case MessageKind::Audio:
        return u"mic";
    case MessageKind::Document:
        return u"file";
    case MessageKind::Sticker:
        return u"sticker";
    case MessageKind::Location:
        return u"place";
    case MessageKind::Contacts:
        return u"contact";
    case MessageKind::Reaction:
        return u"star";
    case MessageKind::Order:
        return u"order";
    case MessageKind::Unsupported:
        return u"help";
    }
    return {};
}

QString previewOf(const QueueRow &row)
{
    QString text = row.lastText.simplified();
    if (row.lastKind == MessageKind::Reaction)
        text = Words::tr("Reacted %1").arg(text);
    else if (text.isEmpty())
        text = row.lastAt.isSet() ? kindWord(row.lastKind) : Words::tr("No message yet");
    if (row.lastDirection == Direction::Note)
        return Words::tr("Note: %1").arg(text);
    return text;
}

QString tickWord(Tick tick, bool written)
{
    switch (tick) {
    case Tick::Queued:
        return written ? Words::tr("Written here, not yet confirmed") : Words::tr("Waiting to be sent");
    case Tick::Accepted:
        return Words::tr("Accepted by WhatsApp");
    case Tick::Sent:
        return Words::tr("Sent");
    case Tick::Delivered:
        return Words::tr("Delivered");
    case Tick::Read:
        return Words::tr("Read");
    case Tick::Played:
        return Words::tr("Played");
    case Tick::Failed:
        return Words::tr("Not delivered");
    case Tick::Unknown:
        return Words::tr("Unknown whether it was sent");
    }
    return {};
}

QString stateWord(AgentState state)
{
    switch (state) {
    case AgentState::Available:
        return Words::tr("Available");
    case AgentState::Busy:
        return Words::tr("Busy");
    case AgentState::Break:
        return Words::tr("On a break");
    case AgentState::Meeting:
        return Words::tr("In a meeting");
    case AgentState::Training:
        return Words::tr("In training");
    case AgentState::Away:
        return Words::tr("Away");
    case AgentState::WrapUp:
        return Words::tr("Finishing up");
    case AgentState::Offline:
        return Words::tr("Offline");
    }
    return {};
}

QString priorityWord(Priority priority)
{
    switch (priority) {
    case Priority::Urgent:
        return Words::tr("Urgent");
    case Priority::High:
        return Words::tr("High");
    case Priority::Normal:
        return Words::tr("Normal");
    case Priority::Low:
        return Words::tr("Low");
    }
    return {};
}

QString customerWord(CustomerType type)
{
    switch (type) {
    case CustomerType::Guest:
        return Words::tr("Guest");
    case CustomerType::Prospect:
        return Words::tr("Prospect");
    case CustomerType::Returning:
        return Words::tr("Returning");
    case CustomerType::Vip:
        return Words::tr("VIP");
    case CustomerType::Group:
        return Words::tr("Group");
    }
    return {};
}

QString serviceWord(ServiceType type)
{
    switch (type) {
    case ServiceType::Booking:
        return Words::tr("Booking");
    case ServiceType::Complaint:
        return Words::tr("Complaint");
    case ServiceType::Inquiry:
        return Words::tr("Inquiry");
    case ServiceType::Support:
        return Words::tr("Support");
    case ServiceType::Feedback:
        return Words::tr("Feedback");
    }
    return {};
}

QString transferReasonWord(TransferReason reason)
{
    switch (reason) {
    case TransferReason::Language:
        return Words::tr("Another language");
    case TransferReason::Specialist:
        return Words::tr("Needs a specialist");
    case TransferReason::Complaint:
        return Words::tr("Complaint");
    case TransferReason::ShiftEnds:
        return Words::tr("Shift ends");
    case TransferReason::Workload:
        return Words::tr("Too much at once");
    case TransferReason::Other:
        return Words::tr("Other reason");
    }
    return {};
}

QString returnWord(const QString &reason)
{
    if (reason.isEmpty())
        return {};
    if (reason == "owner_gone"_L1)
        return Words::tr("Back in the queue: its agent went offline");
    if (reason == "released"_L1)
        return Words::tr("Back in the queue: released by its agent");
    if (reason == "force_released"_L1)
        return Words::tr("Back in the queue: taken from its agent");
    if (reason == "snooze_over"_L1)
        return Words::tr("Back from snooze");
    if (reason == "ai_handover"_L1)
        return Words::tr("Handed over by the assistant");
    return Words::tr("Back in the queue");
}

QString moneyText(qint64 micros)
{
    return QLocale().toString(static_cast<double>(micros) / 1e6, 'f', 4);
}

bool sameLanguage(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.section(u'_', 0, 0).compare(b.section(u'_', 0, 0), Qt::CaseInsensitive) == 0;
}

QString asNumber(const QString &text)
{
    constexpr QChar kIsolate(0x2066);
    constexpr QChar kEnd(0x2069);
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? kIsolate + text + kEnd : text;
}

QString isolated(const QString &text)
{
    constexpr QChar kIsolate(0x2068);
    constexpr QChar kEnd(0x2069);
    return kIsolate + text + kEnd;
}

bool readsRightToLeft(const QString &text)
{
    return text.isRightToLeft();
}

} // namespace bellhop::ui
