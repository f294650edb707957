// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/database.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace bellhop::tests {

/// How a program ended and what it said.
struct Ran {
    int code = -1; ///< -1: it crashed or did not end.
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QByteArray both() const { return out + err; }
};

/// Secrets that no program may ever say.
inline constexpr auto kAppSecret = "canary-app-secret-0451";
inline constexpr auto kVerifyToken = "canary-verify-token-0451";
inline constexpr auto kAccessToken = "canary-access-token-0451";
inline constexpr auto kPassword = "Canary-'pass\"word\\0451";

/// An empty place for a site and the programs that run on it. MySQL: a schema of the process's private server that does
/// not exist yet; it is dropped at the end. Everything the programs say is kept, to be searched for secrets.
class TestSite final
{
public:
    explicit TestSite(db::Dialect dialect);
    ~TestSite();
    Q_DISABLE_COPY_MOVE(TestSite)

    [[nodiscard]] QString url(const QString &user = QStringLiteral("root")) const;
    [[nodiscard]] const db::DatabaseUrl &address() const { return m_url; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// A file of mode 0600 with a secret; its path.
    QString secretFile(const char *secret);

    /// bellhopctl --database URL and these.
    Ran ctl(const QStringList &arguments);
    /// Any program of ours, to its end.
    Ran run(const QString &program, const QStringList &arguments);
    /// The arguments that add a channel with the secrets above.
    QStringList channelArguments(const QString &name);

    /// The owner's way to the rows, while no program has the file.
    std::unique_ptr<db::Database> open();
    /// The way in of an account of the server.
    Result<std::unique_ptr<db::Database>> openAs(const QString &account, const QString &password);
    /// The first column of the first row, or the error's detail.
    QString ask(const QByteArray &statement);

    void remember(const QByteArray &said) { m_said += said; }
    [[nodiscard]] const QByteArray &said() const { return m_said; }
    /// Which of the secrets was said; empty when none.
    [[nodiscard]] QByteArray leak() const;

private:
    db::DatabaseUrl m_url;
    QTemporaryDir m_folder;
    QByteArray m_said;
};

/// bellhop-relay on a free port. Ends with the object.
class RelayProcess final
{
public:
    RelayProcess(TestSite &site, const QStringList &arguments = {});
    ~RelayProcess();
    Q_DISABLE_COPY_MOVE(RelayProcess)

    /// From the line "listening on ADDRESS"; 0 when it did not come.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl hub() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1/events").arg(m_port)); }
    /// SIGKILL, as a power cut.
    void kill();
    /// SIGTERM, and how it ended.
    Ran stop();

private:
    TestSite &m_site;
    QProcess m_process;
    QByteArray m_out;
    quint16 m_port = 0;
};

} // namespace bellhop::tests
