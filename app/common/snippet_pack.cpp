// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/snippet_pack.h"

#include <algorithm>

// One for each file, embedded by CMake.
QByteArray bellhop_app_common_en_sql();
QByteArray bellhop_app_common_es_sql();
QByteArray bellhop_app_common_fr_sql();
QByteArray bellhop_app_common_sw_sql();

namespace bellhop::app {

Result<std::vector<Snippet>> packedSnippets()
{
    std::vector<Snippet> pack;
    for (const QByteArray &file : {bellhop_app_common_en_sql(), bellhop_app_common_es_sql(),
             bellhop_app_common_fr_sql(), bellhop_app_common_sw_sql()}) {
        BELLHOP_TRY(std::vector<Snippet> language, snippetsFromJson(file));
        for (Snippet &snippet : language) {
            const auto known = std::find_if(pack.begin(), pack.end(),
                [&snippet](const Snippet &other) { return other.shortcut == snippet.shortcut; });
            if (known == pack.end())
                pack.push_back(std::move(snippet));
            else
                known->texts.insert(known->texts.end(), snippet.texts.begin(), snippet.texts.end());
        }
    }
    return pack;
}

Result<desk::SnippetImport> importPack(db::Database &database)
{
    BELLHOP_TRY(const std::vector<Snippet> pack, packedSnippets());
    return desk::importSnippets(database, pack);
}

} // namespace bellhop::app
