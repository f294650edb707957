// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace bellhop::ui {

class Speller;

/// Where dictionaries are looked for, the person's own folder first.
[[nodiscard]] QStringList dictionaryFolders();

/// What this person chose: whether words are checked at all.
[[nodiscard]] bool isSpellingWanted();
void wantSpelling(bool wanted);

/// Which words of a language are right. Dictionaries are read, and words looked up, on a thread of its own; what has
/// been looked up is known at once. GUI thread.
class SpellBook final : public QObject
{
    Q_OBJECT
public:
    explicit SpellBook(QObject *parent = nullptr, const QStringList &folders = dictionaryFolders());
    ~SpellBook() override;

    /// "es"; what was known of another one is forgotten.
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool hasDictionary() const { return !m_dictionary.isEmpty(); }
    /// The folder where a person can put a dictionary.
    [[nodiscard]] QString ownFolder() const { return m_folders.value(0); }
    /// Unset: not known yet; `answered` follows. Everything is right without a dictionary.
    [[nodiscard]] std::optional<bool> isRight(const QString &word);
    /// What may be meant instead, the likeliest first.
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word);
    /// From now on right, for this person on this computer.
    void learn(const QString &word);
    /// Right until the console is closed.
    void ignore(const QString &word);

Q_SIGNALS:
    void answered(); ///< More is known than before.

private:
    void ask();

    QStringList m_folders;
    QString m_language;
    QString m_dictionary; ///< Its file without ".aff"; empty: there is none.
    QHash<QString, QString> m_found; ///< Dictionaries by language, as above.
    QSet<QString> m_accepted;
    QHash<QString, bool> m_known;
    QSet<QString> m_asked; ///< On the way.
    QStringList m_waiting; ///< Asked with the next batch.
    std::shared_ptr<Speller> m_speller; ///< Used on the pool's one thread.
    QThreadPool m_pool; // ends first
};

} // namespace bellhop::ui
