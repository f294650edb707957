// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/masking.h"

#include <QRegularExpression>

#include <algorithm>

namespace bellhop::llm {
using namespace Qt::StringLiterals;

namespace {

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

/// "2026-12-05", "05.12.2026": eight digits that are no number of anybody's.
bool isDate(const QString &digits)
{
    static const QRegularExpression date(
        u"^(?:(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d)$"_s);
    return date.match(digits.trimmed()).hasMatch();
}

qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QString masked(const QString &text)
{
    static const QRegularExpression email(
        u"[\\w.+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\w-]+(?:\\.[\\w-]+)+"_s, kUnicode);
    static const QRegularExpression number(u"\\+?\\d(?:[\\s().\\-/]{0,2}\\d){7,}"_s, kUnicode);
    constexpr qsizetype kFewest = 8;
    QString out = text;
    out.replace(email, u"[email]"_s);
    QString plain;
    qsizetype at = 0;
    for (auto found = number.globalMatch(out); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += QStringView(out).sliced(at, match.capturedStart() - at);
        const bool mask = digitsIn(match.captured()) >= kFewest && !isDate(match.captured());
        plain += mask ? u"[number]"_s : match.captured();
        at = match.capturedEnd();
    }
    plain += QStringView(out).sliced(at);
    return plain;
}

} // namespace bellhop::llm
