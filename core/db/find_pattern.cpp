// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/find_pattern.h"

#include <QHash>
#include <QRegularExpression>

namespace bellhop::db {
using namespace Qt::Literals::StringLiterals;

namespace {

/// Letter by letter those that are it with an accent: 'e' → "èéêë…".
const QHash<QChar, QString> &accented()
{
    static const QHash<QChar, QString> table = [] {
        QHash<QChar, QString> letters;
        const auto add = [&](ushort from, ushort until) {
            for (ushort code = from; code < until; ++code) {
                const QString parts = QString(QChar(code)).normalized(QString::NormalizationForm_D);
                if (parts.size() > 1 && QChar(code).isLower())
                    letters[parts.front()].append(QChar(code));
            }
        };
        add(0x00C0, 0x0530); // Latin, Greek, Cyrillic
        add(0x1E00, 0x2000); // Latin of Vietnam, old Greek
        return letters;
    }();
    return table;
}

QString likePattern(QString text)
{
    return u'%' + text.replace(u'%', u'_') + u'%';
}

// SQLite compares only ASCII without case; its driver has Qt's expressions on board.
QString expression(const QString &text)
{
    QString pattern = u"(?i)"_s;
    for (const QChar letter : text) {
        const QChar base = QString(letter.toLower()).normalized(QString::NormalizationForm_D).front();
        const QString others = accented().value(base);
        if (others.isEmpty())
            pattern += letter.isSurrogate() ? QString(letter) : QRegularExpression::escape(QString(letter));
        else
            pattern += u'[' + QString(base) + others + u']';
    }
    return pattern;
}

} // namespace

QString findPattern(Dialect dialect, const QString &text)
{
    return dialect == Dialect::MySql ? likePattern(text) : expression(text);
}

} // namespace bellhop::db
