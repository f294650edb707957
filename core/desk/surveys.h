// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/db/database.h"
#include "core/model/survey.h"

#include <QMap>

#include <vector>

namespace bellhop::desk {

// Guests are asked how satisfied they are once their conversation is closed and its closing cannot be undone any more.
// Who is asked and how: a rule of the channel account, else of its property; off where nobody switched it on.

/// Whose rule: a channel account's or a property's, by name.
struct SurveyScope {
    enum class Kind { Channel, Property };
    Kind kind = Kind::Property;
    QString name;
};
/// What changes of a rule; the rest stays.
struct SurveyChange {
    std::optional<bool> on;
    std::optional<int> days = {}; ///< 1 to 365.
    std::optional<int> hours = {}; ///< 1 to 168.
    std::optional<QString> templateName = {}; ///< Empty: none.
};
/// What is in force at a channel account.
struct SurveyLine {
    QString channel;
    QString property;
    SurveyRule rule;
    QMap<QString, QString> texts; ///< By language, of the channel's and its property's own.
};

// Any thread; blocking. Each change writes its audit row.
Status setSurvey(db::Database &database, const SurveyScope &scope, const SurveyChange &change);
/// The question in this language; an empty one removes, so that the one that ships is asked.
Status setSurveyText(db::Database &database, const SurveyScope &scope, const QString &language, const QString &text);
Result<std::vector<SurveyLine>> surveyLines(db::Database &database);

/// Asks after the closings of the last hour that nobody can undo any more; one transaction each, once each whatever
/// happens. How many guests were asked.
Result<int> askSurveys(db::Database &database);

/// A question that a guest may still answer.
struct OpenSurvey {
    qint64 id = 0;
    ConversationId conversation;
    QString uuid;
    bool answered = false;
    bool closed = true; ///< Its conversation still is, and the guest has no live one.
};
/// By reach: the newest each. Part of the caller's transaction.
Result<QHash<qint64, OpenSurvey>> openSurveys(db::Connection &connection, const std::vector<qint64> &reaches);
/// Whether some row of some question was pressed.
[[nodiscard]] bool pressesStars(const InboundMessage &message);
/// The mark in this message if it answers that question: a row of it that was pressed, or a bare mark while there is
/// none and the conversation is closed.
[[nodiscard]] std::optional<int> answerTo(const OpenSurvey &survey, const InboundMessage &message);
/// Keeps the answer with its message, which is stored; one that stays apart, in the survey's closed conversation,
/// nobody has to read. Part of the caller's transaction.
Status keepAnswer(db::Connection &connection, const OpenSurvey &survey, int stars, MessageId message, bool staysApart);

} // namespace bellhop::desk
