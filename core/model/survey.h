// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/command.h"
#include "core/model/inbound.h"

#include <QStringList>

#include <optional>

namespace bellhop {

/// When guests are asked how satisfied they are, and until when what they write is their answer.
struct SurveyRule {
    bool on = false;
    int days = 30; ///< A guest is asked once in so many.
    int hours = 48; ///< An answer is taken for so long.
    QString templateName; ///< Meta, Lipachat: the name; Twilio: the content's SID. Empty: nothing outside the window.
    bool operator==(const SurveyRule &) const = default;
};

/// The languages in which the question ships: "ar", "de", ….
[[nodiscard]] QStringList surveyLanguages();
/// In this language; English in a language that does not ship.
[[nodiscard]] QString surveyQuestion(const QString &language);

/// The question as this provider can ask it inside the window: five rows to choose from, or words. `uuid` comes back
/// with a row.
[[nodiscard]] AnyOrder askForStars(
    Provider provider, const QString &uuid, const QString &question, const QString &language);
/// "5", "5/5", "٤", "4 stars" in any of the languages, "★★★"; nothing for everything else.
[[nodiscard]] std::optional<int> starsIn(const QString &text);
/// The row of this very question that was pressed.
[[nodiscard]] std::optional<int> starsPressed(const InboundMessage &message, const QString &uuid);

} // namespace bellhop
