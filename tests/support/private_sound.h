// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace bellhop::tests {

/// A sound server of the test's own, without hardware: loudspeakers that nobody hears, microphones that hear a steady
/// tone. To be started before the process asks for sound for the first time; from then on it knows this one alone.
class PrivateSound final
{
public:
    PrivateSound();
    ~PrivateSound();
    Q_DISABLE_COPY_MOVE(PrivateSound)

    Status start();
    /// One more microphone, whose id for programs is its name; returns what unplug() takes.
    Result<int> plugIn(const QString &name, const QString &label, int hertz);
    Status unplug(int microphone);
    /// Its switch is off: it is there, and hears nothing.
    Status mute(const QString &name);
    /// Answers nobody until it is thawed.
    void freeze();
    void thaw();

private:
    Result<QString> control(const QStringList &arguments);

    QTemporaryDir m_folder;
    QHash<int, QStringList> m_rooms; ///< By the microphone in them.
    QProcess m_process;
};

} // namespace bellhop::tests
