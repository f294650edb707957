// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/taxonomy.h"

#include <QCoreApplication>

#include <algorithm>

namespace bellhop {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Taxonomy", text);
}
} // namespace

const Disposition *Taxonomy::find(QStringView code) const
{
    const auto found = std::find_if(
        dispositions.begin(), dispositions.end(), [code](const Disposition &d) { return d.code == code; });
    return found == dispositions.end() ? nullptr : &*found;
}

Status checkClosing(const Taxonomy &taxonomy, const Closing &closing)
{
    if (closing.disposition.isEmpty())
        return makeError(ErrorKind::BadData, tr("Choose a disposition to close this conversation."));
    const Disposition *disposition = taxonomy.find(closing.disposition);
    if (disposition == nullptr)
        return makeError(ErrorKind::BadData, tr("This disposition is no longer in use. Choose another one."));
    if (disposition->needsReservation && closing.reservationId.trimmed().isEmpty()) {
        return makeError(ErrorKind::BadData, tr("“%1” needs the reservation number.").arg(disposition->label));
    }
    if (disposition->needsNotes && closing.notes.trimmed().isEmpty()) {
        return makeError(
            ErrorKind::BadData, tr("“%1” needs a note: what happens next, and who does it.").arg(disposition->label));
    }
    if (closing.satisfaction && (*closing.satisfaction < 1 || *closing.satisfaction > 5))
        return makeError(ErrorKind::BadData, tr("Satisfaction is a number from 1 to 5."));
    return done();
}

} // namespace bellhop
