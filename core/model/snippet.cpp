// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/snippet.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr JsonLimits kLimits{2 * 1024 * 1024, 8};
constexpr std::size_t kMost = 5000;
constexpr qsizetype kLongestTitle = 80;
constexpr qsizetype kLongestBody = 4096;
constexpr qsizetype kLongestFile = 190;

QString tr(const char *text)
{
    return QCoreApplication::translate("Snippet", text);
}

const QRegularExpression &gap()
{
    static const QRegularExpression expression(u"\\{\\{\\s*(\\?)?\\s*([^{}\\n]{1,120}?)\\s*\\}\\}"_s);
    return expression;
}

Error bad(const QString &which, const QString &what)
{
    return makeError(ErrorKind::BadData, tr("Snippet %1: %2").arg(which, what));
}

/// What is between two braces and neither a question nor a variable would reach the guest as it is.
Status checkVariables(const QString &which, const QString &body)
{
    for (const auto &match : gap().globalMatch(body)) {
        const QString name = match.captured(2);
        if (match.captured(1).isEmpty() && !snippetVariables().contains(name)) {
            return bad(which,
                tr("there is no variable {{%1}}. Known are %2; {{?%1}} asks the agent.")
                    .arg(name, snippetVariables().join(u", "_s)));
        }
    }
    return done();
}

Status checkText(const QString &which, const SnippetText &text)
{
    static const QRegularExpression language(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    if (!language.match(text.language).hasMatch())
        return bad(which, tr("the language looks like en or pt_BR."));
    if (text.title.isEmpty() || text.title.size() > kLongestTitle)
        return bad(which, tr("the title has 1 to %1 characters.").arg(kLongestTitle));
    if (text.body.isEmpty() || text.body.size() > kLongestBody)
        return bad(which, tr("the body has 1 to %1 characters.").arg(kLongestBody));
    return checkVariables(which, text.body);
}

/// A name, not a way: what lies elsewhere on the disk is nobody's to send.
Status takeFile(const QString &which, const Json &element, Snippet &snippet)
{
    if (element.at("file"_L1).isNull())
        return done();
    const QString name = element.text("file"_L1);
    if (name.isEmpty() || name.size() > kLongestFile || name.startsWith(u'.') || name.contains(u'/')
        || name.contains(u'\\') || name.contains(QChar(0)))
        return bad(which, tr("a file goes by its name alone and lies beside the list."));
    if (snippet.file && snippet.file->name != name)
        return bad(which, tr("it has another file in another language; one goes with all of them."));
    snippet.file = SnippetFile{{}, name, {}};
    return done();
}

} // namespace

const QStringList &snippetVariables()
{
    static const QStringList names{u"guest_name"_s, u"guest_first_name"_s, u"agent_name"_s, u"property"_s,
        u"check_in"_s, u"check_out"_s, u"room"_s, u"reservation"_s};
    return names;
}

std::optional<SnippetGap> nextGap(const QString &text, qsizetype from)
{
    for (auto match = gap().match(text, from); match.hasMatch(); match = gap().match(text, match.capturedEnd())) {
        const bool asks = !match.captured(1).isEmpty();
        if (asks || snippetVariables().contains(match.captured(2)))
            return SnippetGap{match.capturedStart(), match.capturedLength(), match.captured(2), asks};
    }
    return std::nullopt;
}

QString filledSnippet(const QString &body, const QHash<QString, QString> &values)
{
    QString out;
    qsizetype at = 0;
    while (const auto found = nextGap(body, at)) {
        out += QStringView(body).sliced(at, found->at - at);
        const QString value = found->asks ? QString() : values.value(found->name);
        out += value.isEmpty() ? body.sliced(found->at, found->length) : value;
        at = found->at + found->length;
    }
    out += QStringView(body).sliced(at);
    return out;
}

Result<std::vector<Snippet>> snippetsFromJson(QByteArrayView text)
{
    static const QRegularExpression shortcut(u"^[a-z0-9][a-z0-9_-]{0,39}$"_s);
    BELLHOP_TRY(const Json json, Json::parse(text, kLimits));
    const std::vector<Json> list = json.isArray() ? json.elements() : json.list("snippets"_L1);
    if (list.empty() || list.size() > kMost)
        return makeError(ErrorKind::BadData, tr("There are no snippets in it: a list named “snippets” is expected."));
    std::vector<Snippet> snippets;
    int number = 0;
    for (const Json &element : list) {
        const QString name = element.text("shortcut"_L1);
        const QString which = name.isEmpty() ? QString::number(number + 1) : u"%1 (%2)"_s.arg(number + 1).arg(name);
        ++number;
        if (!shortcut.match(name).hasMatch())
            return bad(which, tr("the shortcut is made of small letters, digits, - and _."));
        SnippetText one{element.string("language"_L1).value_or(json.isObject() ? json.text("language"_L1) : QString()),
            element.text("title"_L1).trimmed(), element.text("body"_L1).trimmed()};
        BELLHOP_CHECK(checkText(which, one));
        auto known = std::find_if(
            snippets.begin(), snippets.end(), [&name](const Snippet &other) { return other.shortcut == name; });
        if (known == snippets.end())
            known = snippets.insert(snippets.end(), Snippet{0, {}, name, {}});
        const bool twice = std::any_of(known->texts.cbegin(), known->texts.cend(),
            [&one](const SnippetText &other) { return other.language == one.language; });
        if (twice)
            return bad(which, tr("it is there twice in %1.").arg(one.language));
        known->texts.push_back(std::move(one));
        BELLHOP_CHECK(takeFile(which, element, *known));
    }
    return snippets;
}

QByteArray snippetsToJson(const std::vector<Snippet> &snippets)
{
    QByteArray out("{\"snippets\":[");
    for (const Snippet &snippet : snippets) {
        for (const SnippetText &text : snippet.texts) {
            Json json = Json::object();
            json.set("shortcut"_L1, snippet.shortcut).set("language"_L1, text.language).set("title"_L1, text.title);
            json.set("body"_L1, text.body);
            if (snippet.file)
                json.set("file"_L1, snippet.file->name);
            out += (out.endsWith('[') ? "\n" : ",\n") + json.toBytes();
        }
    }
    return out + "\n]}\n";
}

} // namespace bellhop
