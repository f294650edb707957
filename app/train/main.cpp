// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/message_training.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList a = application.arguments();
    const auto corpus = train::readCorpus(a[1]);
    if (!corpus.ok()) { out << corpus.error().message << '\n'; return 1; }
    train::TrainingPlan plan;
    if (a.size() > 4) plan.epochs = a[4].toInt();
    if (a.size() > 5) plan.rate = a[5].toFloat();
    if (a.size() > 6) plan.dropout = a[6].toFloat();
    if (a.size() > 7) plan.decay = a[7].toFloat();
    const auto v = train::crossValidate(*corpus, a[2] == u"language", plan, a[3].toInt());
    for (const auto &f : v.figures)
        out << f.head << '\t' << f.language << '\t' << 100.0 * f.right / std::max(1, f.count) << '\t' << f.macroF1 * 100 << '\n';
    for (double t : v.temperatures) out << "T " << t << '\n';
    if (a.size() > 8) { for (const auto &e : v.errors) out << "E\t" << e << '\n'; }
    return 0;
}
