// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "core/sync/journal.h"
#include "tests/core/sync/sealing.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace bellhop::sync {
using namespace Qt::Literals::StringLiterals;
using tests::testSealing;

namespace {

JournalEntry entryOf(const QString &text)
{
    return {{newUuid(), {12}, 3, SendTextOrder{text, {}}}, {1'760'000'000'000}, {5}};
}

QStringList textsOf(const Journal &journal)
{
    QStringList texts;
    for (const JournalEntry &entry : journal.entries())
        texts << std::get<SendTextOrder>(entry.command.order).text;
    return texts;
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsOrdersAndDraftsOverARestart()
    {
        QTemporaryDir folder;
        const JournalEntry first = entryOf(u"good morning"_s);
        {
            auto journal = Journal::open(folder.path(), testSealing());
            QVERIFY_OK(journal);
            const JournalEntry done = entryOf(u"done"_s);
            QVERIFY_OK((*journal)->add(first));
            QVERIFY_OK((*journal)->add(done));
            QVERIFY_OK((*journal)->add(entryOf(u"good night"_s)));
            QVERIFY_OK((*journal)->remove(done.command.uuid));
            QVERIFY_OK((*journal)->keepDraft({12}, u"dear guest"_s));
            QVERIFY_OK((*journal)->keepDraft({13}, u"gone"_s));
            QVERIFY_OK((*journal)->keepDraft({13}, QString()));
        }
        for (int restart = 0; restart < 2; ++restart) {
            auto journal = Journal::open(folder.path(), testSealing());
            QVERIFY_OK(journal);
            QCOMPARE(textsOf(**journal), (QStringList{u"good morning"_s, u"good night"_s}));
            const JournalEntry &kept = (*journal)->entries().front();
            QCOMPARE(kept.command.uuid, first.command.uuid);
            QCOMPARE(kept.command.epoch, first.command.epoch);
            QCOMPARE(kept.at, first.at);
            QCOMPARE(kept.agent, first.agent);
            QCOMPARE((*journal)->drafts(), (Journal::Drafts{{{12}, u"dear guest"_s}}));
        }
    }

    void losesOnlyTheRecordThatWasBeingWrittenWhenThePowerFailed()
    {
        QTemporaryDir folder;
        {
            auto journal = Journal::open(folder.path(), testSealing());
            QVERIFY_OK(journal);
            QVERIFY_OK((*journal)->add(entryOf(u"one"_s)));
            QVERIFY_OK((*journal)->add(entryOf(u"two"_s)));
        }
        QFile file(QDir(folder.path()).filePath(u"journal"_s));
        QVERIFY(file.resize(file.size() - 7));
        auto journal = Journal::open(folder.path(), testSealing());
        QVERIFY_OK(journal);
        QCOMPARE(textsOf(**journal), (QStringList{u"one"_s}));
    }

    void putsAsideWhatItCannotOpen()
    {
        QTemporaryDir folder;
        {
            auto journal = Journal::open(folder.path(), testSealing(1));
            QVERIFY_OK(journal);
            QVERIFY_OK((*journal)->add(entryOf(u"one"_s)));
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"some records cannot be opened"_s));
        auto journal = Journal::open(folder.path(), testSealing(2));
        QVERIFY_OK(journal);
        QVERIFY((*journal)->entries().empty());
        QVERIFY(QFile::exists(QDir(folder.path()).filePath(u"journal.unreadable-1"_s)));
    }

    void writesNothingInClear()
    {
        QTemporaryDir folder;
        auto journal = Journal::open(folder.path(), testSealing());
        QVERIFY_OK(journal);
        QVERIFY_OK((*journal)->add(entryOf(u"canary-in-a-text"_s)));
        QVERIFY_OK((*journal)->keepDraft({12}, u"canary-in-a-draft"_s));
        const QDir dir(folder.path());
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("canary"), qPrintable(name));
        }
    }

    void refusesASecondConsoleInTheSameFolder()
    {
        QTemporaryDir folder;
        auto first = Journal::open(folder.path(), testSealing());
        QVERIFY_OK(first);
        QVERIFY_FAILS(Journal::open(folder.path(), testSealing()), ErrorKind::Conflict);
        first->reset();
        QVERIFY_OK(Journal::open(folder.path(), testSealing()));
    }
};

} // namespace bellhop::sync

BELLHOP_TEST(tst_journal, bellhop::sync::TestJournal)
#include "tst_journal.moc"
