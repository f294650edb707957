// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guest/guest_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Guest)
};

GuestIdentity identityOf(const QueueRow &row)
{
    return {row.maskedPhone, row.channelName, row.optedOut};
}

QString lineOf(const GuestIdentity &identity)
{
    return identity.number.isEmpty() ? identity.channel
                                     : Words::tr("%1, %2").arg(asNumber(identity.number), identity.channel);
}

QString reasonOf(MergeCandidate::Why why)
{
    switch (why) {
    case MergeCandidate::Why::SameNumber:
        return Words::tr("same number");
    case MergeCandidate::Why::SameReservation:
        return Words::tr("same reservation");
    case MergeCandidate::Why::SameName:
        return Words::tr("same name");
    case MergeCandidate::Why::Found:
        break;
    }
    return {};
}

} // namespace

std::vector<GuestIdentity> identitiesOf(const GuestRecord &record)
{
    std::vector<GuestIdentity> identities;
    for (const QueueRow &row : record.conversations) {
        const GuestIdentity identity = identityOf(row);
        if (std::find(identities.cbegin(), identities.cend(), identity) == identities.cend())
            identities.push_back(identity);
    }
    return identities;
}

QString candidateLine(const MergeCandidate &candidate)
{
    const QString line = lineOf(identityOf(candidate.row));
    const QString why = reasonOf(candidate.why);
    return why.isEmpty() ? line : Words::tr("%1, %2").arg(why, line); // the reason first: the line may be cut off
}

QString mergePreview(const QueueRow &row, const GuestRecord &record, const MergeCandidate &other)
{
    QStringList lines{Words::tr("%1 and %2 become one guest, called %1:").arg(row.guestName, other.row.guestName)};
    std::vector<GuestIdentity> identities = identitiesOf(record);
    if (identities.empty())
        identities.push_back(identityOf(row));
    identities.push_back(identityOf(other.row));
    for (const GuestIdentity &identity : identities)
        lines << Words::tr("• %1").arg(lineOf(identity));
    const auto own = std::max<std::size_t>(1, record.conversations.size());
    lines << Words::tr("• conversations: %1").arg(static_cast<int>(own) + other.conversations);
    return lines.join(u'\n');
}

QString mergedName(const GuestMerge &merge)
{
    QStringList numbers;
    for (const QString &number : merge.numbers)
        numbers << asNumber(QString(number).replace(u' ', QChar::Nbsp)); // on one line
    const QString joined = numbers.join(Words::tr(", "));
    if (merge.name.isEmpty())
        return joined.isEmpty() ? Words::tr("another guest") : joined;
    return joined.isEmpty() ? merge.name : Words::tr("%1, %2").arg(merge.name, joined);
}

} // namespace bellhop::ui
