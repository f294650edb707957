// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/terminal.h"

#include <QDateTime>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(std::FILE *to, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), to);
    std::fflush(to);
}

void logLine(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    write(stderr,
        u"%1 %2 %3"_s.arg(
            QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QString::fromLatin1(context.category), text));
}

} // namespace

void say(const QString &line)
{
    write(stdout, line);
}

void complain(const QString &program, const QString &what)
{
    write(stderr, u"%1: %2"_s.arg(program, what));
}

void complain(const QString &program, const Error &error)
{
    complain(program, error.detail.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.detail));
}

std::optional<QString> askForPassword(const QString &question)
{
#ifdef Q_OS_UNIX
    termios before{};
    if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &before) != 0)
        return std::nullopt;
    std::fprintf(stderr, "%s: ", qUtf8Printable(question));
    std::fflush(stderr);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QByteArray typed;
    for (int letter = std::getchar(); letter != EOF && letter != '\n'; letter = std::getchar())
        typed += static_cast<char>(letter);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return QString::fromUtf8(typed);
#else
    Q_UNUSED(question);
    return std::nullopt;
#endif
}

void logToStandardError()
{
    qInstallMessageHandler(logLine);
}

} // namespace bellhop::app
