// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/seat_memory.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace bellhop::app {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String kSingleSeat{"single_seat"};
constexpr QLatin1String kSite{"site"};

} // namespace

std::optional<SeatMemory> SeatMemory::load()
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"bellhop"_s, u"bellhop"_s);
    const QString kind = stored.value("seat/kind"_L1).toString();
    if (kind != kSingleSeat && kind != kSite)
        return std::nullopt;
    SeatMemory memory;
    memory.kind = kind == kSite ? Kind::Site : Kind::SingleSeat;
    memory.folder = stored.value("seat/folder"_L1).toString();
    memory.person = stored.value("seat/person"_L1).toString();
    memory.database = stored.value("seat/database"_L1).toString();
    memory.relay = stored.value("seat/relay"_L1).toString();
    memory.remembers = stored.value("seat/remembers"_L1).toBool();
    return memory;
}

void SeatMemory::save() const
{
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, u"bellhop"_s, u"bellhop"_s);
    stored.setValue("seat/kind"_L1, QString(kind == Kind::Site ? kSite : kSingleSeat));
    stored.setValue("seat/folder"_L1, folder);
    stored.setValue("seat/person"_L1, person);
    stored.setValue("seat/database"_L1, database);
    stored.setValue("seat/relay"_L1, relay);
    stored.setValue("seat/remembers"_L1, remembers);
}

QString seatFolder(const QString &name)
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(u"bellhop/"_s + name);
}

} // namespace bellhop::app
