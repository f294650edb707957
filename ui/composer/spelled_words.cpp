// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spelled_words.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongest = 60; ///< What is longer is no word.

/// What is not meant to be words: {{variables}}, addresses of pages and mail, "@Ana Duarte", "/greeting".
std::vector<WordSpan> otherThings(const QString &line)
{
    static const QRegularExpression things(u"\\{\\{[^}]*\\}\\}"
                                           "|\\b[A-Za-z][A-Za-z0-9+.-]*://\\S+"
                                           "|[^\\s@]+@[^\\s@]+\\.\\w+"
                                           "|\\b[\\w-]+(?:\\.[\\w-]+)*\\.\\w{2,}(?:/\\S*)?"
                                           "|(?<!\\w)@[^\\s@]+(?: \\p{Lu}[^\\s@]*)?"
                                           "|(?<!\\S)/\\S+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<WordSpan> spans;
    for (auto match = things.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        spans.push_back({static_cast<int>(found.capturedStart()), static_cast<int>(found.capturedLength())});
    }
    return spans;
}

bool isWord(QStringView word)
{
    return !word.isEmpty() && word.size() <= kLongest && word.front().isLetter()
        && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'_' || c.isSurrogate(); });
}

} // namespace

std::vector<WordSpan> spelledWords(const QString &line)
{
    const std::vector<WordSpan> others = otherThings(line);
    std::vector<WordSpan> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    while (finder.position() >= 0 && finder.position() < line.size()) {
        qsizetype from = finder.position();
        qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        while (from < to && line.at(from) == u'_') // as WhatsApp writes italics
            ++from;
        while (to > from && line.at(to - 1) == u'_')
            --to;
        const bool other = std::any_of(others.begin(), others.end(),
            [&](const WordSpan &span) { return from < span.at + span.length && to > span.at; });
        if (!other && isWord(QStringView(line).sliced(from, to - from)))
            words.push_back({static_cast<int>(from), static_cast<int>(to - from)});
    }
    return words;
}

} // namespace bellhop::ui
