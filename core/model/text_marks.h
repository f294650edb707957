// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace bellhop {

/// A stretch of a marked text and how it looks.
struct MarkedSpan {
    int start = 0;
    int length = 0;
    bool bold = false;
    bool italic = false;
    bool struck = false;
    bool code = false;
    bool quoted = false; ///< A line that quotes.
    bool operator==(const MarkedSpan &) const = default;
};

struct MarkedText {
    QString text; ///< Without the marks.
    std::vector<MarkedSpan> spans; ///< In order, without overlaps; plain stretches are left out.
};

/// What WhatsApp makes of *bold*, _italic_, ~struck~, `code`, ```blocks```, "> quotes" and "- points". Marks that mark
/// nothing stay as they are: with blanks inside, amid a word, or without their other half in the same line.
[[nodiscard]] MarkedText readMarks(const QString &text);

} // namespace bellhop
