// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/bellhopctl/text_file.h"
#include "app/common/snippet_pack.h"
#include "app/common/terminal.h"
#include "core/desk/queries.h"

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::vector<Snippet>> wanted(const Invocation &invocation)
{
    const QString path = invocation.operand(0);
    if (invocation.has("pack"_L1) == !path.isEmpty())
        return makeError(ErrorKind::BadData, u"Give either a file or --pack."_s);
    if (path.isEmpty())
        return packedSnippets();
    BELLHOP_TRY(const QByteArray text, readTextFile(path));
    auto snippets = snippetsFromJson(text);
    if (!snippets.ok())
        return inFile(path, snippets.error());
    return snippets;
}

Result<ExitCode> import(const Invocation &invocation)
{
    BELLHOP_TRY(const std::vector<Snippet> snippets, wanted(invocation));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const desk::SnippetImport count, desk::importSnippets(*database, snippets));
    say(u"snippets: %1 new, %2 changed, %3 as before"_s.arg(count.added).arg(count.changed).arg(count.same));
    return kOk;
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.siteToRead());
    BELLHOP_TRY(const std::vector<Snippet> snippets, desk::loadSnippets(*database));
    std::vector<QStringList> lines;
    for (const Snippet &snippet : snippets) {
        QStringList languages;
        for (const SnippetText &text : snippet.texts)
            languages << text.language;
        lines.push_back({snippet.shortcut, snippet.texts.front().title, languages.join(u' ')});
    }
    sayTable({u"SHORTCUT"_s, u"TITLE"_s, u"LANGUAGES"_s}, lines);
    return kOk;
}

} // namespace

Command snippetImportCommand()
{
    return {u"snippet import"_s, u"Adds canned answers, or changes those of the same shortcut."_s, {u"[FILE]"_s},
        {{u"pack"_s,
            u"Instead of a file: the ones that come with Bellhop, in English, Spanish, French and Swahili."_s}},
        {}, import};
}

Command snippetListCommand()
{
    return {u"snippet list"_s, u"Lists the canned answers."_s, {}, {}, {}, list};
}

} // namespace bellhop::app
