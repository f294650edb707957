// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/search.h"

#include <QAbstractListModel>

#include <array>

namespace bellhop::ui {

/// What was found: conversations, then messages, each under a title and with a line at their end that leads on where
/// there is more. GUI thread.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Line {
        enum class Kind { Title, Hit, More };
        Kind kind = Kind::Title;
        SearchAsk::Among among = SearchAsk::Among::Conversations;
        std::size_t hit = 0; ///< Of its kind.
        bool operator==(const Line &) const = default;
    };

    explicit SearchModel(QObject *parent = nullptr);

    void clear();
    /// Behind what is there of its kind.
    void add(SearchAsk::Among among, const SearchPage &page);

    [[nodiscard]] const Line &line(int row) const { return m_lines.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] const SearchHit *hitAt(int row) const; ///< Null: a title, or what leads on.
    /// The first line of a kind's page that was added last; -1: none.
    [[nodiscard]] int rowOf(SearchAsk::Among among, std::size_t hit) const;
    [[nodiscard]] std::size_t count(SearchAsk::Among among) const { return part(among).hits.size(); }
    [[nodiscard]] const SearchPage &part(SearchAsk::Among among) const
    {
        return m_parts[static_cast<std::size_t>(among)];
    }
    /// What a title or what leads on says.
    [[nodiscard]] QString words(const Line &line) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] std::vector<Line> linesOf(SearchAsk::Among among) const;
    void replace(std::size_t first, const std::vector<Line> &old, const std::vector<Line> &lines);

    std::array<SearchPage, 2> m_parts; ///< All pages of a kind as one, ended as the last.
    std::array<bool, 2> m_answered{};
    std::vector<Line> m_lines;
};

/// "Amina, +34 ••• ••• 222"; who it is, as a row says it.
[[nodiscard]] QString hitWho(const SearchHit &hit);
/// Where it was found, when that is not what is shown: "Reservation".
[[nodiscard]] QString hitField(const SearchHit &hit);
/// Channel, owner or closing, in one line.
[[nodiscard]] QString hitFacts(const SearchHit &hit);

/// A part of a text with what was found in it, for one line.
struct Excerpt {
    QString text;
    std::vector<TextSpan> marks;
    bool operator==(const Excerpt &) const = default;
};
[[nodiscard]] Excerpt excerptOf(const SearchHit &hit);

} // namespace bellhop::ui
