// SPDX-License-Identifier: GPL-3.0-or-later
// score-knowledge HOUSE.json CASES.tsv... [--show]: how often guests' questions are answered rightly, wrongly, or left
// to a person although the house knows, per language.
#include "core/ai/analyzer.h"
#include "tests/core/ai/knowledge_cases.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace bellhop;
using namespace bellhop::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

bool asks(const ai::Analyzer &analyzer, const KnowledgeCase &one)
{
    ai::GuestMessage message;
    message.text = one.question;
    message.referenceDate = QDate(2026, 11, 29);
    message.language = ai::languageFromWire(one.language);
    return ai::asksTheHouse(analyzer.analyze(message));
}

void print(QTextStream &out, const QString &name, const KnowledgeCount &count)
{
    out << u"%1 %2 questions: right %3 %, wrong %4 %, silent %5 %\n"_s.arg(name, -4)
               .arg(count.all(), 4)
               .arg(100.0 * count.right / count.all(), 5, 'f', 1)
               .arg(100.0 * count.wrong / count.all(), 4, 'f', 1)
               .arg(100.0 * count.silent / count.all(), 4, 'f', 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QStringList files = program.arguments().mid(1);
    const bool show = files.removeAll(u"--show"_s) > 0;
    QTextStream out(stdout);
    const auto analyzer = ai::Analyzer::create();
    if (files.size() < 2 || !analyzer.ok()) {
        out << "score-knowledge HOUSE.json CASES.tsv... [--show]\n";
        return 2;
    }
    const ai::KnowledgeIndex index(readKnowledgeHouse(files.takeFirst()), ai::Language::Spanish);
    std::map<QString, KnowledgeCount> counts;
    for (const QString &file : files) {
        for (const KnowledgeCase &one : readKnowledgeCases(file)) {
            const bool asked = asks(**analyzer, one);
            const Judged judged = judge(one, index, asked);
            for (KnowledgeCount *count : {&counts[one.language], &counts[u"all"_s]})
                ++(judged.verdict == Verdict::Right        ? count->right
                        : judged.verdict == Verdict::Wrong ? count->wrong
                                                           : count->silent);
            if (show && judged.verdict != Verdict::Right)
                out << u"%1\twanted %2\tgot %3\tbest %4%5\t%6\n"_s.arg(one.language, one.wanted, judged.got)
                           .arg(judged.score, 0, 'f', 2)
                           .arg(asked ? u""_s : u" (no question)"_s, one.question);
        }
    }
    for (const auto &[language, count] : counts)
        print(out, language, count);
    return 0;
}
