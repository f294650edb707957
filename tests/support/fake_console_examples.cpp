// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_console.h"

#include <array>

namespace bellhop::tests {

using namespace Qt::Literals::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

struct Example {
    qint64 id;
    const char *guest;
    const char *text;
    OwnerKind owner;
    qint64 agent;
    const char *agentName;
    int waitedMinutes; ///< 0: nobody waits.
    int unread;
    Priority priority;
    const char *property;
};

constexpr std::array kExamples{
    Example{1, "Lucía Romero", "¿Podemos entrar a la habitación antes de las 12? Llegamos con el bebé.",
        OwnerKind::Agent, 7, "Marta Ruiz", 2, 1, Priority::Normal, "Hotel Marina"},
    Example{2, "James Okafor", "The air conditioning in 412 is still dripping on the bed.", OwnerKind::Agent, 7,
        "Marta Ruiz", 12, 3, Priority::High, "Hotel Marina"},
    Example{3, "Familie Brandt", "Vielen Dank, dann bis Freitag!", OwnerKind::Agent, 7, "Marta Ruiz", 0, 0,
        Priority::Normal, "Villa Sol"},
    Example{4, "Chloé Lefèvre", "Bonjour, je voudrais annuler ma réservation pour ce soir", OwnerKind::Nobody, 0, "",
        19, 2, Priority::Urgent, "Hotel Marina"},
    Example{5, "+34 ••• •• 21", "Hola, ¿tienen habitación doble del 3 al 6 de mayo?", OwnerKind::Nobody, 0, "", 7, 1,
        Priority::Normal, "Villa Sol"},
    Example{6, "ياسمين حداد", "مرحبا، هل يوجد موقف سيارات في الفندق؟", OwnerKind::Nobody, 0, "", 3, 1, Priority::Normal,
        "Hotel Marina"},
    Example{7, "Tom Becker", "Is breakfast included?", OwnerKind::Ai, 0, "", 1, 1, Priority::Normal, "Villa Sol"},
    Example{8, "Nadia Petrova", "Thanks, see you then", OwnerKind::Agent, 8, "Ana Duarte", 0, 0, Priority::Normal,
        "Hotel Marina"},
    Example{9, "Kenji Sato", "空港からのシャトルはありますか？", OwnerKind::Agent, 9, "Luis Vega", 6, 1,
        Priority::Normal, "Hotel Marina"},
};

} // namespace

void FakeConsole::fillWithExamples()
{
    for (const Example &e : kExamples) {
        const ConversationId id{e.id};
        QueueRow &row = addRow(e.id, QString::fromUtf8(e.guest));
        row.ownerKind = e.owner;
        row.owner = AgentId{e.agent};
        row.ownerName = QString::fromUtf8(e.agentName);
        row.epoch = 3;
        row.priority = e.priority;
        row.propertyName = QString::fromUtf8(e.property);
        row.lastText = QString::fromUtf8(e.text);
        row.unread = e.unread;
        row.lastAt = now() - minutes(std::max(1, e.waitedMinutes));
        row.lastDirection = e.waitedMinutes > 0 ? Direction::In : Direction::Out;
        row.lastTick = Tick::Read;
        row.waitingSince = e.waitedMinutes > 0 ? now() - minutes(e.waitedMinutes) : Instant();
        ThreadItem item = makeItem(id, Direction::In, row.lastText);
        item.arrivedAt = item.providerAt = row.lastAt;
        if (e.id != 2)
            addItem(item);
    }
    rows[ConversationId{1}].customerType = CustomerType::Vip;
    rows[ConversationId{3}].windowUntil = now() + minutes(25);
    rows[ConversationId{8}].windowUntil = now() - minutes(5);
    rows[ConversationId{4}].returnReason = u"owner_gone"_s;
    drafts[ConversationId{3}] = u"Gern geschehen, "_s;
    QueueRow &snoozed = addRow(10, u"Elena Rossi"_s);
    snoozed.status = ConversationStatus::Snoozed;
    snoozed.snoozedUntil = now() + hours(2);
    snoozed.lastText = u"I will ask my husband and write again"_s;
    snoozed.lastAt = now() - hours(1);
    QueueRow &closed = addRow(11, u"Peter Novak"_s);
    closed.status = ConversationStatus::Resolved;
    closed.closedAt = now() - minutes(50);
    closed.disposition = u"answered"_s;
    closed.lastText = u"Perfect, thank you!"_s;
    closed.lastAt = now() - minutes(52);

    const ConversationId room{2};
    rows[room].tags = {u"in house"_s, u"room 412"_s};
    rows[room].customerType = CustomerType::Guest;
    rows[room].serviceType = ServiceType::Complaint;
    const auto at = [this, room](int minutesAgo, Direction direction, const QString &text) {
        ThreadItem item = makeItem(room, direction, text);
        item.arrivedAt = item.providerAt = now() - minutes(minutesAgo);
        return item;
    };
    addItem(at(60 * 26, Direction::In, u"Good evening, we are in room 412. Where can we leave the car?"_s));
    ThreadItem ai = at(60 * 26 - 1, Direction::Out,
        u"Good evening! The garage is at Calle del Mar 4, open all night. Directions: https://maps.example/garage"_s);
    ai.author = AuthorKind::Ai;
    ai.authorName = u"Bell"_s;
    ai.tick = Tick::Read;
    addItem(ai);
    ThreadItem photo = at(48, Direction::In, u"It is dripping right on the bed 😕"_s);
    photo.kind = MessageKind::Image;
    photo.mimeType = u"image/jpeg"_s;
    photo.fileName = u"IMG_2231.jpg"_s;
    addItem(photo);
    ThreadItem claimed = at(46, Direction::Note, u"Marta Ruiz claimed"_s);
    claimed.sort = ThreadItem::Sort::Event;
    addItem(claimed);
    ThreadItem answer = at(44, Direction::Out, u"I am so sorry, James. I am sending somebody from maintenance now."_s);
    answer.tick = Tick::Read;
    answer.quote = Quote{photo.id, u"James Okafor"_s, u"It is dripping right on the bed"_s};
    answer.reactions = {u"👍"_s};
    addItem(answer);
    ThreadItem note
        = at(40, Direction::Note, u"Maintenance (Pau) says the drain is blocked, 30 min. Offer 508 if not."_s);
    addItem(note);
    ThreadItem delivered = at(39, Direction::Out, u"Pau is on his way, he needs about half an hour."_s);
    delivered.tick = Tick::Delivered;
    addItem(delivered);
    ThreadItem failed = at(38, Direction::Out, u"Would you like a drink at the bar meanwhile?"_s);
    failed.tick = Tick::Failed;
    failed.errorText = u"WhatsApp refused it because too many messages were sent to this guest."_s;
    addItem(failed);
    ThreadItem unknown = at(37, Direction::Out, u"It is on the house, of course."_s);
    unknown.tick = Tick::Unknown;
    addItem(unknown);
    ThreadItem late = at(12, Direction::In, u"Nobody has come yet."_s);
    late.providerAt = late.arrivedAt - minutes(9);
    addItem(late);
    addItem(at(12, Direction::In, u"The air conditioning in 412 is still dripping on the bed."_s));
    ThreadItem odd = at(11, Direction::In, {});
    odd.kind = MessageKind::Unsupported;
    addItem(odd);
}

} // namespace bellhop::tests
