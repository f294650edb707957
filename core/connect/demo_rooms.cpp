// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of the demo property and what it says about itself.
#include "core/connect/demo_property.h"

#define BELLHOP_EACH_LANGUAGE(X) X(ar) X(de) X(en) X(es) X(fr) X(it) X(ja) X(ko) X(pt) X(sw) X(zh)
#define BELLHOP_DECLARE(code) QByteArray bellhop_connect_house_##code();
BELLHOP_EACH_LANGUAGE(BELLHOP_DECLARE)

namespace bellhop::connect {

using namespace Qt::StringLiterals;

namespace {

struct House {
    QString language;
    QByteArray text;
};

std::vector<House> houses()
{
#define BELLHOP_HOUSE(code) House{QString::fromLatin1(#code), bellhop_connect_house_##code()},
    return {BELLHOP_EACH_LANGUAGE(BELLHOP_HOUSE)};
}

/// "room double: Standard double" and the like: the lines of a kind, by their second word.
std::map<QString, QString> linesOf(const QByteArray &text, const QString &kind)
{
    std::map<QString, QString> lines;
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const qsizetype colon = line.indexOf(u": ");
        if (colon > 0 && line.startsWith(kind + u' '))
            lines[line.mid(kind.size() + 1, colon - kind.size() - 1)] = line.mid(colon + 2);
    }
    return lines;
}

} // namespace

std::vector<DemoRoomType> DemoProperty::usualRooms()
{
    struct Plan {
        const char *kind;
        int sleeps;
        int count;
        qint64 nightly; // euros
    };
    constexpr Plan plans[]{{"single", 1, 8, 70}, {"double", 3, 12, 95}, {"twin", 3, 8, 98}, {"deluxe", 3, 6, 135},
        {"family", 5, 6, 150}, {"suite", 4, 3, 240}};
    std::vector<DemoRoomType> types;
    for (const Plan &plan : plans) {
        DemoRoomType type;
        type.room.roomType = type.room.kind = QString::fromLatin1(plan.kind);
        type.room.sleeps = plan.sleeps;
        type.count = plan.count;
        type.nightly = plan.nightly * 1000;
        for (const House &house : houses())
            type.room.names[house.language] = linesOf(house.text, u"room"_s)[type.room.kind];
        types.push_back(std::move(type));
    }
    return types;
}

std::vector<KnowledgeItem> DemoProperty::house()
{
    std::map<QString, KnowledgeItem> items;
    for (const House &house : houses()) {
        for (const auto &[topic, words] : linesOf(house.text, u"cues"_s))
            for (const QString &word : words.split(u'|'))
                items[topic].cues[house.language] << word.trimmed();
        for (const auto &[topic, text] : linesOf(house.text, u"says"_s))
            items[topic].answers[house.language] = text;
    }
    std::vector<KnowledgeItem> all;
    for (auto &[topic, item] : items) {
        item.topic = topic;
        all.push_back(std::move(item));
    }
    return all;
}

} // namespace bellhop::connect
