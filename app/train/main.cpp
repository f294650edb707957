// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/model_files.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

namespace {

int complain(const QString &what)
{
    QTextStream(stderr) << "bellhop-train: " << what << '\n';
    return 1;
}

bool save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void printValidation(const train::Validation &made, bool errors)
{
    QTextStream out(stdout);
    for (const train::Figure &f : made.figures)
        out << f.head << '\t' << f.language << '\t' << f.right << " of " << f.count << '\t'
            << QString::number(100.0 * f.right / std::max(f.count, 1), 'f', 1) << " %\tmacro F1 "
            << QString::number(100.0 * f.macroF1, 'f', 1) << '\n';
    if (errors) {
        for (const QString &error : made.errors)
            out << "wrong\t" << error << '\n';
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes the language models from the phrases in resources/corpus."_s);
    parser.addHelpOption();
    const QCommandLineOption check(
        u"check"_s, u"Cross-validates 'message' or 'language' and writes nothing."_s, u"MODEL"_s);
    const QCommandLineOption errors(u"errors"_s, u"With --check: also prints what it got wrong."_s);
    const QCommandLineOption folds(
        u"folds"_s, u"How many of the five folds are validated; the shipped models are made with 2."_s, u"N"_s, u"2"_s);
    parser.addOptions({check, errors, folds});
    parser.addPositionalArgument(u"SOURCE"_s, u"The root of the source tree; models go to resources/models there."_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return complain(u"the root of the source tree is missing. Try --help."_s);
    const QString root = parser.positionalArguments().first();
    const auto corpus = train::readCorpus(root + u"/resources/corpus"_s);
    if (!corpus.ok())
        return complain(corpus.error().message);
    if (parser.isSet(check)) {
        const bool language = parser.value(check) == u"language"_s;
        printValidation(train::crossValidate(
                            *corpus, language, language ? train::languagePlan() : train::messagePlan(), train::kFolds),
            parser.isSet(errors));
        return 0;
    }
    const train::ModelFiles files
        = train::makeModels(*corpus, std::clamp(parser.value(folds).toInt(), 0, train::kFolds));
    if (!save(root + u"/resources/models/language.model"_s, files.language)
        || !save(root + u"/resources/models/message.model"_s, files.message))
        return complain(u"resources/models cannot be written."_s);
    QTextStream(stdout) << "language.model " << files.language.size() << " bytes, message.model "
                        << files.message.size() << " bytes\n";
    return 0;
}
