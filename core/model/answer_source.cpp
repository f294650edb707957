// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answer_source.h"

#include "core/base/json.h"

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

Json parsed(QByteArrayView detail)
{
    const auto json = Json::parse(detail);
    return json.ok() && json->isObject() ? *json : Json::object();
}

} // namespace

QByteArray answerDetail(const std::vector<AnswerSource> &from)
{
    Json items = Json::array();
    for (const AnswerSource &source : from) {
        Json item = Json::object();
        item.set("id"_L1, source.item).set("name"_L1, source.name).set("title"_L1, source.title);
        item.set("language"_L1, source.language).set("score"_L1, qRound(source.score * 100) / 100.0);
        items.append(item);
    }
    Json detail = Json::object();
    return detail.set("items"_L1, items).toBytes();
}

std::vector<AnswerSource> sourcesIn(QByteArrayView detail)
{
    std::vector<AnswerSource> from;
    for (const Json &item : parsed(detail).list("items"_L1))
        from.push_back({item.integer("id"_L1).value_or(0), item.text("name"_L1), item.text("title"_L1),
            item.text("language"_L1), item.number("score"_L1).value_or(0)});
    return from;
}

QString modelIn(QByteArrayView detail)
{
    return parsed(detail).at("llm"_L1).text("model"_L1);
}

} // namespace bellhop
