// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sql.h"

#include <span>

namespace bellhop::db {

/// One `@word` and what it stands for. `%` in an expansion takes the text of the brackets after the word.
struct DialectMacro {
    const char *word;
    const char *sqlite;
    const char *mysql;
};

/// Where a quoted string, quoted name or comment that starts at `from` ends; `from` itself when none starts there.
[[nodiscard]] qsizetype skipQuoted(QByteArrayView text, qsizetype from);
/// Whether what starts at `from` is a comment.
[[nodiscard]] bool isComment(QByteArrayView text, qsizetype from);

/// The text with the known words expanded; other `@words`, strings and comments stay as they are.
[[nodiscard]] QByteArray expandMacros(QByteArrayView text, Dialect dialect, std::span<const DialectMacro> macros);

} // namespace bellhop::db
