// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/media.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bellhop {

/// A canned answer in one language. In the body {{guest_name}} and its like are filled from the guest and the stay,
/// {{?Which room}} asks the agent.
struct SnippetText {
    QString language; ///< "en"
    QString title;
    QString body;
    bool operator==(const SnippetText &) const = default;
};

/// A file that goes with a canned answer, in every language.
struct SnippetFile {
    QString uuid; ///< What is sent; empty: not stored yet.
    QString name; ///< For the guest. Not stored yet: where it is, beside the list.
    MediaFacts facts; ///< Type, size and sides.
    bool operator==(const SnippetFile &) const = default;
};

/// A canned answer as agents find it.
struct Snippet {
    qint64 id = 0; ///< 0: not stored yet.
    PropertyId property; ///< Unset: of the whole site.
    QString shortcut; ///< `[a-z0-9][a-z0-9_-]{0,39}`, unique in the site.
    std::vector<SnippetText> texts; ///< One for each language, at least one.
    std::optional<SnippetFile> file = {};
    bool operator==(const Snippet &) const = default;
};

/// The variables that are filled in, as they are written between the braces.
[[nodiscard]] const QStringList &snippetVariables();

/// A part of a text that has still to be filled in.
struct SnippetGap {
    qsizetype at = 0;
    qsizetype length = 0;
    QString name; ///< The variable, or the question.
    bool asks = false;
    bool operator==(const SnippetGap &) const = default;
};
/// The first gap that begins at `from` or later; braces around anything else are none.
[[nodiscard]] std::optional<SnippetGap> nextGap(const QString &text, qsizetype from = 0);

/// The body with every variable that has a value filled in; questions and what is not known stay gaps.
[[nodiscard]] QString filledSnippet(const QString &body, const QHash<QString, QString> &values);

/// `{"language":"en","snippets":[{"shortcut":"greeting","title":"Greeting","body":"Hello {{guest_name}}"}]}`; an
/// element may have a language of its own, and a `"file":"menu.pdf"` that lies beside the list. One Snippet per
/// shortcut. BadData names the element and what is wrong with it.
[[nodiscard]] Result<std::vector<Snippet>> snippetsFromJson(QByteArrayView json);
/// The same list, as people read it: an element for each language. Files go by their names.
[[nodiscard]] QByteArray snippetsToJson(const std::vector<Snippet> &snippets);

} // namespace bellhop
