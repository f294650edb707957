// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/search.h"

#include <algorithm>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

/// A text without case and accents, and for each of its characters which one of the text it comes from.
struct Folded {
    QString text;
    std::vector<qsizetype> from;
};

// Only accents of letters: what Arabic or Hindi write above and below is part of the word.
bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() < 0x0370;
}

Folded folded(const QString &text)
{
    Folded out;
    out.text.reserve(text.size());
    out.from.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QString parts = c.unicode() < 0x80 || c.isSurrogate() || (c.unicode() >= 0xAC00 && c.unicode() < 0xD7B0)
            ? QString(c)
            : QString(c).normalized(QString::NormalizationForm_D);
        for (const QChar part : parts) {
            if (isAccent(part))
                continue;
            out.text.append(part.toCaseFolded());
            out.from.push_back(i);
        }
    }
    out.from.push_back(text.size());
    return out;
}

constexpr int kShortestNumber = 7;
constexpr int kLongestNumber = 15;

} // namespace

QString foldedText(const QString &text)
{
    return folded(text).text;
}

SearchWords::SearchWords(const QString &typed)
{
    QString word;
    bool quoted = false;
    const auto end = [&] {
        const QString typedWord = word.simplified().normalized(QString::NormalizationForm_C);
        const QString text = foldedText(typedWord);
        if (!text.isEmpty() && !m_words.contains(text)) {
            m_words.append(text);
            m_typed.append(typedWord);
        }
        word.clear();
    };
    for (const QChar c : typed) {
        const bool mark = c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»';
        if (mark || (c.isSpace() && !quoted))
            end();
        else
            word.append(c);
        quoted = mark ? !quoted : quoted;
    }
    end();
}

QString SearchWords::longest() const
{
    const auto most = std::max_element(
        m_typed.cbegin(), m_typed.cend(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    return most == m_typed.cend() ? QString() : *most;
}

std::vector<TextSpan> SearchWords::in(const QString &text) const
{
    const Folded where = folded(text);
    std::vector<TextSpan> spans;
    for (const QString &word : m_words) {
        qsizetype at = where.text.indexOf(word);
        if (at < 0)
            return {};
        for (; at >= 0; at = where.text.indexOf(word, at + word.size())) {
            const qsizetype from = where.from[static_cast<std::size_t>(at)];
            const qsizetype until = where.from[static_cast<std::size_t>(at + word.size())];
            spans.push_back({from, std::max<qsizetype>(1, until - from)});
        }
    }
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.from < b.from; });
    std::vector<TextSpan> apart;
    for (const TextSpan &span : spans) {
        if (apart.empty() || span.from >= apart.back().from + apart.back().length)
            apart.push_back(span);
        else
            apart.back().length = std::max(apart.back().length, span.from + span.length - apart.back().from);
    }
    return apart;
}

QString searchedNumber(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.digitValue() >= 0)
            digits.append(QChar(u'0' + c.digitValue()));
        else if (!c.isSpace() && !u"+-–()./\u200e\u200f\u202a\u202c\u2066\u2069"_s.contains(c))
            return {};
    }
    while (digits.startsWith(u'0')) // of going abroad, or of the country's own way
        digits.remove(0, 1);
    return digits.size() >= kShortestNumber && digits.size() <= kLongestNumber ? digits : QString();
}

} // namespace bellhop
