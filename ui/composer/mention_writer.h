// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/views.h"
#include "ui/composer/completion_writer.h"

namespace bellhop::ui {

/// Whom a note means: "@" and a colleague's whole name, in any case of letters. Pure.
[[nodiscard]] std::vector<AgentId> mentionsIn(const QString &text, const std::vector<AgentCard> &colleagues);

/// Colleagues' names in a note: "@" opens the list. GUI thread, owned by the composer.
class MentionWriter final : public CompletionWriter
{
    Q_OBJECT
public:
    MentionWriter(QTextEdit &edit, QWidget &composer);

    void setColleagues(std::vector<AgentCard> colleagues) { m_colleagues = std::move(colleagues); }

protected:
    void follow() override;
    void insert() override;

private:
    MentionWriter(QTextEdit &edit, CompletionPopup *popup, QWidget &composer);

    CompletionPopup *m_popup;
    std::vector<AgentCard> m_colleagues;
    std::vector<AgentCard> m_found;
};

} // namespace bellhop::ui
