// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellhop/saved_views.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bellhop;
using namespace Qt::Literals::StringLiterals;

/// A person's own lists, with the console's settings.
class TestSavedViews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsComeBackAndEachPersonHasTheirOwn()
    {
        const QTemporaryDir folder;
        const std::vector<SavedView> lists{{u"Stars"_s, u"vip team:\"Front desk\""_s, QueueOrder::Deadline},
            {u"Español, de día"_s, u"language:es"_s, QueueOrder::Priority}};
        app::SavedViews(folder.path()).save(lists);
        QCOMPARE(app::SavedViews(folder.path() + u"/"_s).load(), lists);
        QVERIFY(app::SavedViews(folder.filePath(u"another"_s)).load().empty());
        app::SavedViews(folder.path()).save({lists.at(1)});
        QCOMPARE(app::SavedViews(folder.path()).load(), std::vector{lists.at(1)});
        app::SavedViews(folder.path()).save({});
    }
};

BELLHOP_TEST(tst_saved_views, TestSavedViews)
#include "tst_saved_views.moc"
