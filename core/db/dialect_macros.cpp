// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/dialect_macros.h"

namespace bellhop::db {

namespace {

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || c == '_';
}

const DialectMacro *find(QByteArrayView word, std::span<const DialectMacro> macros)
{
    for (const DialectMacro &macro : macros) {
        if (word == QByteArrayView(macro.word))
            return &macro;
    }
    return nullptr;
}

/// Where the bracket that opens at `open` closes: the position after it.
qsizetype closingBracket(QByteArrayView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size();) {
        const qsizetype after = skipQuoted(text, i);
        if (after != i) {
            i = after;
            continue;
        }
        depth += text[i] == '(' ? 1 : (text[i] == ')' ? -1 : 0);
        ++i;
        if (depth == 0)
            return i;
    }
    return text.size();
}

} // namespace

bool isComment(QByteArrayView text, qsizetype from)
{
    const QByteArrayView two = text.sliced(from, qMin(qsizetype(2), text.size() - from));
    return two == QByteArrayView("--") || two == QByteArrayView("/*");
}

qsizetype skipQuoted(QByteArrayView text, qsizetype from)
{
    const auto after = [&](QByteArrayView end, qsizetype searchFrom) {
        const qsizetype at = text.indexOf(end, searchFrom);
        return at < 0 ? text.size() : at + end.size();
    };
    const char c = text[from];
    if (c == '\'' || c == '"' || c == '`')
        return after(QByteArrayView(&c, 1), from + 1);
    if (isComment(text, from))
        return c == '/' ? after("*/", from + 2) : after("\n", from + 2);
    return from;
}

QByteArray expandMacros(QByteArrayView text, Dialect dialect, std::span<const DialectMacro> macros)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype after = skipQuoted(text, i);
        if (after != i || text[i] != '@') {
            const qsizetype end = after != i ? after : i + 1;
            out.append(text.sliced(i, end - i));
            i = end;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        const DialectMacro *macro = find(text.sliced(i + 1, end - i - 1), macros);
        if (macro == nullptr) {
            out.append(text.sliced(i, end - i));
            i = end;
            continue;
        }
        QByteArray expansion(dialect == Dialect::Sqlite ? macro->sqlite : macro->mysql);
        if (end < text.size() && text[end] == '(' && (QByteArrayView(macro->sqlite).contains('%'))) {
            const qsizetype close = closingBracket(text, end);
            const QByteArray inner
                = expandMacros(text.sliced(end + 1, qMax(qsizetype(0), close - end - 2)), dialect, macros);
            expansion.replace('%', inner);
            end = close;
        }
        out.append(expansion);
        i = end;
    }
    return out;
}

} // namespace bellhop::db
