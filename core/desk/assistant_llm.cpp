// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/assistant_llm.h"

#include "core/base/json.h"
#include "core/base/uuid.h"
#include "core/desk/ledger.h"
#include "core/desk/order_context.h"
#include "core/desk/settings.h"

#include <QRegularExpression>
#include <QUrl>

QByteArray bellhop_desk_llm_sql();

namespace bellhop::desk {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kDay = 86'400'000;
const QString kKey = u"llm_key"_s;

const db::SqlBook &book()
{
    static const db::SqlBook sql(bellhop_desk_llm_sql(), u"desk/llm"_s);
    return sql;
}

bool isKnown(const QString &name)
{
    return std::any_of(
        kLlmSettings.begin(), kLlmSettings.end(), [&](const char *known) { return name == QLatin1String(known); });
}

/// What is wrong with a value; empty when nothing is.
QString fault(const QString &name, const QString &value)
{
    static const QRegularExpression number(u"^\\d{1,15}$"_s);
    static const QRegularExpression field(u"^(?:(?:question|history|answer|hotel|summary)(?: |$))*$"_s);
    if (!isKnown(name))
        return u"There is no such setting: %1."_s.arg(name);
    if (value.isEmpty() || name == "model"_L1)
        return value.size() > 190 ? u"The model's name is too long."_s : QString();
    if (name == "dialect"_L1)
        return value == "openai"_L1 || value == "anthropic"_L1 ? QString() : u"The dialect is openai or anthropic."_s;
    if (name == "url"_L1) {
        const QUrl url(value, QUrl::StrictMode);
        const bool good = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
            && !url.host().isEmpty() && url.userInfo().isEmpty();
        return good ? QString() : u"The address of the language model begins with https:// and holds no password."_s;
    }
    if (name == "withheld"_L1)
        return field.match(value).hasMatch() ? QString()
                                             : u"What may be withheld: question, history, answer, hotel, summary."_s;
    if (!number.match(value).hasMatch())
        return u"%1 is a whole number."_s.arg(name);
    if (name == "timeout_ms"_L1 && (value.toLongLong() < 500 || value.toLongLong() > 60'000))
        return u"The time-out is half a second to a minute."_s;
    if (name == "answer_tokens"_L1 && (value.toLongLong() < 50 || value.toLongLong() > 4'000))
        return u"An answer has 50 to 4000 tokens."_s;
    return {};
}

qint64 dayBegan(Instant now)
{
    return now.ms - now.ms % kDay;
}

Status audit(db::Connection &connection, const QString &what)
{
    return writeAudit(connection, Actor(), "llm_setting"_L1, "site"_L1, 1, what);
}

Actor assistant()
{
    Actor actor;
    actor.kind = Actor::Kind::Ai;
    return actor;
}

/// The decision's detail with what a model did for it, added up.
QByteArray withCost(const QString &detail, const QString &model, qint64 micros)
{
    const auto known = Json::parse(detail.toUtf8());
    Json json = known.ok() && known->isObject() ? *known : Json::object();
    Json used = json.at("llm"_L1).isObject() ? json.at("llm"_L1) : Json::object();
    used.set("model"_L1, model).set("micros"_L1, used.integer("micros"_L1).value_or(0) + micros);
    return json.set("llm"_L1, used).toBytes();
}

} // namespace

QString llmKeyContext()
{
    return u"site:"_s + kKey;
}

Result<StoredLlm> storedLlm(db::Database &database)
{
    return database.glance([&](db::Connection &connection) -> Result<StoredLlm> {
        StoredLlm stored;
        BELLHOP_TRY(const db::Rows rows, connection.query(book()["settings"_L1]));
        for (const db::Row &row : rows) {
            const QString name = row.text(0).startsWith("llm."_L1) ? row.text(0).sliced(4) : QString();
            if (isKnown(name) && !row.text(1).isEmpty())
                stored.values.insert(name, row.text(1));
        }
        BELLHOP_TRY(const db::Rows secrets, connection.query(book()["secrets"_L1]));
        for (const db::Row &row : secrets)
            if (row.text(0) == kKey)
                stored.sealedKey = row.bytes(1);
        return stored;
    });
}

Status setLlm(db::Database &database, const QMap<QString, QString> &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        if (const QString wrong = fault(value.key(), *value); !wrong.isEmpty())
            return makeError(ErrorKind::BadData, wrong);
    return database.write([&](db::Connection &connection) -> Status {
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            BELLHOP_CHECK(putSetting(connection, "site"_L1, 1, u"llm."_s + value.key(), *value));
        return audit(connection, values.keys().join(u' '));
    });
}

Status setLlmKey(db::Database &database, const QByteArray &key, const Seal &seal)
{
    BELLHOP_TRY(const QByteArray sealed, seal(key, llmKeyContext()));
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_CHECK(connection.execute(book()["put_secret"_L1], {{"name", kKey}, {"sealed", sealed}}));
        return audit(connection, u"key"_s);
    });
}

Status removeLlm(db::Database &database)
{
    return database.write([&](db::Connection &connection) -> Status {
        for (const char *name : kLlmSettings)
            BELLHOP_CHECK(putSetting(connection, "site"_L1, 1, u"llm."_s + QLatin1String(name), QString()));
        BELLHOP_CHECK(connection.execute(book()["remove_secret"_L1], {{"name", kKey}}));
        return audit(connection, u"off"_s);
    });
}

Result<int> resealSiteSecrets(db::Connection &connection, const Unseal &unseal, const Seal &seal)
{
    BELLHOP_TRY(const db::Rows rows, connection.query(book()["secrets"_L1]));
    for (const db::Row &row : rows) {
        const QString context = u"site:"_s + row.text(0);
        const auto plain = unseal(row.bytes(1), context);
        if (!plain.ok())
            return makeError(
                plain.error().kind, u"The site key does not open a secret of the site."_s, plain.error().detail);
        BELLHOP_TRY(const QByteArray sealed, seal(*plain, context));
        BELLHOP_CHECK(connection.execute(book()["put_secret"_L1], {{"name", row.text(0)}, {"sealed", sealed}}));
    }
    return static_cast<int>(rows.size());
}

Status recordLlmCall(db::Database &database, const LlmCall &call)
{
    BELLHOP_CHECK(database.write([&](db::Connection &connection) {
        return connection.execute(book()["add_call"_L1],
            {{"conversation", call.conversation}, {"decision", call.decision}, {"purpose", call.purpose},
                {"model", call.model.left(190)}, {"outcome", call.outcome}, {"tries", call.tries},
                {"tokens_in", call.tokensIn}, {"tokens_out", call.tokensOut}, {"micros", call.micros},
                {"took", call.took}});
    }));
    return done();
}

Result<LlmUse> llmUsedToday(db::Database &database)
{
    return database.read([&](db::Connection &connection) -> Result<LlmUse> {
        BELLHOP_TRY(const Instant now, connection.now());
        BELLHOP_TRY(const db::Row row,
            connection.one(book()["used"_L1], {{"since", dayBegan(now)}}, u"language model's use"_s));
        return LlmUse{row.integer(0), row.integer(1)};
    });
}

Result<std::optional<LlmDay>> llmDay(db::Connection &connection)
{
    BELLHOP_TRY(const db::Rows limits, connection.query(book()["limits"_L1]));
    QMap<QString, QString> values;
    for (const db::Row &row : limits)
        values.insert(row.text(0), row.text(1));
    if (values.value(u"llm.url"_s).isEmpty() || values.value(u"llm.model"_s).isEmpty())
        return std::optional<LlmDay>();
    const auto limit = [&](const QString &name) {
        const QString value = values.value(name);
        return value.isEmpty() ? std::optional<qint64>() : std::optional(value.toLongLong());
    };
    LlmDay day;
    day.model = values.value(u"llm.model"_s);
    day.tokensPerDay = limit(u"llm.tokens_per_day"_s);
    day.microsPerDay = limit(u"llm.micros_per_day"_s);
    BELLHOP_TRY(const Instant now, connection.now());
    BELLHOP_TRY(
        const db::Row row, connection.one(book()["spent"_L1], {{"since", dayBegan(now)}}, u"language model's use"_s));
    day.spent = {row.integer(0), row.integer(1), row.integer(2)};
    return std::optional(day);
}

Result<bool> wordDraft(db::Database &database, qint64 decision, const QString &before, const QString &text,
    const QString &model, qint64 micros)
{
    return database.write([&](db::Connection &connection) -> Result<bool> {
        BELLHOP_TRY(
            const db::Row row, connection.one(book()["decision_detail"_L1], {{"decision", decision}}, u"decision"_s));
        BELLHOP_TRY(const qint64 worded,
            connection.execute(book()["word_draft"_L1],
                {{"text", text}, {"detail", QString::fromUtf8(withCost(row.text(0), model, micros))},
                    {"decision", decision}, {"before", before}}));
        if (worded > 0)
            BELLHOP_CHECK(writeAudit(connection, assistant(), "assistant"_L1, "conversation"_L1, row.integer(1),
                u"draft worded by %1, message %2"_s.arg(model).arg(row.integer(2))));
        return worded > 0;
    });
}

Status addSummary(db::Database &database, ConversationId conversation, qint64 decision, const QString &text,
    const QString &model, qint64 micros)
{
    const Command command{newUuid(), conversation, 0, NoteOrder{text}};
    const Actor ai = assistant();
    return database.write([&](db::Connection &connection) -> Status {
        BELLHOP_TRY(
            const db::Row row, connection.one(book()["decision_detail"_L1], {{"decision", decision}}, u"decision"_s));
        OrderContext context(connection, ai, command);
        BELLHOP_CHECK(context.reload());
        if (!isLive(context.conversation.status))
            return done();
        BELLHOP_CHECK(context.storeNote(text));
        BELLHOP_CHECK(connection.execute(book()["set_detail"_L1],
            {{"detail", QString::fromUtf8(withCost(row.text(0), model, micros))}, {"decision", decision}}));
        return writeAudit(connection, ai, "assistant"_L1, "conversation"_L1, conversation.value,
            u"summary by %1, note %2"_s.arg(model).arg(context.stored.value));
    });
}

} // namespace bellhop::desk
