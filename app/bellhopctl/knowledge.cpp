// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/knowledge.h"
#include "app/bellhopctl/command.h"
#include "app/bellhopctl/listing.h"
#include "app/bellhopctl/text_file.h"
#include "app/common/terminal.h"
#include "core/ai/knowledge_topics.h"

#include <QSaveFile>

namespace bellhop::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Status checkTopics(const std::vector<KnowledgeItem> &items)
{
    for (const KnowledgeItem &item : items) {
        if (!item.topic.isEmpty() && !ai::KnowledgeTopics::names().contains(item.topic))
            return makeError(ErrorKind::BadData,
                u"%1: there is no topic '%2'. Known are: %3."_s.arg(
                    item.name, item.topic, ai::KnowledgeTopics::names().join(u", "_s)));
    }
    return done();
}

Result<std::vector<KnowledgeItem>> itemsIn(const QString &path)
{
    BELLHOP_TRY(const QByteArray text, readTextFile(path));
    auto items = knowledgeFromJson(text);
    if (!items.ok())
        return inFile(path, items.error());
    if (const Status known = checkTopics(*items); !known.ok())
        return inFile(path, known.error());
    return items;
}

using Change = Status (*)(db::Database &, PropertyId, const std::vector<KnowledgeItem> &);

Result<ExitCode> change(const Invocation &invocation, Change work, const QString &done)
{
    BELLHOP_TRY(const std::vector<KnowledgeItem> items, itemsIn(invocation.operand(1)));
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const PropertyId property, desk::propertyNamed(*database, invocation.operand(0)));
    BELLHOP_CHECK(work(*database, property, items));
    say(u"property %1: %2 %3"_s.arg(invocation.operand(0)).arg(items.size()).arg(done));
    for (const KnowledgeItem &item : items)
        if (givesCodeAway(item))
            say(u"%1: this reads like a door code or a password, and whoever asks is told it."_s.arg(item.name));
    return kOk;
}

Result<ExitCode> add(const Invocation &invocation)
{
    return change(invocation, desk::addKnowledge, u"added"_s);
}

Result<ExitCode> edit(const Invocation &invocation)
{
    return change(invocation, desk::changeKnowledge, u"changed"_s);
}

Result<ExitCode> remove(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const PropertyId property, desk::propertyNamed(*database, invocation.operand(0)));
    BELLHOP_CHECK(desk::removeKnowledge(*database, property, invocation.operand(1)));
    say(u"property %1: %2 removed"_s.arg(invocation.operand(0), invocation.operand(1)));
    return kOk;
}

QStringList lineOf(const KnowledgeItem &item)
{
    QStringList languages;
    for (const auto &[language, answer] : item.answers)
        languages << language;
    return {item.name, item.titleIn(u"en"_s), item.topic,
        item.opensDoors() ? u"in the house"_s : QString(toWire(item.audience)), item.active ? u"yes"_s : u"no"_s,
        languages.join(u' '), QString::number(item.version), item.validFrom.toString(Qt::ISODate),
        item.validUntil.toString(Qt::ISODate)};
}

Result<ExitCode> list(const Invocation &invocation)
{
    BELLHOP_TRY(const auto database, invocation.site());
    BELLHOP_TRY(const PropertyId property, desk::propertyNamed(*database, invocation.operand(0)));
    BELLHOP_TRY(const std::vector<KnowledgeItem> items, desk::loadKnowledge(*database, property));
    if (invocation.has("to"_L1)) {
        const QString path = invocation.value("to"_L1);
        QSaveFile file(path);
        const QByteArray text = knowledgeToJson(items);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            return makeError(ErrorKind::Internal, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
        say(u"%1 items in %2"_s.arg(items.size()).arg(path));
        return kOk;
    }
    std::vector<QStringList> lines;
    for (const KnowledgeItem &item : items)
        lines.push_back(lineOf(item));
    sayTable({u"NAME"_s, u"TITLE"_s, u"TOPIC"_s, u"TOLD TO"_s, u"ACTIVE"_s, u"LANGUAGES"_s, u"VERSION"_s, u"FROM"_s,
                 u"UNTIL"_s},
        lines);
    return kOk;
}

} // namespace

std::vector<Command> knowledgeCommands()
{
    return {
        {u"knowledge list"_s, u"Lists what a property tells its guests."_s, {u"PROPERTY"_s},
            {{u"to"_s, u"Writes it into a file instead, as add and edit read it."_s, u"FILE"_s}}, {}, list},
        {u"knowledge add"_s, u"Adds items from a JSON file to what a property tells its guests."_s,
            {u"PROPERTY"_s, u"FILE"_s}, {}, {}, add},
        {u"knowledge edit"_s, u"Puts the file's items in the place of those of the same names."_s,
            {u"PROPERTY"_s, u"FILE"_s}, {}, {}, edit},
        {u"knowledge remove"_s, u"Removes an item."_s, {u"PROPERTY"_s, u"NAME"_s}, {}, {}, remove},
    };
}

} // namespace bellhop::app
