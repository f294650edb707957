// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sql.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace bellhop::db;
using namespace Qt::Literals::StringLiterals;

namespace {

PreparedText only(const QByteArray &statement, Dialect dialect = Dialect::Sqlite, int times = 1)
{
    return SqlBook("-- name: only\n" + statement, u"test"_s)["only"_L1].repeated(dialect, times);
}

std::vector<QByteArray> names(std::initializer_list<const char *> list)
{
    return {list.begin(), list.end()};
}

} // namespace

class TestSql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAPlaceholderForEachName();
    void leavesQuotedTextAndCommentsAlone();
    void repeatsAGroupWithNumberedNames();
    void repeatsAGroupInsideBrackets();
    void joinsAGroupOfSelects();
    void bindsTheTimeOutsideRepetitions();
    void takesTheDialectsOwnStatement();
    void spellsWhatTheDialectsSpellDifferently();
    void keepsTheOrderOfTheFile();
    void dropsTheFinalSemicolon();
};

void TestSql::putsAPlaceholderForEachName()
{
    const PreparedText text = only("UPDATE t SET a = :a, b=:b_2 WHERE a = :a;");
    QCOMPARE(text.text, "UPDATE t SET a = ?, b=? WHERE a = ?"_ba);
    QCOMPARE(text.parameters, names({"a", "b_2", "a"}));
}

void TestSql::leavesQuotedTextAndCommentsAlone()
{
    const PreparedText text = only("SELECT ':x', 'it''s :y {z}', \":q\", `:r` -- :comment's\n, :a /* :b */ FROM t");
    QCOMPARE(text.parameters, names({"a"}));
    QVERIFY(text.text.contains("':x', 'it''s :y {z}', \":q\", `:r`"));
    QVERIFY(!text.text.contains("comment"));
    QVERIFY(!text.text.contains(":b"));
}

void TestSql::repeatsAGroupWithNumberedNames()
{
    const PreparedText text = only(
        "INSERT INTO t (a, b, c) VALUES {rows: (:a, :b, '}') } ON CONFLICT DO UPDATE SET a = :c", Dialect::Sqlite, 3);
    QCOMPARE(text.text,
        "INSERT INTO t (a, b, c) VALUES (?, ?, '}'),(?, ?, '}'),(?, ?, '}') ON CONFLICT DO UPDATE SET a = ?"_ba);
    QCOMPARE(text.parameters, names({"a#0", "b#0", "a#1", "b#1", "a#2", "b#2", "c"}));
}

void TestSql::repeatsAGroupInsideBrackets()
{
    const PreparedText text = only("SELECT a FROM t WHERE id IN ({:id}) AND b = :b", Dialect::MySql, 2);
    QCOMPARE(text.text, "SELECT a FROM t WHERE id IN (?,?) AND b = ?"_ba);
    QCOMPARE(text.parameters, names({"id#0", "id#1", "b"}));
}

void TestSql::joinsAGroupOfSelects()
{
    const PreparedText text = only("{rows UNION ALL: SELECT a FROM t WHERE b = :b }", Dialect::MySql, 2);
    QCOMPARE(text.text, "SELECT a FROM t WHERE b = ? UNION ALL SELECT a FROM t WHERE b = ?"_ba);
    QCOMPARE(text.parameters, names({"b#0", "b#1"}));
}

void TestSql::bindsTheTimeOutsideRepetitions()
{
    QCOMPARE(
        only("INSERT INTO t VALUES {(:a, :now)}", Dialect::Sqlite, 2).parameters, names({"a#0", "now", "a#1", "now"}));
}

void TestSql::takesTheDialectsOwnStatement()
{
    const SqlBook book(
        "-- SPDX\n-- name: claim [mysql]\nSELECT 1\n-- name: claim [sqlite]\nSELECT 2\n-- name: both\nSELECT 3\n",
        u"desk/ownership"_s);
    QCOMPARE(book["claim"_L1].text(Dialect::MySql).text, "SELECT 1"_ba);
    QCOMPARE(book["claim"_L1].text(Dialect::Sqlite).text, "SELECT 2"_ba);
    QCOMPARE(book["both"_L1].text(Dialect::MySql).text, "SELECT 3"_ba);
    QCOMPARE(book["claim"_L1].label(), u"desk/ownership.claim"_s);
    QVERIFY(book["claim"_L1].id() != book["both"_L1].id());
}

void TestSql::spellsWhatTheDialectsSpellDifferently()
{
    const QByteArray upsert
        = "@insert_new INTO t VALUES (:a) @on_conflict(a, b) c = @greatest(t.c, @new(c)), d = '@new(d)', e = @mine";
    QCOMPARE(only(upsert).text,
        "INSERT OR IGNORE INTO t VALUES (?) ON CONFLICT(a, b) DO UPDATE SET c = max(t.c, excluded.c), "
        "d = '@new(d)', e = @mine"_ba);
    QCOMPARE(only(upsert, Dialect::MySql).text,
        "INSERT IGNORE INTO t VALUES (?) ON DUPLICATE KEY UPDATE c = GREATEST(t.c, VALUES(c)), "
        "d = '@new(d)', e = @mine"_ba);
    QCOMPARE(only("SELECT a FROM t @skip_locked").text, "SELECT a FROM t"_ba);
    QCOMPARE(only("SELECT a FROM t @skip_locked", Dialect::MySql).text, "SELECT a FROM t FOR UPDATE SKIP LOCKED"_ba);
}

void TestSql::keepsTheOrderOfTheFile()
{
    const SqlBook book("-- name: b\nSELECT 1\n-- name: a\nSELECT 2\n", u"test"_s);
    QCOMPARE(book.all().size(), std::size_t(2));
    QCOMPARE(book.all().front()->name(), u"b"_s);
    QCOMPARE(book.all().back()->name(), u"a"_s);
}

void TestSql::dropsTheFinalSemicolon()
{
    QCOMPARE(only("SELECT ';' ;\n\n").text, "SELECT ';'"_ba);
}

BELLHOP_TEST(tst_sql, TestSql)
#include "tst_sql.moc"
