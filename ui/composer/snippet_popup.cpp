// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/snippet_popup.h"

#include "ui/kit/format.h"

#include <algorithm>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kMost = 60;

/// 0 begins with it, 1 holds it, 2 does not; a language that is not the wanted one counts little.
int rank(const SnippetOffer &offer, const QString &words)
{
    const auto begins = [&words](const QString &text) { return text.startsWith(words, Qt::CaseInsensitive); };
    if (begins(offer.shortcut) || begins(offer.text.title))
        return 0;
    return offer.shortcut.contains(words, Qt::CaseInsensitive) || offer.text.title.contains(words, Qt::CaseInsensitive)
        ? 1
        : 2;
}

} // namespace

SnippetPopup::SnippetPopup(QWidget *composer)
    : CompletionPopup(u"snippet"_s, tr("Canned answers"), composer)
{
}

void SnippetPopup::seek(const QString &words)
{
    std::vector<std::pair<int, SnippetOffer>> found;
    for (const Snippet &snippet : m_snippets) {
        for (const SnippetText &text : snippet.texts) {
            const SnippetOffer offer{snippet.shortcut, text, snippet.file};
            const int fits = rank(offer, words);
            if (fits < 2)
                found.emplace_back(sameLanguage(text.language, m_language) ? fits : fits + 10, offer);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (found.size() > kMost)
        found.resize(kMost);
    m_offers.clear();
    std::vector<Line> lines;
    for (auto &[fits, offer] : found) {
        QString said = filledSnippet(offer.text.body, m_values).simplified();
        if (offer.file)
            said = tr("with %1: %2").arg(offer.file->name, said);
        lines.push_back({offer.text.title, tr("/%1 · %2").arg(offer.shortcut, offer.text.language), said,
            tr("%1, %2, %3").arg(offer.text.title, offer.text.language, said)});
        m_offers.push_back(std::move(offer));
    }
    present(lines);
}

std::optional<SnippetOffer> SnippetPopup::current() const
{
    const int line = currentLine();
    if (line < 0 || static_cast<std::size_t>(line) >= m_offers.size())
        return std::nullopt;
    return m_offers[static_cast<std::size_t>(line)];
}

} // namespace bellhop::ui
