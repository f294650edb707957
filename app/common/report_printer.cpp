// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/report_printer.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLimitMs = 60'000;

QProcessEnvironment environmentFor(const db::DatabaseUrl &site)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    if (site.dialect == db::Dialect::MySql)
        environment.insert(u"BELLHOP_DB_PASSWORD"_s, site.password);
    return environment;
}

/// What the console complained of last, without its name.
QString lastComplaint(QProcess &console)
{
    const QStringList lines = QString::fromUtf8(console.readAllStandardError()).trimmed().split(u'\n');
    const QString name = u"bellhop: "_s;
    return lines.last().startsWith(name) ? lines.last().sliced(name.size()) : lines.last();
}

Result<QByteArray> draw(const QString &program, const db::DatabaseUrl &site, const report::SavedReport &saved)
{
    QProcess console;
    console.setProcessEnvironment(environmentFor(site));
    console.setStandardInputFile(QProcess::nullDevice());
    const report::Days &days = saved.question.days;
    console.start(program,
        {u"--database"_s, site.toString(), u"--print-report"_s, saved.name, u"--from"_s,
            days.first.toString(Qt::ISODate), u"--to"_s, days.last.toString(Qt::ISODate)});
    if (!console.waitForStarted())
        return makeError(ErrorKind::NotFound,
            u"%1 does not start, and draws the PDF. Install the console on this machine, or name it with --console."_s
                .arg(program),
            console.errorString());
    if (!console.waitForFinished(kLimitMs)) {
        console.kill();
        console.waitForFinished();
        return makeError(ErrorKind::Timeout,
            u"Drawing the PDF took longer than %1 seconds. Schedule fewer measures or days, or csv."_s.arg(
                kLimitMs / 1000));
    }
    if (console.exitStatus() != QProcess::NormalExit || console.exitCode() != 0) {
        const QString complaint = lastComplaint(console);
        return makeError(ErrorKind::Internal,
            complaint.isEmpty() ? u"%1 ended before the PDF was drawn. Start it by hand to see why."_s.arg(program)
                                : complaint);
    }
    QByteArray bytes = console.readAllStandardOutput();
    if (!bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF"))
        return makeError(ErrorKind::BadData, u"%1 drew no whole PDF. Is it of this version?"_s.arg(program));
    return bytes;
}

} // namespace

QString consoleProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"bellhop.exe"_s;
#else
    const QString name = u"bellhop"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

report::DrawPdf drawPdfWith(const QString &program, const db::DatabaseUrl &site)
{
    return [program, site](const report::SavedReport &saved) { return draw(program, site, saved); };
}

} // namespace bellhop::app
