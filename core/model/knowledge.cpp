// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/knowledge.h"

#include "core/base/json.h"
#include "core/base/wire_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace bellhop {
using namespace Qt::StringLiterals;

namespace {

constexpr WireTable<Audience, 2> kAudiences{{
    {Audience::Public, "public"_L1},
    {Audience::Stay, "stay"_L1},
}};
constexpr JsonLimits kLimits{2 * 1024 * 1024, 8};
constexpr qsizetype kLongestTitle = 80;
constexpr qsizetype kLongestAnswer = 1000; // WhatsApp shows more, guests read less
constexpr qsizetype kLongestAsk = 200;
constexpr qsizetype kMostAsks = 50;
constexpr std::size_t kMostItems = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Knowledge", text);
}

Error bad(const QString &which, const QString &what)
{
    return makeError(ErrorKind::BadData, tr("Knowledge item %1: %2").arg(which, what));
}

bool isLanguage(const QString &code)
{
    static const QRegularExpression pattern(u"^[a-z]{2,3}$"_s);
    return pattern.match(code).hasMatch();
}

QString faultOfText(const KnowledgeItem &item, const QString &language, const QString &answer)
{
    if (!isLanguage(language))
        return tr("a language is a code such as en, not “%1”.").arg(language.left(20));
    if (answer.trimmed().isEmpty() || answer.size() > kLongestAnswer)
        return tr("the answer in %1 has 1 to %2 characters.").arg(language).arg(kLongestAnswer);
    const auto title = item.titles.find(language);
    if (title == item.titles.end() || title->second.trimmed().isEmpty() || title->second.size() > kLongestTitle)
        return tr("the title in %1 has 1 to %2 characters.").arg(language).arg(kLongestTitle);
    return {};
}

QString faultOfAsks(const QStringList &asks)
{
    if (asks.size() > kMostAsks)
        return tr("it has at most %1 examples of how guests ask, in each language.").arg(kMostAsks);
    const bool fits = std::all_of(asks.begin(), asks.end(), [](const QString &ask) {
        return !ask.trimmed().isEmpty() && ask.size() <= kLongestAsk && !ask.contains(u'\n');
    });
    return fits ? QString() : tr("an example of how guests ask is one line of at most %1 characters.").arg(kLongestAsk);
}

Status takeText(const QString &which, const Json &json, KnowledgeItem &item)
{
    const QString language = json.text("language"_L1);
    if (item.answers.contains(language))
        return bad(which, tr("it is there twice in %1.").arg(language));
    item.titles[language] = json.text("title"_L1).trimmed();
    item.answers[language] = json.text("answer"_L1).trimmed();
    QStringList asks;
    for (const Json &ask : json.list("ask"_L1))
        asks << ask.asString().value_or(QString()).trimmed();
    if (!asks.isEmpty())
        item.cues[language] = asks;
    return done();
}

/// A day that is there but none is an error.
Status takeDay(const QString &which, const Json &json, QLatin1String key, QDate &day)
{
    const auto text = json.string(key);
    if (!text || text->isEmpty())
        return done();
    day = QDate::fromString(*text, Qt::ISODate);
    return day.isValid() ? done() : Status(bad(which, tr("a day is written like 2026-12-24.")));
}

Result<KnowledgeItem> itemFromJson(const Json &json, int number)
{
    KnowledgeItem item;
    item.name = json.text("name"_L1);
    const QString which = item.name.isEmpty() ? QString::number(number) : u"%1 (%2)"_s.arg(number).arg(item.name);
    item.topic = json.text("topic"_L1);
    const auto audience = audienceFromWire(json.string("audience"_L1).value_or(u"public"_s));
    if (!audience)
        return bad(which, tr("the audience is public or stay."));
    item.audience = *audience;
    item.accessCode = json.boolean("access_code"_L1).value_or(false);
    item.active = json.boolean("active"_L1).value_or(true);
    item.version = json.integer("version"_L1).value_or(0);
    BELLHOP_CHECK(takeDay(which, json, "valid_from"_L1, item.validFrom));
    BELLHOP_CHECK(takeDay(which, json, "valid_until"_L1, item.validUntil));
    for (const Json &text : json.list("texts"_L1))
        BELLHOP_CHECK(takeText(which, text, item));
    if (const QString fault = faultOf(item); !fault.isEmpty())
        return bad(which, fault);
    return item;
}

} // namespace

QLatin1String toWire(Audience audience)
{
    return wireWord(kAudiences, audience);
}
std::optional<Audience> audienceFromWire(QStringView word)
{
    return wireValue(kAudiences, word);
}

QString KnowledgeItem::titleIn(const QString &language) const
{
    if (const auto own = titles.find(language); own != titles.end())
        return own->second;
    return titles.empty() ? (name.isEmpty() ? topic : name) : titles.begin()->second;
}

bool mayHear(const KnowledgeItem &item, StayStanding standing)
{
    if (!item.active)
        return false;
    if (item.opensDoors())
        return standing == StayStanding::InHouse;
    return item.audience == Audience::Public || standing != StayStanding::Unknown;
}

bool isInForce(const KnowledgeItem &item, QDate today)
{
    return item.active && !(item.validFrom.isValid() && today < item.validFrom)
        && !(item.validUntil.isValid() && today > item.validUntil);
}

bool givesCodeAway(const KnowledgeItem &item)
{
    // A word for it, and behind it in the same sentence what has a digit in it and no unit of time or money: "the code
    // is 4417#", "contraseña: mar2024".
    static const QRegularExpression code(
        uR"re((?:\bcode|\bpin\b|passw|passcode|passphrase|contrase|\bclave|\bcódigo|\bcodigo|\bsenha|mot de passe|\bcodice)re"
        uR"re(|kennwort|passwort|zugangscode|türcode|nenosiri|nambari ya siri|密码|密碼|代码|暗証|パスワード|비밀번호|암호|كلمة))re"
        uR"re([^.!?\n。！？]{0,60}?(?<![\d.,:])(?=\S*\d)(?=\S{4,})[^\s:.,/]++(?![:.,/]\d))re"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (item.audience != Audience::Public)
        return false;
    return std::any_of(item.answers.begin(), item.answers.end(),
        [](const auto &answer) { return code.match(answer.second).hasMatch(); });
}

QString faultOf(const KnowledgeItem &item)
{
    static const QRegularExpression name(u"^[a-z0-9][a-z0-9_-]{0,39}$"_s);
    static const QRegularExpression topic(u"^[a-z0-9_]{0,32}$"_s);
    if (!name.match(item.name).hasMatch())
        return tr("the name is made of at most 40 small letters, digits, - and _.");
    if (!topic.match(item.topic).hasMatch())
        return tr("the topic is one word of at most 32 small letters.");
    if (item.opensDoors() && item.audience == Audience::Public)
        return tr("it opens a door, so it cannot be public: its audience is “stay”.");
    if (item.validFrom.isValid() && item.validUntil.isValid() && item.validUntil < item.validFrom)
        return tr("it ends before it begins.");
    if (item.answers.empty())
        return tr("it has no answer in any language.");
    for (const auto &[language, answer] : item.answers)
        if (const QString fault = faultOfText(item, language, answer); !fault.isEmpty())
            return fault;
    for (const auto &[language, asks] : item.cues)
        if (const QString fault = faultOfAsks(asks); !fault.isEmpty())
            return fault;
    return {};
}

Result<KnowledgeItem> knowledgeItemFromJson(const Json &json)
{
    return itemFromJson(json, 1);
}

Json toJson(const KnowledgeItem &item)
{
    Json json = Json::object();
    json.set("name"_L1, item.name).set("topic"_L1, item.topic).set("audience"_L1, toWire(item.audience));
    json.set("access_code"_L1, item.accessCode).set("active"_L1, item.active).set("version"_L1, item.version);
    if (item.validFrom.isValid())
        json.set("valid_from"_L1, item.validFrom.toString(Qt::ISODate));
    if (item.validUntil.isValid())
        json.set("valid_until"_L1, item.validUntil.toString(Qt::ISODate));
    Json texts = Json::array();
    for (const auto &[language, answer] : item.answers) {
        Json text = Json::object();
        text.set("language"_L1, language).set("title"_L1, item.titleIn(language)).set("answer"_L1, answer);
        Json asks = Json::array();
        if (const auto cues = item.cues.find(language); cues != item.cues.end())
            for (const QString &cue : cues->second)
                asks.append(cue);
        texts.append(text.set("ask"_L1, asks));
    }
    return json.set("texts"_L1, texts);
}

Result<std::vector<KnowledgeItem>> knowledgeFromJson(QByteArrayView text)
{
    BELLHOP_TRY(const Json json, Json::parse(text, kLimits));
    std::vector<Json> list = json.isArray() ? json.elements() : json.list("items"_L1);
    if (json.isObject() && json.has("name"_L1))
        list = {json};
    if (list.empty() || list.size() > kMostItems)
        return makeError(ErrorKind::BadData, tr("There is no knowledge in it: a list named “items” is expected."));
    std::vector<KnowledgeItem> items;
    for (const Json &element : list) {
        BELLHOP_TRY(KnowledgeItem item, itemFromJson(element, int(items.size()) + 1));
        const bool twice = std::any_of(
            items.begin(), items.end(), [&](const KnowledgeItem &other) { return other.name == item.name; });
        if (twice)
            return bad(item.name, tr("it is there twice."));
        items.push_back(std::move(item));
    }
    return items;
}

QByteArray knowledgeToJson(const std::vector<KnowledgeItem> &items)
{
    QByteArray out("{\"items\":[");
    for (const KnowledgeItem &item : items)
        out += (out.endsWith('[') ? "\n" : ",\n") + toJson(item).toBytes();
    return out + "\n]}\n";
}

} // namespace bellhop
