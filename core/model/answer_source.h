// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace bellhop {

/// One item of a property's knowledge that an answer came from, as it was called when the answer was given.
struct AnswerSource {
    qint64 item = 0; ///< In the database; 0: the demo property's own.
    QString name;
    QString title; ///< In the property's language.
    QString language; ///< Of the answer.
    double score = 0; ///< 0..1
    bool isPublic = true; ///< Else it is for guests who stay alone; not stored.
    /// As people are told the score: 0..100.
    [[nodiscard]] int percent() const { return qRound(score * 100); }
    bool operator==(const AnswerSource &) const = default;
};

/// What made the assistant say something. A plain value.
struct AnswerOrigin {
    QString
        reason; ///< "quick_answer", a stage of the dialogue ("dates"), or why a person was called ("human_request").
    bool handedOver = false; ///< It called for a person with these words.
    bool suggested = false; ///< An agent sent it as it stood.
    std::vector<AnswerSource> from = {}; ///< The best first; empty: the house's knowledge had no part in it.
    QString model = {}; ///< The language model that worded it; empty: none did.
    bool operator==(const AnswerOrigin &) const = default;
};

/// As it is stored beside what was decided: `{"items":[{"id":7,"name":"parking","title":"Parking","language":"en",
/// "score":0.93}]}`.
[[nodiscard]] QByteArray answerDetail(const std::vector<AnswerSource> &from);
/// What is known of it by then; others may have added to it. What makes no sense is left out.
[[nodiscard]] std::vector<AnswerSource> sourcesIn(QByteArrayView detail);
/// The language model that is named in it; empty: none is.
[[nodiscard]] QString modelIn(QByteArrayView detail);

} // namespace bellhop
