// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/dialogue/embedded_lines.h"

#define BELLHOP_EACH_LANGUAGE(X) X(ar) X(de) X(en) X(es) X(fr) X(it) X(ja) X(ko) X(pt) X(sw) X(zh)
#define BELLHOP_DECLARE(code)                                                                                          \
    QByteArray bellhop_ai_phrases_##code();                                                                            \
    QByteArray bellhop_ai_steering_##code();
BELLHOP_EACH_LANGUAGE(BELLHOP_DECLARE)

namespace bellhop::ai {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> linesOf(const QByteArray &text)
{
    QHash<QString, QString> lines;
    for (const QByteArray &bytes : text.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        const qsizetype colon = line.indexOf(u": ");
        if (!line.startsWith(u'#') && colon > 0)
            lines.insert(line.left(colon), line.mid(colon + 2).replace(u"\\n"_s, u"\n"_s));
    }
    return lines;
}

#define BELLHOP_CASE(code)                                                                                             \
    if (language == QLatin1String(#code))                                                                              \
        return linesOf(phrases ? bellhop_ai_phrases_##code() : bellhop_ai_steering_##code());

QHash<QString, QString> linesOf(QLatin1String language, bool phrases)
{
    BELLHOP_EACH_LANGUAGE(BELLHOP_CASE)
    return {};
}

} // namespace

QHash<QString, QString> phraseLines(Language language)
{
    return linesOf(toWire(language), true);
}

QHash<QString, QString> cueLines(Language language)
{
    return linesOf(toWire(language), false);
}

} // namespace bellhop::ai
