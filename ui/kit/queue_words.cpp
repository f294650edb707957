// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/queue_words.h"

#include "ui/kit/format.h"
#include "ui/kit/spaced_word.h"

#include <QCoreApplication>
#include <QLocale>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

QString needLabel(const QString &value)
{
    if (value == "me"_L1)
        return Words::tr("Needs an answer");
    return value == "guest"_L1 ? Words::tr("Waiting on guest") : Words::tr("Snoozed, due");
}

QString whoseLabel(const QString &value)
{
    if (value == "mine"_L1)
        return Words::tr("Mine");
    return value == "nobody"_L1 ? Words::tr("Unassigned") : Words::tr("My teams");
}
} // namespace

QString languageWord(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    if (language == QLocale::AnyLanguage)
        return code;
    static const QHash<QString, const char *> names{{u"en"_s, QT_TRANSLATE_NOOP("QueueWords", "English")},
        {u"es"_s, QT_TRANSLATE_NOOP("QueueWords", "Spanish")}, {u"fr"_s, QT_TRANSLATE_NOOP("QueueWords", "French")},
        {u"de"_s, QT_TRANSLATE_NOOP("QueueWords", "German")}, {u"it"_s, QT_TRANSLATE_NOOP("QueueWords", "Italian")},
        {u"pt"_s, QT_TRANSLATE_NOOP("QueueWords", "Portuguese")}, {u"ar"_s, QT_TRANSLATE_NOOP("QueueWords", "Arabic")},
        {u"zh"_s, QT_TRANSLATE_NOOP("QueueWords", "Chinese")}, {u"ja"_s, QT_TRANSLATE_NOOP("QueueWords", "Japanese")},
        {u"ko"_s, QT_TRANSLATE_NOOP("QueueWords", "Korean")}, {u"sw"_s, QT_TRANSLATE_NOOP("QueueWords", "Swahili")}};
    const char *name = names.value(code);
    return name != nullptr ? Words::tr(name) : QLocale::languageToString(language);
}

QString givenReason(const Given &given)
{
    QStringList parts;
    if (!given.language.isEmpty())
        parts << Words::tr("%1 is spoken").arg(languageWord(given.language));
    if (!given.skill.isEmpty())
        parts << Words::tr("the skill “%1” is there").arg(spacedWord(given.skill));
    if (given.mode == AssignMode::RoundRobin)
        parts << Words::tr("it was their turn");
    parts << Words::tr("%1 of %2 chats").arg(given.load).arg(given.capacity);
    return parts.join(Words::tr(", "));
}

QString givenSentence(const Given &given)
{
    return Words::tr("You were given this: %1.").arg(givenReason(given));
}

QString heldSentence(const QString &heldFor)
{
    if (heldFor.isEmpty())
        return {};
    if (heldFor == "nobody"_L1)
        return Words::tr("Nobody of the team is available");
    if (heldFor == "full"_L1)
        return Words::tr("Everybody it fits has as many chats as they take");
    if (heldFor == "closed"_L1)
        return Words::tr("Outside the hours of the team");
    if (heldFor == "no_team"_L1)
        return Words::tr("No team is set up for it");
    if (heldFor == "gave_back"_L1)
        return Words::tr("The only one it fits gave it back");
    const QString what = heldFor.section(u':', 1);
    if (heldFor.startsWith("language:"_L1))
        return Words::tr("Nobody who is available speaks %1").arg(languageWord(what));
    if (heldFor.startsWith("skill:"_L1))
        return Words::tr("Nobody who is available has the skill “%1”").arg(spacedWord(what));
    return Words::tr("Nobody it fits is available");
}

QString routeReason(const QString &topic, const QString &language)
{
    if (!topic.isEmpty() && !language.isEmpty())
        return Words::tr("about “%1”, in %2").arg(spacedWord(topic), languageWord(language));
    if (!topic.isEmpty())
        return Words::tr("about “%1”").arg(spacedWord(topic));
    return language.isEmpty() ? QString() : Words::tr("in %1").arg(languageWord(language));
}

QString deadlineSentence(const QueueRow &row, Instant now, milliseconds answerWithin)
{
    const Deadline due = deadlineOf(row, now, answerWithin);
    const milliseconds left = due.at - now;
    switch (due.kind) {
    case Deadline::Kind::None:
        return {};
    case Deadline::Kind::Answer:
        return left.count() > 0 ? Words::tr("to be answered within %1").arg(shortSpan(left))
                                : Words::tr("should have been answered %1 ago").arg(shortSpan(-left));
    case Deadline::Kind::Window:
        return Words::tr("free text for %1 more").arg(shortSpan(left));
    case Deadline::Kind::Snooze:
        return left.count() > 0 ? Words::tr("comes back in %1").arg(shortSpan(left)) : Words::tr("comes back now");
    }
    return {};
}

QString filterLabel(const QString &word)
{
    const QString key = word.section(u':', 0, 0).toLower();
    QString value = word.section(u':', 1).remove(u'"');
    if (key == "vip"_L1)
        return Words::tr("VIP");
    if (key == "unread"_L1)
        return Words::tr("Unread");
    if (key == "window"_L1)
        return Words::tr("Window shuts");
    if (key == "needs"_L1)
        return needLabel(value);
    if (key == "whose"_L1)
        return whoseLabel(value);
    if (key == "priority"_L1) {
        QStringList words;
        for (const QString &part : value.split(u',')) {
            if (const auto priority = priorityFromWire(part))
                words << priorityWord(*priority);
        }
        return Words::tr("Priority: %1").arg(words.join(Words::tr(", ")));
    }
    if (key == "language"_L1) {
        QStringList words;
        for (const QString &part : value.split(u','))
            words << languageWord(part);
        return Words::tr("Language: %1").arg(words.join(Words::tr(", ")));
    }
    if (key == "tag"_L1)
        return Words::tr("Tag: %1").arg(value);
    if (key == "channel"_L1)
        return Words::tr("Channel: %1").arg(value);
    if (key == "property"_L1)
        return Words::tr("Property: %1").arg(value);
    return key == "team"_L1 ? Words::tr("Team: %1").arg(value) : word;
}

} // namespace bellhop::ui
