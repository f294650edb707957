// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/survey.h"

#include "core/model/send_limits.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

/// Those with a file in survey/.
#define BELLHOP_SURVEY_LANGUAGES(EACH)                                                                                 \
    EACH(ar) EACH(de) EACH(en) EACH(es) EACH(fr) EACH(it) EACH(ja) EACH(ko) EACH(pt) EACH(sw) EACH(zh)

#define BELLHOP_DECLARE(code) QByteArray bellhop_model_survey_##code();
BELLHOP_SURVEY_LANGUAGES(BELLHOP_DECLARE)
#undef BELLHOP_DECLARE

namespace bellhop {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostStars = 5;
constexpr int kLongestAnswer = 40;

/// One language's lines, "question: …", by their names.
using Lines = QHash<QString, QString>;

Lines linesOf(const QByteArray &file)
{
    Lines lines;
    for (const QString &line : QString::fromUtf8(file).split(u'\n')) {
        const qsizetype colon = line.indexOf(u": "_s);
        if (!line.startsWith(u'#') && colon > 0)
            lines.insert(line.left(colon), line.sliced(colon + 2));
    }
    return lines;
}

const QHash<QString, Lines> &book()
{
#define BELLHOP_LINES(code) {QString::fromLatin1(#code), linesOf(bellhop_model_survey_##code())},
    static const QHash<QString, Lines> all{BELLHOP_SURVEY_LANGUAGES(BELLHOP_LINES)};
#undef BELLHOP_LINES
    return all;
}

const Lines &linesIn(const QString &language)
{
    const auto found = book().constFind(language);
    return found != book().cend() ? *found : *book().constFind(u"en"_s);
}

/// "stars", "Sterne", "つ星", …, folded.
const QSet<QString> &starWords()
{
    static const QSet<QString> all = [] {
        QSet<QString> words;
        for (const Lines &lines : book()) {
            for (const QString &word : lines.value(u"stars"_s).split(u" | "_s))
                words.insert(word.toCaseFolded());
        }
        return words;
    }();
    return all;
}

QString rowId(const QString &uuid, int stars)
{
    return u"survey:%1:%2"_s.arg(uuid).arg(stars);
}

/// Without what only dresses it: variation selectors, key caps, marks of direction, a full stop at the end.
QString plain(const QString &text)
{
    static const QRegularExpression dress(u"[\\x{FE0E}\\x{FE0F}\\x{20E3}\\x{200E}\\x{200F}]"_s);
    static const QRegularExpression end(u"[.!\\x{3002}\\x{FF01}]+$"_s);
    QString out = text.trimmed();
    return out.remove(dress).remove(end).trimmed();
}

std::optional<int> drawnStars(const QString &text)
{
    int stars = 0;
    for (const char32_t sign : text.toUcs4()) {
        if (sign != U'\u2B50' && sign != U'\u2605' && sign != U'\U0001F31F' && sign != U' ')
            return std::nullopt;
        stars += sign == U' ' ? 0 : 1;
    }
    return stars >= 1 && stars <= kMostStars ? std::optional(stars) : std::nullopt;
}

} // namespace

QStringList surveyLanguages()
{
    QStringList languages = book().keys();
    languages.sort();
    return languages;
}

QString surveyQuestion(const QString &language)
{
    return linesIn(language).value(u"question"_s);
}

AnyOrder askForStars(Provider provider, const QString &uuid, const QString &question, const QString &language)
{
    const Lines &lines = linesIn(language);
    if (!sendLimitsOf(provider).interactives)
        return SendTextOrder{question + u'\n' + lines.value(u"hint"_s), {}, true};
    Interactive choices;
    choices.kind = Interactive::Kind::List;
    choices.label = lines.value(u"choose"_s);
    ListSection &section = choices.sections.emplace_back();
    for (int stars = kMostStars; stars >= 1; --stars) {
        const QString meaning = stars == kMostStars ? lines.value(u"best"_s)
            : stars == 1                            ? lines.value(u"worst"_s)
                                                    : QString();
        section.rows.push_back({rowId(uuid, stars), u"%1 %2"_s.arg(stars).arg(QString(stars, QChar(0x2605))), meaning});
    }
    return SendInteractiveOrder{question, choices, {}};
}

std::optional<int> starsIn(const QString &text)
{
    const QString said = plain(text);
    if (said.isEmpty() || said.size() > kLongestAnswer)
        return std::nullopt;
    if (const auto drawn = drawnStars(said))
        return drawn;
    const int stars = said.at(0).digitValue();
    if (stars < 1 || stars > kMostStars)
        return std::nullopt;
    static const QRegularExpression outOf(u"^\\s*/\\s*5$"_s);
    const QString rest = said.sliced(1);
    const QString words = rest.trimmed().toCaseFolded();
    if (words.isEmpty() || outOf.match(rest).hasMatch() || starWords().contains(words))
        return stars;
    return drawnStars(words) == std::optional(stars) ? std::optional(stars) : std::nullopt; // "4 ★★★★"
}

std::optional<int> starsPressed(const InboundMessage &message, const QString &uuid)
{
    for (int stars = 1; stars <= kMostStars; ++stars) {
        if (message.payload == rowId(uuid, stars))
            return stars;
    }
    return std::nullopt;
}

} // namespace bellhop
