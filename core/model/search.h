// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace bellhop {

/// A part of a text, in its own characters.
struct TextSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// A text without case and accents, as texts are compared when one looks for another.
[[nodiscard]] QString foldedText(const QString &text);

/// What is looked for: words, each of which has to stand in a text; words between quotation marks stand together. Case
/// and accents do not count. Plain value.
class SearchWords final
{
public:
    explicit SearchWords(const QString &typed = {});

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// The one that narrows most.
    [[nodiscard]] QString longest() const;
    /// Where they stand, from the left, none over another; empty unless all of them do.
    [[nodiscard]] std::vector<TextSpan> in(const QString &text) const;

private:
    QStringList m_words; ///< Folded.
    QStringList m_typed;
};

/// The digits of what looks like a telephone number in any spelling ("+34 600-111 222", "0034…", "0600…"), as the end
/// of a whole one; empty when it does not look like one.
[[nodiscard]] QString searchedNumber(const QString &typed);

/// What the whole history is asked for. Empty parts do not narrow; all others add up.
struct SearchAsk {
    enum class Among { Conversations, Messages };
    Among among = Among::Conversations;
    QString text; ///< Words, a telephone number, or an id.
    AgentId agent; ///< Has or had it, closed it or wrote it.
    QString disposition; ///< Code.
    Instant from; ///< What was said or went on from then on,
    Instant until; ///< and before.
    bool operator==(const SearchAsk &) const = default;
};

/// Where the next page begins; what comes in meanwhile stands before the first one, so nothing is seen twice.
struct SearchPlace {
    qint64 before = std::numeric_limits<qint64>::max(); ///< Of the messages' or conversations' ids.
    std::optional<qint64> lowest = {}; ///< The first id that may fit; unset: not asked yet, nor who has the number.
    QString persons = {}; ///< With the number that is looked for, as the search keeps them.
    bool operator==(const SearchPlace &) const = default;
};

struct SearchHit {
    enum class Field { Guest, Number, Reservation, ClosingNote, Id, Message, Facts };
    QueueRow row; ///< Its conversation as it is now.
    Field field = Field::Facts; ///< Where it was found; Facts: nothing was looked for but agent, disposition or days.
    MessageId message; ///< Unset: the conversation itself.
    Instant at; ///< Of the message, or when the conversation began.
    QString author; ///< Of a message of ours; empty: the guest, or nobody.
    QString text; ///< What it was found in.
    std::vector<TextSpan> marks; ///< In `text`.
    bool operator==(const SearchHit &) const = default;
};

struct SearchPage {
    std::vector<SearchHit> hits; ///< Newest first.
    SearchPlace next;
    bool atEnd = false; ///< There is no next page.
    bool cut = false; ///< The time was up before the page was full.
    Instant reached; ///< Everything since then was looked at; unset at the end.
    bool operator==(const SearchPage &) const = default;
};

} // namespace bellhop
