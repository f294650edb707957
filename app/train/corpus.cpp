// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/corpus.h"

#include "app/train/phrase_grammar.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace bellhop::train {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView kColumns = "text\tintent\tsub\tsentiment\turgency\tescalate\tspam";

Error wrong(const QString &file, qsizetype line, const QString &what)
{
    return makeError(ErrorKind::BadData, u"%1, line %2: %3."_s.arg(file).arg(line).arg(what));
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::NotFound, u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    return file.readAll();
}

template <typename T> int numberOf(std::optional<T> value)
{
    return value ? int(*value) : -1;
}

/// "" is the last number: none of them.
template <typename T> int numberOrNone(const QString &word, std::optional<T> value, int none)
{
    return word.isEmpty() ? none : numberOf(value);
}

Result<Sample> sampleOf(const QStringList &fields, const QString &file, qsizetype line)
{
    if (fields.size() != 7)
        return wrong(file, line, u"seven columns are needed"_s);
    Sample s;
    s.text = fields[0];
    s.intent = numberOf(ai::intentFromWire(fields[1]));
    s.subIntent = numberOrNone(fields[2], ai::subIntentFromWire(fields[2]), ai::kSubIntents);
    s.sentiment = numberOf(ai::sentimentFromWire(fields[3]));
    s.urgency = numberOf(ai::urgencyFromWire(fields[4]));
    s.escalation = numberOrNone(fields[5], ai::escalationFromWire(fields[5]), ai::kEscalations);
    s.spam = fields[6] == u"1" ? 1 : fields[6] == u"0" ? 0 : -1;
    if (s.text.isEmpty() || std::min({s.intent, s.subIntent, s.sentiment, s.urgency, s.escalation, s.spam}) < 0)
        return wrong(file, line, u"a label is not one of the known words"_s);
    return s;
}

/// A file of ours; its rows are appended to `samples`.
Status readOwn(const QString &path, ai::Language language, QCryptographicHash &hash, std::vector<Sample> &samples)
{
    BELLHOP_TRY(const QByteArray bytes, bytesOf(path));
    hash.addData(bytes);
    QList<QByteArray> lines = bytes.split('\n');
    if (lines.first() != kColumns)
        return wrong(path, 1, u"the columns' names are missing"_s);
    if (lines.last().isEmpty())
        lines.removeLast();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        BELLHOP_TRY(Sample sample, sampleOf(QString::fromUtf8(lines[i]).split(u'\t'), path, i + 1));
        sample.language = language;
        sample.fold = int((i - 1) * kFolds / (lines.size() - 1));
        samples.push_back(std::move(sample));
    }
    return done();
}

/// Made phrases are many and alike: each counts for less than a written one.
constexpr float kMadeWeight = 0.5f;

Status readGrammar(const QString &path, ai::Language language, QCryptographicHash &hash, std::vector<Sample> &samples)
{
    BELLHOP_TRY(const QByteArray bytes, bytesOf(path));
    hash.addData(bytes);
    BELLHOP_TRY(std::vector<Sample> made, phrasesOf(bytes, path));
    for (Sample &sample : made) {
        sample.language = language;
        sample.weight = kMadeWeight;
        samples.push_back(std::move(sample));
    }
    return done();
}

/// Public sets are not about hotels: they count for less.
constexpr float kPublicWeight = 0.5f;

/// public/spam_en.tsv: "text", "spam". What is no spam is talk between friends, which asks a hotel for nothing.
Status readPublicSpam(const QString &path, QCryptographicHash &hash, std::vector<Sample> &samples)
{
    BELLHOP_TRY(const QByteArray bytes, bytesOf(path));
    hash.addData(bytes);
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 1; i < lines.size() && !lines[i].isEmpty(); ++i) {
        const QStringList fields = QString::fromUtf8(lines[i]).split(u'\t');
        if (fields.size() != 2 || (fields[1] != u"1" && fields[1] != u"0"))
            return wrong(path, i + 1, u"a text and 0 or 1 are needed"_s);
        Sample s;
        s.text = fields[0];
        s.spam = fields[1] == u"1" ? 1 : 0;
        s.intent = int(s.spam == 1 ? ai::Intent::Spam : ai::Intent::General);
        s.weight = kPublicWeight;
        samples.push_back(std::move(s));
    }
    return done();
}

/// public/languages.tsv: "lang", "text"; teaches which language it is and nothing else.
Status readPublicLanguages(const QString &path, QCryptographicHash &hash, std::vector<Sample> &samples)
{
    BELLHOP_TRY(const QByteArray bytes, bytesOf(path));
    hash.addData(bytes);
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 1; i < lines.size() && !lines[i].isEmpty(); ++i) {
        const QStringList fields = QString::fromUtf8(lines[i]).split(u'\t');
        const auto language = ai::languageFromWire(fields.first());
        if (fields.size() != 2 || !language)
            return wrong(path, i + 1, u"a known language and a text are needed"_s);
        Sample s;
        s.text = fields[1];
        s.language = *language;
        s.weight = kPublicWeight;
        samples.push_back(std::move(s));
    }
    return done();
}

} // namespace

Result<Corpus> readCorpus(const QString &root)
{
    Corpus corpus;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int l = 0; l < ai::kLanguages; ++l) {
        const auto language = ai::Language(l);
        const QDir folder(root + u'/' + toWire(language));
        const QStringList files = folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name);
        if (files.isEmpty())
            return makeError(ErrorKind::NotFound, u"No phrases in %1."_s.arg(folder.path()));
        for (const QString &file : files)
            BELLHOP_CHECK(readOwn(folder.filePath(file), language, hash, corpus.samples));
        BELLHOP_CHECK(readGrammar(folder.filePath(u"grammar.txt"_s), language, hash, corpus.samples));
    }
    BELLHOP_CHECK(readPublicSpam(root + u"/public/spam_en.tsv"_s, hash, corpus.samples));
    BELLHOP_CHECK(readPublicLanguages(root + u"/public/languages.tsv"_s, hash, corpus.samples));
    corpus.hash = hash.result().toHex();
    return corpus;
}

} // namespace bellhop::train
