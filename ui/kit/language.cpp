// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/language.h"

#include "ui/kit/own_settings.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

/// Outside every namespace, as the macro wants it: this is a library, whose resources nobody asks for by themselves.
static void initialiseTexts()
{
    Q_INIT_RESOURCE(bellhop_translations);
}

namespace bellhop::ui {
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kSetting = "language";

/// The system's locale when the language is the system's (its country decides about dates), else the language's own.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    return system.name().section(u'_', 0, 0) == code ? system : QLocale(code);
}

QString spokenHere(const QString &code)
{
    const QString wanted = code.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : code;
    const bool known = std::ranges::any_of(languages(), [&](const Language &each) { return each.code == wanted; });
    return known ? wanted : u"en"_s;
}

template <typename Read> void install(QApplication &application, const Read &read)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (read(*translator))
        QApplication::installTranslator(translator.release());
}
} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s},
        {u"de"_s, u"Deutsch"_s}, {u"it"_s, u"Italiano"_s}, {u"pt"_s, u"Português"_s}, {u"ar"_s, u"العربية"_s},
        {u"zh"_s, u"中文"_s}, {u"ja"_s, u"日本語"_s}, {u"ko"_s, u"한국어"_s}, {u"sw"_s, u"Kiswahili"_s}};
    return all;
}

void applyLanguage(QApplication &application, const QString &code)
{
    const QString language = spokenHere(code);
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    // Qt's own words (buttons of its dialogs) where Qt brings them, ours after them so that they win.
    install(application, [&](QTranslator &words) {
        return words.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    });
    install(application, [&](QTranslator &words) { return readTexts(words, language); });
}

bool readTexts(QTranslator &translator, const QString &code)
{
    initialiseTexts();
    return translator.load(u":/translations/bellhop_%1.qm"_s.arg(code));
}

QString chosenLanguage()
{
    return ownSettings().value(kSetting).toString();
}

void chooseLanguage(const QString &code)
{
    ownSettings().setValue(kSetting, code);
}

} // namespace bellhop::ui
