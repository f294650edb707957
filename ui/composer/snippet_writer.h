// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snippet.h"
#include "ui/composer/completion_writer.h"

#include <QHash>

#include <vector>

namespace bellhop::ui {

class SnippetPopup;

/// Canned answers in the writing box: "/" at the beginning of a line or the window's key opens the list. What is left
/// to be filled in is selected one after the other with Tab and Shift+Tab. GUI thread, owned by the composer.
class SnippetWriter final : public CompletionWriter
{
    Q_OBJECT
public:
    SnippetWriter(QTextEdit &edit, QWidget &composer);
    ~SnippetWriter() override;

    void setSnippets(const std::vector<Snippet> &snippets);
    /// The guest's, whose answers come first; empty: the console's own. Until an answer in another one is chosen.
    void setLanguage(const QString &language);
    /// By the names of the variables; those without a value are asked for.
    void setValues(const QHash<QString, QString> &values);
    void open(); ///< At the cursor, with everything.
    /// Something in the text has still to be filled in: selects it and says what, for people; else empty.
    [[nodiscard]] QString selectUnfilled();

Q_SIGNALS:
    /// The answer that was put in brings a file along.
    void fileChosen(const bellhop::SnippetFile &file);

protected:
    void follow() override;
    void insert() override;
    [[nodiscard]] bool handleOwnKey(const QKeyEvent &key, bool handle) override;

private:
    SnippetWriter(QTextEdit &edit, SnippetPopup *popup, QWidget &composer);
    bool selectGap(bool forward);

    SnippetPopup *m_popup;
    QHash<QString, QString> m_values;
};

} // namespace bellhop::ui
