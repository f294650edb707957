// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/mention_writer.h"

#include "ui/composer/completion_popup.h"
#include "ui/kit/format.h"

#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMostShown = 20;

/// 0: the name begins with the words, 1: a later part of it does, 2: neither.
int rank(const QString &name, const QString &words)
{
    if (name.startsWith(words, Qt::CaseInsensitive))
        return 0;
    return name.contains(u' ' + words, Qt::CaseInsensitive) ? 1 : 2;
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

} // namespace

std::vector<AgentId> mentionsIn(const QString &text, const std::vector<AgentCard> &colleagues)
{
    std::vector<AgentId> meant;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && isInWord(text.at(at - 1)))
            continue; // an address
        const QStringView rest = QStringView(text).sliced(at + 1);
        qsizetype longest = 0; // "Ana Maria" is not Ana
        for (const AgentCard &colleague : colleagues) {
            const qsizetype length = colleague.name.size();
            const bool fits = length > 0 && rest.startsWith(colleague.name, Qt::CaseInsensitive)
                && (rest.size() == length || !isInWord(rest.at(length)));
            if (fits)
                longest = std::max(longest, length);
        }
        for (const AgentCard &colleague : colleagues) {
            if (longest > 0 && colleague.name.size() == longest && rest.startsWith(colleague.name, Qt::CaseInsensitive)
                && std::find(meant.cbegin(), meant.cend(), colleague.id) == meant.cend())
                meant.push_back(colleague.id);
        }
    }
    return meant;
}

MentionWriter::MentionWriter(QTextEdit &edit, QWidget &composer)
    : MentionWriter(edit, new CompletionPopup(u"mention"_s, tr("Colleagues"), &composer), composer)
{
}

MentionWriter::MentionWriter(QTextEdit &edit, CompletionPopup *popup, QWidget &composer)
    : CompletionWriter(edit, *popup, composer)
    , m_popup(popup)
{
    setActive(false);
}

/// Follows the words behind an "@", a first and a second name at most.
void MentionWriter::follow()
{
    static const QRegularExpression sign(
        u"(?:^|[^\\w])@([^\\s@]{0,30}(?: [^\\s@]{1,30})?)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QTextCursor cursor = edit().textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const auto match = sign.match(before);
    if (!match.hasMatch() || cursor.hasSelection()) {
        m_dismissed = -1;
        close();
        return;
    }
    const int from = cursor.block().position() + static_cast<int>(match.capturedStart(1)) - 1;
    if (m_dismissed == from)
        return;
    const QString words = match.captured(1);
    m_found.clear();
    for (const int wanted : {0, 1}) {
        for (const AgentCard &colleague : m_colleagues) {
            if (m_found.size() < kMostShown && rank(colleague.name, words) == wanted)
                m_found.push_back(colleague);
        }
    }
    std::vector<CompletionPopup::Line> lines;
    for (const AgentCard &colleague : m_found) {
        const QString state = stateWord(colleague.state);
        lines.push_back({colleague.name, state, {}, tr("%1, %2").arg(colleague.name, state)});
    }
    m_from = lines.empty() ? -1 : from;
    m_popup->present(lines);
}

void MentionWriter::insert()
{
    const int line = m_popup->currentLine();
    if (line < 0 || static_cast<std::size_t>(line) >= m_found.size())
        return;
    const QScopedValueRollback inserting(m_inserting, true);
    QTextCursor cursor = edit().textCursor();
    const int end = cursor.position();
    cursor.setPosition(m_from);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(u'@' + m_found[static_cast<std::size_t>(line)].name + u' ');
    edit().setTextCursor(cursor);
    close();
}

} // namespace bellhop::ui
