// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/journal.h"

#include "core/sync/log.h"

#include <QDir>
#include <QSaveFile>
#include <QtEndian>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxFile = 64 * 1024 * 1024;
constexpr qint64 kRewriteAt = 1024 * 1024;
constexpr quint32 kMaxRecord = 1024 * 1024;

const QString &sealContext()
{
    static const QString context = u"journal"_s;
    return context;
}

Error cannotKeep(const QString &why)
{
    return makeError(ErrorKind::Refused,
        u"This computer cannot keep what you write (%1). Free some space or check the folder, then try again."_s.arg(
            why),
        u"journal"_s);
}

bool syncToDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

Json entryRecord(const JournalEntry &entry)
{
    Json record = Json::object();
    record.set("order"_L1, toJson(entry.command)).set("at"_L1, entry.at.ms).set("agent"_L1, entry.agent.value);
    return record;
}

Json draftRecord(ConversationId conversation, const QString &text)
{
    Json record = Json::object();
    record.set("draft"_L1, conversation.value).set("text"_L1, text);
    return record;
}

} // namespace

Journal::Journal(const QString &folder, Sealing sealing)
    : m_lock(QDir(folder).filePath(u"journal.lock"_s))
    , m_file(QDir(folder).filePath(u"journal"_s))
    , m_sealing(std::move(sealing))
{
    m_lock.setStaleLockTime(0);
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &folder, Sealing sealing)
{
    if (!QDir().mkpath(folder))
        return cannotKeep(u"the folder %1 cannot be made"_s.arg(folder));
    std::unique_ptr<Journal> journal(new Journal(folder, std::move(sealing)));
    if (!journal->m_lock.tryLock(2000)) {
        return makeError(ErrorKind::Conflict,
            u"Another Bellhop window of yours is already open on this computer. Use that one, or close it first."_s);
    }
    BELLHOP_CHECK(journal->load());
    if (journal->m_broken)
        journal->putAside();
    BELLHOP_CHECK(journal->rewrite());
    return journal;
}

Status Journal::load()
{
    if (!m_file.exists())
        return done();
    if (!m_file.open(QIODevice::ReadOnly) || m_file.size() > kMaxFile)
        return cannotKeep(u"%1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    const QByteArray all = m_file.readAll();
    m_file.close();
    qsizetype at = 0;
    while (at + 4 <= all.size()) {
        const quint32 length = qFromLittleEndian<quint32>(all.constData() + at);
        if (length > kMaxRecord || at + 4 + qsizetype(length) > all.size()) {
            // The last record of a computer that lost power is cut off: that order was never confirmed to anybody.
            m_broken = m_broken || length > kMaxRecord;
            break;
        }
        const auto plain = m_sealing.unseal(all.mid(at + 4, length), sealContext());
        at += 4 + qsizetype(length);
        const auto record = plain.ok() ? Json::parse(*plain) : Result<Json>(plain.error());
        if (record.ok())
            apply(*record);
        else
            m_broken = true;
    }
    return done();
}

void Journal::apply(const Json &record)
{
    if (const auto gone = record.string("done"_L1)) {
        std::erase_if(m_entries, [&](const JournalEntry &entry) { return entry.command.uuid == *gone; });
    } else if (const auto draft = record.integer("draft"_L1)) {
        if (const QString text = record.text("text"_L1); !text.isEmpty())
            m_drafts.insert({*draft}, text);
        else
            m_drafts.remove({*draft});
    } else if (const auto command = commandFromJson(record.at("order"_L1)); command.ok()) {
        m_entries.push_back(
            {*command, {record.integer("at"_L1).value_or(0)}, AgentId{record.integer("agent"_L1).value_or(0)}});
    } else {
        m_broken = true;
    }
}

void Journal::putAside()
{
    QString aside;
    for (int i = 1; aside.isEmpty() || QFile::exists(aside); ++i)
        aside = u"%1.unreadable-%2"_s.arg(m_file.fileName()).arg(i);
    qCWarning(lcSync) << "journal: some records cannot be opened; the file is kept as" << aside;
    if (!QFile::copy(m_file.fileName(), aside))
        qCWarning(lcSync) << "journal: the copy failed";
}

Result<QByteArray> Journal::sealedRecord(const Json &record) const
{
    BELLHOP_TRY(const QByteArray sealed, m_sealing.seal(record.toBytes(), sealContext()));
    if (sealed.size() > qsizetype(kMaxRecord))
        return cannotKeep(u"it is too long"_s);
    QByteArray framed(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(sealed.size()), framed.data());
    return framed + sealed;
}

Status Journal::rewrite()
{
    QByteArray all;
    for (const JournalEntry &entry : m_entries) {
        BELLHOP_TRY(const QByteArray bytes, sealedRecord(entryRecord(entry)));
        all += bytes;
    }
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it) {
        BELLHOP_TRY(const QByteArray bytes, sealedRecord(draftRecord(it.key(), it.value())));
        all += bytes;
    }
    m_file.close();
    QSaveFile fresh(m_file.fileName());
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || fresh.write(all) != all.size() || !fresh.commit() || !m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        return cannotKeep(u"%1: %2"_s.arg(m_file.fileName(), fresh.errorString()));
    return done();
}

Status Journal::append(const Json &record, bool sync)
{
    BELLHOP_TRY(const QByteArray bytes, sealedRecord(record));
    const qint64 before = m_file.size();
    if (!m_file.isOpen() || m_file.write(bytes) != bytes.size() || (sync && !syncToDisk(m_file))) {
        const QString why = m_file.errorString();
        m_file.resize(before); // a half-written record would hide those after it
        return cannotKeep(why);
    }
    return done();
}

Status Journal::add(const JournalEntry &entry)
{
    BELLHOP_CHECK(append(entryRecord(entry), true));
    m_entries.push_back(entry);
    return done();
}

Status Journal::remove(const QString &uuid)
{
    std::erase_if(m_entries, [&](const JournalEntry &entry) { return entry.command.uuid == uuid; });
    if (m_file.size() > kRewriteAt && m_entries.empty())
        return rewrite();
    return append(Json::object().set("done"_L1, uuid), false);
}

Status Journal::keepDraft(ConversationId conversation, const QString &text)
{
    if (text.isEmpty())
        m_drafts.remove(conversation);
    else
        m_drafts.insert(conversation, text);
    if (m_file.size() > 4 * kRewriteAt)
        return rewrite();
    return append(draftRecord(conversation, text), true);
}

} // namespace bellhop::sync
