// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"

#include "app/common/private_file.h"
#include "app/common/terminal.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kProgram = u"bellhopctl"_s;

QString overview()
{
    QString text = u"Usage: bellhopctl --database URL COMMAND [options]\n\n"
                   "Sets up and looks after a Bellhop site. URL is sqlite:///path/to/file or\n"
                   "mysql://user@host:port/name; the password comes from BELLHOP_DB_PASSWORD or is asked for.\n\n"
                   "Commands:\n"_s;
    for (const Command &command : allCommands()) {
        if (command.isListed)
            text += u"  %1 %2\n"_s.arg((command.words + u' ' + command.operands.join(u' ')).trimmed(), -26)
                        .arg(command.summary);
    }
    return text + u"\nbellhopctl COMMAND --help tells more about one; --version prints the version."_s;
}

/// The arguments apart from the words that name the command.
struct Split {
    const Command *command = nullptr;
    QStringList rest;
};

/// Finds the command's words among the first arguments; only `--database URL` may stand before them.
Split split(const std::vector<Command> &commands, const QStringList &arguments)
{
    QStringList options;
    qsizetype at = 0;
    while (at < arguments.size() && arguments.at(at).startsWith(u'-')) {
        options << arguments.at(at);
        if (arguments.at(at) == u"--database"_s && at + 1 < arguments.size())
            options << arguments.at(++at);
        ++at;
    }
    for (const Command &command : commands) {
        const QStringList words = command.words.split(u' ');
        if (arguments.mid(at, words.size()) == words)
            return {&command, options + arguments.mid(at + words.size())};
    }
    return {nullptr, options + arguments.mid(at)};
}

void prepare(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary);
    if (command.onSite)
        parser.addOption(
            {u"database"_s, u"The site's database: sqlite:///path or mysql://user@host:port/name."_s, u"URL"_s});
    parser.addOptions(command.options);
    parser.addOption({{u"h"_s, u"help"_s}, u"Prints this."_s});
    for (const QString &operand : command.operands)
        parser.addPositionalArgument(operand, QString());
}

/// What is wrong with the arguments; empty when nothing is.
QString fault(const QCommandLineParser &parser, const Command &command)
{
    if (!parser.errorText().isEmpty())
        return parser.errorText();
    const QStringList operands = parser.positionalArguments();
    if (operands.size() < command.operands.size() && !command.operands.at(operands.size()).startsWith(u'['))
        return u"%1 is missing."_s.arg(command.operands.at(operands.size()));
    if (operands.size() > command.operands.size())
        return u"Unexpected argument '%1'."_s.arg(operands.at(command.operands.size()));
    for (const QString &option : (command.onSite ? QStringList{u"database"_s} : QStringList()) + command.needed) {
        if (parser.value(option).isEmpty())
            return u"--%1 is missing."_s.arg(option);
    }
    return {};
}

int usage(const QString &what, const QString &words)
{
    complain(kProgram, u"%1 Try: bellhopctl %2--help"_s.arg(what, words.isEmpty() ? words : words + u' '));
    return kUsage;
}

int runCommand(const Command &command, const QStringList &rest)
{
    QCommandLineParser parser;
    prepare(parser, command);
    const bool parsed = parser.parse(QStringList{u"bellhopctl "_s + command.words} + rest);
    if (parser.isSet(u"help"_s)) {
        say(parser.helpText().trimmed());
        return kOk;
    }
    const QString wrong = fault(parser, command);
    if (!parsed || !wrong.isEmpty())
        return usage(wrong, command.words);
    const Result<ExitCode> ended = command.run(Invocation(parser));
    if (ended.ok())
        return *ended;
    complain(kProgram, ended.error());
    return kFailed;
}

} // namespace

Result<std::unique_ptr<db::Database>> Invocation::site() const
{
    BELLHOP_TRY(const db::DatabaseUrl address, url());
    db::OpenOptions options;
    options.visit = true;
    return openSite(address, options);
}

Result<std::unique_ptr<db::Database>> Invocation::siteToRead() const
{
    BELLHOP_TRY(const db::DatabaseUrl address, url());
    db::OpenOptions options;
    options.writes = false;
    return openSite(address, options);
}

Result<std::optional<int>> Invocation::number(QLatin1String option) const
{
    if (!has(option))
        return std::optional<int>();
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber)
        return makeError(ErrorKind::BadData, u"--%1 is a whole number."_s.arg(option));
    return std::optional(number);
}

Result<QByteArray> Invocation::secret(QLatin1String option) const
{
    const QString path = value(option);
    if (isOpenToOthers(path))
        complain(kProgram, u"others may read %1; better: chmod 600 %1"_s.arg(path));
    return readSecretFile(path);
}

std::vector<Command> allCommands()
{
    std::vector<Command> commands{initCommand(), agentAddCommand(), agentListCommand(), agentDeactivateCommand(),
        agentActivateCommand(), agentPasswordCommand(), propertyAddCommand(), propertyListCommand()};
    for (Command &command : channelAddCommands())
        commands.push_back(std::move(command));
    for (Command &command : metricsKeepingCommands())
        commands.push_back(std::move(command));
    for (Command &command : metricsSavedCommands())
        commands.push_back(std::move(command));
    for (const Command &command : {channelSecretCommand(), channelListCommand(), templateListCommand(),
             templateSyncCommand(), templateCreateCommand(), templateEditCommand(), templateDeleteCommand(),
             snippetImportCommand(), snippetExportCommand(), snippetListCommand(), guestFindCommand(),
             guestEraseCommand(), guestMergeCommand(), guestUnmergeCommand(), keysRotateCommand(), ticketCommand(),
             clockAdvanceCommand(), doctorCommand(), analyzeCommand(), dialogueCommand(), metricsCommand()})
        commands.push_back(command);
    for (Command &command : stateCommands())
        commands.push_back(std::move(command));
    for (Command &command : targetCommands())
        commands.push_back(std::move(command));
    for (Command &command : costCommands())
        commands.push_back(std::move(command));
    for (Command &command : teamCommands())
        commands.push_back(std::move(command));
    for (Command &command : alertCommands())
        commands.push_back(std::move(command));
    for (Command &command : responderCommands())
        commands.push_back(std::move(command));
    for (Command &command : surveyCommands())
        commands.push_back(std::move(command));
    for (Command &command : knowledgeCommands())
        commands.push_back(std::move(command));
    for (Command &command : languageModelCommands())
        commands.push_back(std::move(command));
    return commands;
}

int runProgram(const QStringList &arguments)
{
    const std::vector<Command> commands = allCommands();
    const Split found = split(commands, arguments);
    if (found.command != nullptr)
        return runCommand(*found.command, found.rest);
    if (found.rest.contains(u"--version"_s)) {
        say(u"bellhopctl %1"_s.arg(QLatin1String(BELLHOP_VERSION)));
        return kOk;
    }
    if (found.rest.contains(u"--help"_s) || found.rest.contains(u"-h"_s) || found.rest.contains(u"help"_s)) {
        say(overview());
        return kOk;
    }
    return usage(found.rest.isEmpty() ? u"Which command?"_s : u"Unknown command."_s, {});
}

} // namespace bellhop::app
