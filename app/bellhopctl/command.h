// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/exit_code.h"
#include "app/common/site_database.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bellhop::app {

/// What one run of a command was told.
class Invocation final
{
public:
    explicit Invocation(const QCommandLineParser &arguments)
        : m_arguments(arguments)
    {
    }

    [[nodiscard]] QString value(QLatin1String option) const { return m_arguments.value(option); }
    /// Of an option that takes a whole number; unset without it, BadData when it is none.
    [[nodiscard]] Result<std::optional<int>> number(QLatin1String option) const;
    /// Of an option that may be given several times.
    [[nodiscard]] QStringList values(QLatin1String option) const { return m_arguments.values(option); }
    [[nodiscard]] bool has(QLatin1String option) const { return m_arguments.isSet(option); }
    [[nodiscard]] QString operand(int index) const { return m_arguments.positionalArguments().value(index); }

    [[nodiscard]] Result<db::DatabaseUrl> url() const { return databaseUrl(value(QLatin1String("database"))); }
    /// The site to change, also while its relay runs.
    [[nodiscard]] Result<std::unique_ptr<db::Database>> site() const;
    /// The site to look at.
    [[nodiscard]] Result<std::unique_ptr<db::Database>> siteToRead() const;
    /// The secret in the file that `option` names; BadData when it was not given.
    [[nodiscard]] Result<QByteArray> secret(QLatin1String option) const;

private:
    const QCommandLineParser &m_arguments;
};

/// One thing that bellhopctl does. `run` prints its answer; the error it returns is printed by the caller.
struct Command {
    QString words; ///< "agent add"
    QString summary; ///< One line for the list of commands.
    QStringList operands; ///< "NAME", or "[FILE]" for one that may be left out; those come last.
    QList<QCommandLineOption> options;
    QStringList needed; ///< Options that must be given.
    Result<ExitCode> (*run)(const Invocation &) = nullptr;
    bool isListed = true; ///< In the help.
    bool onSite = true; ///< Works on a site: --database must be given.
};

// One per file.
Command initCommand();
Command agentAddCommand();
Command agentListCommand();
Command agentDeactivateCommand();
Command agentActivateCommand();
Command agentPasswordCommand();
Command propertyAddCommand();
Command propertyListCommand();
std::vector<Command> channelAddCommands();
Command channelSecretCommand();
Command channelListCommand();
Command guestFindCommand();
Command guestEraseCommand();
Command guestMergeCommand();
Command guestUnmergeCommand();
Command templateListCommand();
Command templateSyncCommand();
Command templateCreateCommand();
Command templateEditCommand();
Command templateDeleteCommand();
Command snippetImportCommand();
Command snippetExportCommand();
Command snippetListCommand();
std::vector<Command> stateCommands();
std::vector<Command> targetCommands();
std::vector<Command> costCommands();
std::vector<Command> teamCommands();
std::vector<Command> alertCommands();
Command keysRotateCommand();
Command ticketCommand();
Command doctorCommand();
Command clockAdvanceCommand();
Command analyzeCommand();
Command dialogueCommand();
Command metricsCommand();
std::vector<Command> metricsKeepingCommands();
std::vector<Command> metricsSavedCommands();
std::vector<Command> responderCommands();
std::vector<Command> surveyCommands();
std::vector<Command> knowledgeCommands();
std::vector<Command> languageModelCommands();

/// The unguessable end of a webhook's address.
[[nodiscard]] QByteArray newWebhookPath();

/// All of them, in the order of the help. Of two whose words begin alike the longer comes first.
[[nodiscard]] std::vector<Command> allCommands();

/// Reads the arguments, runs the command, prints its error; the program's exit code.
[[nodiscard]] int runProgram(const QStringList &arguments);

} // namespace bellhop::app
