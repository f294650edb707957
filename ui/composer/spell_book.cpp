// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spell_book.h"

#include "ui/kit/own_settings.h"
#include "ui/kit/when_done.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QStringConverter>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <hunspell.hxx>
#include <list>

namespace bellhop::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kWanted = "spelling/on";
constexpr auto kOwnWords = "spelling/words";
constexpr std::size_t kMostOpen = 2; ///< Dictionaries in memory: an agent goes to and fro between two languages.
constexpr qsizetype kMostKnown = 20'000;
constexpr std::chrono::milliseconds kGather{200}; ///< Each letter that is written makes another word.

/// Dictionaries write the apostrophe of typewriters.
QString plainWord(QString word)
{
    return word.replace(u'’', u'\'');
}

/// The file of a language's dictionary without its ending: as the computer's own country writes it, else as most do.
QString dictionaryOf(const QString &language, const QStringList &folders)
{
    if (language.isEmpty())
        return {};
    const QString own = QLocale::system().name();
    QStringList names;
    if (own.section(u'_', 0, 0) == language)
        names << own;
    names << QLocale(language).name() << language;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        QStringList found;
        for (const QString &file :
            dir.entryList({language + u".aff"_s, language + u"[_-]*.aff"_s}, QDir::Files, QDir::Name))
            found << file.chopped(4);
        for (const QString &name : names + found) {
            if (found.contains(name) && dir.exists(name + u".dic"_s))
                return dir.filePath(name);
        }
    }
    return {};
}

} // namespace

/// The dictionaries themselves. One thread.
class Speller final
{
public:
    QHash<QString, bool> judge(const QString &dictionary, const QStringList &words)
    {
        QHash<QString, bool> answers;
        Open *open = find(dictionary);
        for (const QString &word : words) {
            const QByteArray coded = open == nullptr ? QByteArray() : open->encode(plainWord(word));
            answers.insert(word, coded.isEmpty() || open->hunspell.spell(coded.toStdString()));
        }
        return answers;
    }

    QStringList suggest(const QString &dictionary, const QString &word)
    {
        QStringList suggestions;
        Open *open = find(dictionary);
        const QByteArray coded = open == nullptr ? QByteArray() : open->encode(plainWord(word));
        if (coded.isEmpty())
            return {};
        for (const std::string &suggestion : open->hunspell.suggest(coded.toStdString()))
            suggestions << QString(open->decode(suggestion));
        return suggestions;
    }

private:
    struct Open {
        explicit Open(const QString &path)
            : dictionary(path)
            , hunspell(QFile::encodeName(path + u".aff"_s).constData(), QFile::encodeName(path + u".dic"_s).constData())
            , encode(hunspell.get_dict_encoding().c_str())
            , decode(hunspell.get_dict_encoding().c_str())
        {
        }
        QString dictionary;
        Hunspell hunspell;
        QStringEncoder encode;
        QStringDecoder decode;
    };

    /// Null: written in a way that Qt cannot read.
    Open *find(const QString &dictionary)
    {
        const auto known = std::find_if(
            m_open.begin(), m_open.end(), [&](const Open &open) { return open.dictionary == dictionary; });
        if (known != m_open.end()) {
            m_open.splice(m_open.begin(), m_open, known);
        } else {
            m_open.emplace_front(dictionary);
            if (m_open.size() > kMostOpen)
                m_open.pop_back();
        }
        return m_open.front().encode.isValid() && m_open.front().decode.isValid() ? &m_open.front() : nullptr;
    }

    std::list<Open> m_open; ///< The last used first.
};

QStringList dictionaryFolders()
{
    QStringList folders{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/dictionaries"_s,
        QCoreApplication::applicationDirPath() + u"/dictionaries"_s};
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + u"/hunspell"_s << data + u"/myspell/dicts"_s;
    return folders;
}

bool isSpellingWanted()
{
    return ownSettings().value(kWanted, true).toBool();
}

void wantSpelling(bool wanted)
{
    ownSettings().setValue(kWanted, wanted);
}

SpellBook::SpellBook(QObject *parent, const QStringList &folders)
    : QObject(parent)
    , m_folders(folders)
    , m_speller(std::make_shared<Speller>())
{
    m_pool.setMaxThreadCount(1);
    const QStringList own = ownSettings().value(kOwnWords).toStringList();
    m_accepted = QSet<QString>(own.begin(), own.end());
}

SpellBook::~SpellBook() = default;

void SpellBook::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    QString &found = m_found[language]; // what is not there may still be put there
    if (found.isEmpty())
        found = dictionaryOf(language, m_folders);
    m_dictionary = found;
    m_known.clear();
    m_asked.clear();
    m_waiting.clear();
    Q_EMIT answered();
}

std::optional<bool> SpellBook::isRight(const QString &word)
{
    if (!hasDictionary() || m_accepted.contains(word) || m_accepted.contains(word.toLower()))
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.cend())
        return *known;
    if (!m_asked.contains(word)) {
        m_asked.insert(word);
        m_waiting << word;
        if (m_waiting.size() == 1)
            QTimer::singleShot(kGather, this, &SpellBook::ask);
    }
    return std::nullopt;
}

/// Whatever was asked in the last moment, at once.
void SpellBook::ask()
{
    if (m_waiting.isEmpty())
        return;
    const auto judged = QtConcurrent::run(
        &m_pool, [speller = m_speller, dictionary = m_dictionary, words = std::exchange(m_waiting, {})] {
            return speller->judge(dictionary, words);
        });
    whenDone(judged, this, [this, dictionary = m_dictionary](const QHash<QString, bool> &answers) {
        if (dictionary != m_dictionary)
            return;
        if (m_known.size() > kMostKnown)
            m_known.clear();
        m_known.insert(answers);
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            m_asked.remove(answer.key());
        Q_EMIT answered();
    });
}

QFuture<QStringList> SpellBook::suggestions(const QString &word)
{
    return QtConcurrent::run(&m_pool, [speller = m_speller, dictionary = m_dictionary, word] {
        return dictionary.isEmpty() ? QStringList() : speller->suggest(dictionary, word);
    });
}

void SpellBook::learn(const QString &word)
{
    QSettings stored = ownSettings();
    QStringList own = stored.value(kOwnWords).toStringList();
    if (!own.contains(word))
        stored.setValue(kOwnWords, own << word);
    ignore(word);
}

void SpellBook::ignore(const QString &word)
{
    m_accepted.insert(word);
    Q_EMIT answered();
}

} // namespace bellhop::ui
