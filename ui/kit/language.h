// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QApplication;
class QTranslator;

namespace bellhop::ui {

struct Language {
    QString code; ///< BCP 47, as "pt"; the texts are in resources/translations/bellhop_CODE.ts.
    QString name; ///< In itself: "Português".
};

/// The languages of the console, as a person chooses among them.
[[nodiscard]] const QList<Language> &languages();

/// Words, numbers, dates and direction of the whole program. `code` empty: the system's language, or English where the
/// console does not speak it. Before the first window; a change shows at the next start.
void applyLanguage(QApplication &application, const QString &code);

/// The console's texts in one language, compiled into the program; false: there are none.
[[nodiscard]] bool readTexts(QTranslator &translator, const QString &code);

/// What the person chose, empty for the system's; kept in their settings.
[[nodiscard]] QString chosenLanguage();
void chooseLanguage(const QString &code);

} // namespace bellhop::ui
