// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spoken.h"

#include "ui/kit/core_sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A sentence with values: how to know it again, and which of %1 to %9 each of its groups is.
struct Pattern {
    QRegularExpression known;
    std::vector<int> values;
    const char *source;
    qsizetype letters; ///< Without its values: the longer is tried first.
};

Pattern patternOf(const char *source)
{
    static const QRegularExpression value(u"%([1-9])"_s);
    const QString text = QString::fromUtf8(source);
    Pattern pattern{{}, {}, source, 0};
    QString known;
    qsizetype from = 0;
    for (auto found = value.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        known += QRegularExpression::escape(text.sliced(from, match.capturedStart() - from)) + u"(.+?)"_s;
        pattern.values.push_back(match.capturedView(1).toInt());
        from = match.capturedEnd();
    }
    known += QRegularExpression::escape(text.sliced(from));
    pattern.letters = text.size() - 2 * static_cast<qsizetype>(pattern.values.size());
    pattern.known = QRegularExpression(
        QRegularExpression::anchoredPattern(known), QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

struct Book {
    QHash<QString, const char *> whole;
    std::vector<Pattern> patterns;

    Book()
    {
        for (std::size_t i = 0; i < kCoreSentenceCount; ++i) {
            const QString text = QString::fromUtf8(kCoreSentences[i]);
            if (text.contains(u'%'))
                patterns.push_back(patternOf(kCoreSentences[i]));
            else
                whole.insert(text, kCoreSentences[i]);
        }
        std::ranges::stable_sort(patterns, std::ranges::greater{}, &Pattern::letters);
    }
};

QString withValues(const Pattern &pattern, const QRegularExpressionMatch &match)
{
    const QString text = QCoreApplication::translate("Core", pattern.source);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        const auto place = std::ranges::find(pattern.values, digit);
        if (digit < 1 || place == pattern.values.end()) {
            filled += text[i];
            continue;
        }
        filled += match.captured(static_cast<int>(place - pattern.values.begin()) + 1);
        ++i;
    }
    return filled;
}

std::optional<QString> lookUp(const QString &sentence)
{
    static const Book book;
    if (const char *source = book.whole.value(sentence))
        return QCoreApplication::translate("Core", source);
    for (const Pattern &pattern : book.patterns)
        if (const auto match = pattern.known.match(sentence); match.hasMatch())
            return withValues(pattern, match);
    return std::nullopt;
}

} // namespace

QString spoken(const QString &sentence)
{
    if (sentence.isEmpty())
        return sentence;
    if (auto found = lookUp(sentence))
        return *std::move(found);
    // Two sentences after another: the first ends where a known one does.
    for (qsizetype end = sentence.indexOf(u". "_s); end > 0; end = sentence.indexOf(u". "_s, end + 1))
        if (auto first = lookUp(sentence.first(end + 1)))
            return *first + u' ' + spoken(sentence.sliced(end + 2));
    return sentence;
}

} // namespace bellhop::ui
