// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/masking.h"

#include <QRegularExpression>

namespace bellhop::llm {
using namespace Qt::StringLiterals;

namespace {

constexpr auto kUnicode = QRegularExpression::UseUnicodePropertiesOption;

/// "2026-12-05", "05.12.2026": eight digits that are no number of anybody's.
bool isDate(const QString &digits)
{
    static const QRegularExpression date(
        u"^(?:(?:19|20)\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d\\d)$"_s);
    return date.match(digits).hasMatch();
}

} // namespace

QString masked(const QString &text)
{
    static const QRegularExpression email(
        u"[\\w.+-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\w-]+(?:\\.[\\w-]+)+"_s, kUnicode);
    static const QRegularExpression number(u"\\+?\\d(?:[\\s().\\-/]{0,2}\\d){7,}"_s, kUnicode);
    QString out = text;
    out.replace(email, u"[email]"_s);
    QString plain;
    qsizetype at = 0;
    for (auto found = number.globalMatch(out); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += QStringView(out).sliced(at, match.capturedStart() - at);
        plain += isDate(match.captured()) ? match.captured() : u"[number]"_s;
        at = match.capturedEnd();
    }
    plain += QStringView(out).sliced(at);
    return plain;
}

} // namespace bellhop::llm
