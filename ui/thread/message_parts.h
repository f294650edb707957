// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

#include <QString>

#include <vector>

namespace bellhop::ui {

/// Something in a message that its reader can press or choose.
struct PressablePart {
    enum class Sort { Answer, Link, Opener, Section, Row };
    Sort sort = Sort::Answer;
    QString title;
    QString detail; ///< Rows only.
    bool operator==(const PressablePart &) const = default;
};

/// A message taken apart for drawing, in words for people. Pure.
struct MessageParts {
    QString label; ///< Small, at the top: "Forwarded", "Chose from the list".
    QStringView labelIcon;
    bool hasCard = false; ///< A file, a place, a contact: icon, title, and what it is about.
    QStringView cardIcon;
    QString cardTitle;
    QString cardAbout;
    QString cardLink; ///< Opens with a click; empty: the file itself, or nothing.
    QString originTitle; ///< The advertisement by which the guest came.
    QString originText;
    QString originLink;
    QString heading;
    QString words;
    QString footer;
    std::vector<PressablePart> pressables;
};
[[nodiscard]] MessageParts partsOf(const ThreadItem &item);

/// The second line of a file's card: what it is and how large, or what became of it.
[[nodiscard]] QString aboutFile(const ThreadItem &item);
[[nodiscard]] QString titleOfFile(const ThreadItem &item);

} // namespace bellhop::ui
