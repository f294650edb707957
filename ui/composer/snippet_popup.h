// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snippet.h"
#include "ui/composer/completion_popup.h"

#include <QHash>

#include <optional>

namespace bellhop::ui {

/// A canned answer in one language, as it is offered.
struct SnippetOffer {
    QString shortcut;
    SnippetText text;
    std::optional<SnippetFile> file;
};

/// The canned answers that fit what is sought, with what would be said. GUI thread.
class SnippetPopup final : public CompletionPopup
{
    Q_OBJECT
public:
    explicit SnippetPopup(QWidget *composer);

    void setSnippets(const std::vector<Snippet> &snippets) { m_snippets = snippets; }
    /// Answers in this language come first.
    void setLanguage(const QString &language) { m_language = language; }
    /// What is known for the gaps, so that one sees what would be said.
    void setValues(const QHash<QString, QString> &values) { m_values = values; }
    /// Those whose shortcut or title begins with what is sought come before those that hold it. Hidden when there are
    /// none.
    void seek(const QString &words);
    /// The chosen one; nothing while hidden.
    [[nodiscard]] std::optional<SnippetOffer> current() const;

private:
    std::vector<Snippet> m_snippets;
    std::vector<SnippetOffer> m_offers;
    QHash<QString, QString> m_values;
    QString m_language;
};

} // namespace bellhop::ui
