// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace bellhop::drills {

/// A program of ours as a process that may be killed at any moment and started again. Dies with the drill. Main thread.
class ChildProgram final
{
public:
    /// What it says on standard error goes to the end of `log`.
    ChildProgram(QString program, QStringList arguments, const QProcessEnvironment &environment, const QString &log);
    ~ChildProgram();
    Q_DISABLE_COPY_MOVE(ChildProgram)

    void start();
    /// Until a line of this start begins with `beginning`; the rest of it, or nothing when the program ended or was
    /// silent for `ms`.
    [[nodiscard]] std::optional<QByteArray> waitForLine(const QByteArray &beginning, int ms);
    /// SIGKILL.
    void kill();
    /// SIGTERM; the exit code, -1 when it crashed or did not end.
    int stop();
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

private:
    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace bellhop::drills
