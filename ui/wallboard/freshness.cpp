// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/freshness.h"
#include "ui/kit/spoken.h"

#include <QCoreApplication>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Freshness)
};

QString ageWord(milliseconds age)
{
    const qint64 seconds = age.count() / 1000;
    return seconds < 120 ? Words::tr("%1 s old").arg(seconds) : Words::tr("%1 min old").arg(seconds / 60);
}

} // namespace

void Freshness::read()
{
    m_since.start();
    m_set = milliseconds(0);
    m_trouble.clear();
    m_isPending = false;
}

void Freshness::confirmed()
{
    if (hasFigures() && !m_isPending && m_trouble.isEmpty() && m_link.state == sync::LinkState::Live) {
        m_since.start();
        m_set = milliseconds(0);
    }
}

report::Pressure Freshness::pressure() const
{
    const bool isAway = !m_trouble.isEmpty() || m_link.state == sync::LinkState::Offline;
    if (isAway || age() > kStale)
        return report::Pressure::Breach;
    if (m_link.state == sync::LinkState::Polling || age() > kOld)
        return report::Pressure::Due;
    return report::Pressure::Calm;
}

QString Freshness::words() const
{
    const QString age = hasFigures() ? ageWord(this->age()) : Words::tr("nothing read yet");
    if (!m_trouble.isEmpty() || m_link.state == sync::LinkState::Offline)
        return Words::tr("Database away, %1").arg(age);
    if (m_link.state == sync::LinkState::Polling)
        return Words::tr("No relay, %1").arg(age);
    if (!hasFigures())
        return Words::tr("Reading…");
    return pressure() == report::Pressure::Calm ? Words::tr("Live, %1").arg(age) : Words::tr("Not fresh, %1").arg(age);
}

QString Freshness::sentence() const
{
    if (!m_trouble.isEmpty())
        return Words::tr("These are the last figures that could be read; they are tried again every few seconds. %1")
            .arg(m_trouble);
    if (m_link.state == sync::LinkState::Offline)
        return Words::tr("These are the last figures that could be read; they come back by themselves. %1")
            .arg(spoken(m_link.reason));
    if (m_link.state == sync::LinkState::Polling)
        return Words::tr("The figures are what the database holds, but no relay is connected: what guests write and "
                         "what agents do may be missing, and nothing can be ordered from here. %1")
            .arg(spoken(m_link.reason));
    if (pressure() != report::Pressure::Calm)
        return Words::tr("The figures are older than they should be; press F5 to read them now.");
    return Words::tr("Every change shows within a second.");
}

} // namespace bellhop::ui
