// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/knowledge_words.h"

#include "ui/kit/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KnowledgeWindow)
};

constexpr qsizetype kLongestName = 40;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

ToldTo toldTo(const KnowledgeItem &item)
{
    if (item.opensDoors())
        return ToldTo::InHouse;
    return item.audience == Audience::Public ? ToldTo::Everybody : ToldTo::Staying;
}

void setToldTo(KnowledgeItem &item, ToldTo to)
{
    item.audience = to == ToldTo::Everybody ? Audience::Public : Audience::Stay;
    item.accessCode = to == ToldTo::InHouse;
}

QString toldToWord(ToldTo to)
{
    switch (to) {
    case ToldTo::Everybody:
        return Words::tr("everybody who asks");
    case ToldTo::Staying:
        return Words::tr("guests with a confirmed stay");
    case ToldTo::InHouse:
        break;
    }
    return Words::tr("guests in the house (it opens a door)");
}

QString languageName(const QString &code)
{
    const auto known = std::ranges::find(languages(), code, &Language::code);
    return known == languages().end() ? code : known->name;
}

QString answeredIn(const KnowledgeItem &item, const QString &language, const QString &house)
{
    for (const QString &code : {language, house, u"en"_s})
        if (item.answers.contains(code))
            return code;
    return item.answers.empty() ? QString() : item.answers.begin()->first;
}

QString topicWord(const QString &topic)
{
    QString word = topic;
    word.replace(u'_', u' ');
    return word.left(1).toUpper() + word.mid(1);
}

QString validityWord(const KnowledgeItem &item)
{
    if (!item.active)
        return Words::tr("not told");
    const QString from = dayText(item.validFrom);
    const QString until = dayText(item.validUntil);
    if (item.validFrom.isValid() && item.validUntil.isValid())
        return Words::tr("%1 to %2").arg(from, until);
    if (item.validFrom.isValid())
        return Words::tr("from %1").arg(from);
    return item.validUntil.isValid() ? Words::tr("until %1").arg(until) : Words::tr("always");
}

QString nameFrom(const QString &title)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString plain;
    for (const QChar letter : title.normalized(QString::NormalizationForm_KD).toLower())
        if (!letter.isMark())
            plain += letter;
    plain.replace(other, u"-"_s);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    plain = plain.left(kLongestName);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

} // namespace bellhop::ui
