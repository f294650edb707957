// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/rounds.h"

#include "core/base/json.h"
#include "tests/support/private_mysql.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <map>
#include <memory>
#include <sys/prctl.h>

namespace bellhop::drills {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Durable: what it confirmed must be there after a kill.
std::unique_ptr<tests::PrivateMySql> startServer()
{
    tests::PrivateMySql::Options options;
    options.durable = true;
    auto server = std::make_unique<tests::PrivateMySql>(options);
    must(server->start(), "the database server");
    return server;
}

QString lastWords(const tests::PrivateMySql &server)
{
    QFile log(server.folder() + u"/error.log"_s);
    QStringList words;
    if (log.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(log.readAll()).split(u'\n')) {
            if (line.contains("[ERROR]"_L1) || line.contains("shutdown"_L1))
                words << line;
        }
    }
    return words.mid(std::max<qsizetype>(0, words.size() - 3)).join(u"; "_s);
}

/// What counts, with its name on the line between the processes.
struct Count {
    QLatin1String name;
    int Figures::*value;
};
constexpr std::array kCounts{Count{"rounds"_L1, &Figures::rounds}, Count{"hits"_L1, &Figures::disturbances},
    Count{"guest"_L1, &Figures::guestMessages}, Count{"agent"_L1, &Figures::agentMessages},
    Count{"lost"_L1, &Figures::lost}, Count{"doubled"_L1, &Figures::doubled}, Count{"unknown"_L1, &Figures::unknown},
    Count{"allowed"_L1, &Figures::unknownAllowed}, Count{"refused"_L1, &Figures::refused},
    Count{"broken"_L1, &Figures::broken}};

QByteArray toLine(const QString &drill, const Figures &figures, double seconds)
{
    Json json = Json::object();
    json.set("drill"_L1, drill).set("seconds"_L1, seconds);
    for (const Count &count : kCounts)
        json.set(count.name, figures.*count.value);
    Json complaints = Json::array();
    for (const QString &complaint : figures.complaints)
        complaints.append(complaint);
    return json.set("complaints"_L1, complaints).toBytes();
}

/// Adds up what the shares say.
class Sums final
{
public:
    void take(const QByteArray &line)
    {
        const auto json = Json::parse(line);
        if (!json.ok())
            giveUp(u"a share said: %1"_s.arg(QString::fromUtf8(line)));
        Figures figures;
        for (const Count &count : kCounts)
            figures.*count.value = static_cast<int>(json->integer(count.name).value_or(0));
        for (const Json &complaint : json->list("complaints"_L1))
            figures.complaints << complaint.asString().value_or(QString());
        const double seconds = json->number("seconds"_L1).value_or(0);
        const QString drill = json->text("drill"_L1);
        printRow(drill, figures, seconds);
        auto &[sum, time] = m_sums[drill];
        sum.add(figures);
        time += seconds;
        m_all.add(figures);
    }

    void print(double seconds)
    {
        std::printf("\n");
        printHead();
        for (auto &[name, sum] : m_sums) {
            sum.first.complaints.clear();
            printRow(name, sum.first, sum.second);
        }
        Figures all = m_all;
        all.complaints.clear();
        printRow(u"all"_s, all, seconds);
        std::printf("unknown: %d of %d that may be\n", all.unknown, all.unknownAllowed);
    }

    [[nodiscard]] const Figures &all() const { return m_all; }

private:
    std::map<QString, std::pair<Figures, double>> m_sums;
    Figures m_all;
};

std::unique_ptr<QProcess> startShare(const WantedRounds &wanted, int share)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process->start(QCoreApplication::applicationFilePath(),
        {u"--share"_s, QString::number(share), u"--jobs"_s, QString::number(wanted.jobs), u"--rounds"_s,
            QString::number(wanted.rounds), u"--seed"_s, QString::number(wanted.seed), u"--only"_s, wanted.only,
            u"--database"_s, wanted.database, u"--outage"_s, QString::number(wanted.outageSeconds)});
    return process;
}

} // namespace

int runShare(const std::vector<Drill> &drills, const WantedRounds &wanted)
{
    std::unique_ptr<tests::PrivateMySql> server;
    Random seeds(wanted.seed);
    for (int i = 0; i < wanted.rounds; ++i) {
        Random random(seeds.seed());
        if (i % wanted.jobs != wanted.share)
            continue;
        const Drill &drill = drills[static_cast<std::size_t>(i) % drills.size()];
        if (drill.onServer && (!server || !server->execute("DO 1").ok()))
            server = startServer(); // also when somebody else ended it
        QElapsedTimer clock;
        clock.start();
        Figures figures = drill.run(drill.onServer ? server.get() : nullptr, random);
        if (drill.onServer && !server->execute("DO 1").ok())
            figures.noteBroken(
                u"the database server ended by itself or by a stranger's hand: %1"_s.arg(lastWords(*server)));
        std::printf("%s\n", toLine(drill.name, figures, static_cast<double>(clock.elapsed()) / 1000).constData());
        std::fflush(stdout);
    }
    return 0;
}

int runRounds(const WantedRounds &wanted)
{
    std::printf("seed %u, %d at a time\n", wanted.seed, wanted.jobs);
    QElapsedTimer clock;
    clock.start();
    printHead();
    Sums sums;
    std::vector<std::unique_ptr<QProcess>> shares;
    for (int share = 0; share < wanted.jobs; ++share)
        shares.push_back(startShare(wanted, share));
    bool isRunning = true;
    while (isRunning) {
        isRunning = false;
        for (const auto &share : shares) {
            share->waitForReadyRead(50);
            while (share->canReadLine())
                sums.take(share->readLine());
            isRunning = isRunning || share->state() != QProcess::NotRunning || share->canReadLine();
        }
    }
    for (const auto &share : shares) {
        if (share->exitStatus() != QProcess::NormalExit || share->exitCode() != 0)
            giveUp(u"a share of the rounds ended with %1"_s.arg(share->exitCode()));
    }
    sums.print(static_cast<double>(clock.elapsed()) / 1000);
    if (sums.all().rounds != wanted.rounds)
        giveUp(u"%1 of %2 rounds ran"_s.arg(sums.all().rounds).arg(wanted.rounds));
    return sums.all().isClean() ? 0 : 1;
}

} // namespace bellhop::drills
