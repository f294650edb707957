// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Who may include whom; the table of the design. A room may always include itself.
const QHash<QString, QSet<QString>> &table()
{
    static const QHash<QString, QSet<QString>> rooms{
        {u"core/base"_s, {}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/db"_s, {u"core/base"_s}},
        {u"core/net"_s, {u"core/base"_s}},
        {u"core/media"_s, {u"core/base"_s, u"core/model"_s, u"core/net"_s}},
        {u"core/vault"_s, {u"core/base"_s, u"core/db"_s}},
        {u"core/channel"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/desk"_s, {u"core/base"_s, u"core/model"_s, u"core/db"_s}},
        {u"core/report"_s, {u"core/base"_s, u"core/model"_s, u"core/db"_s}},
        {u"core/relay"_s,
            {u"core/base"_s, u"core/model"_s, u"core/db"_s, u"core/net"_s, u"core/vault"_s, u"core/channel"_s,
                u"core/desk"_s, u"core/media"_s, u"core/report"_s}},
        {u"core/sync"_s,
            {u"core/base"_s, u"core/model"_s, u"core/db"_s, u"core/net"_s, u"core/vault"_s, u"core/desk"_s,
                u"core/media"_s, u"core/report"_s}},
        {u"core/sim"_s, {u"core/base"_s, u"core/model"_s, u"core/channel"_s, u"core/net"_s}},
        {u"core/ai"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/connect"_s, {u"core/base"_s, u"core/model"_s, u"core/net"_s}},
        {u"core/llm"_s, {u"core/base"_s, u"core/net"_s}},
        {u"core/responder"_s,
            {u"core/base"_s, u"core/model"_s, u"core/ai"_s, u"core/desk"_s, u"core/connect"_s, u"core/net"_s,
                u"core/llm"_s, u"core/vault"_s}},
        {u"ui"_s, {u"core/base"_s, u"core/model"_s, u"core/sync"_s, u"core/report"_s}},
    };
    return rooms;
}

/// Headers that must not leave their room.
struct Fence {
    QRegularExpression header;
    QString room;
};

const std::vector<Fence> &fences()
{
    static const std::vector<Fence> list{
        {QRegularExpression(u"^(boost/|openssl/)"_s), u"core/net core/channel"_s},
        {QRegularExpression(u"^nlohmann/"_s), u"core/base"_s},
        {QRegularExpression(u"^sodium"_s), u"core/vault"_s},
        {QRegularExpression(u"^(QSql|cppconn/|mysql)"_s), u"core/db"_s},
        {QRegularExpression(u"^(QWidget|QMainWindow|QPainter|QApplication)"_s), u"ui app"_s},
        {QRegularExpression(u"^(hunspell|opusenc)"_s), u"ui"_s},
        {QRegularExpression(u"^QNetwork"_s), u"core/net"_s},
        {QRegularExpression(u"^(unicode/|phonenumbers/|re2/|linear\\.h)"_s), u"core/ai"_s},
    };
    return list;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.value(0) == u"core"_s)
        return parts.value(0) + u'/' + parts.value(1);
    return parts.value(0);
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression line(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QStringList found;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return found;
    while (!source.atEnd()) {
        const auto match = line.match(QString::fromUtf8(source.readLine()));
        if (match.hasMatch())
            found << match.captured(1);
    }
    return found;
}

/// The breaches below `root`, each as "file includes header".
QStringList breaches(const QString &root)
{
    QStringList found;
    QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString path = QDir(root).relativeFilePath(file);
        const QString room = roomOf(path);
        if (!path.startsWith(u"core/"_s) && !path.startsWith(u"ui/"_s))
            continue;
        for (const QString &header : includesOf(file)) {
            const QString other = roomOf(header);
            const bool ours = header.startsWith(u"core/"_s) || header.startsWith(u"ui/"_s)
                || header.startsWith(u"app/"_s) || header.startsWith(u"tests/"_s);
            bool bad = ours && other != room && !table().value(room).contains(other);
            for (const Fence &fence : fences())
                bad = bad || (fence.header.match(header).hasMatch() && !fence.room.split(u' ').contains(room));
            if (bad)
                found << u"%1 includes %2"_s.arg(path, header);
        }
    }
    return found;
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRoomKeepsToTheTable() { QCOMPARE(breaches(QStringLiteral(BELLHOP_SOURCE_DIR)), QStringList()); }

    void aPlantedIncludeShows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("model knows the database") << u"core/model/x.h"_s << u"#include \"core/db/database.h\""_s;
        QTest::newRow("a widget does SQL") << u"ui/queue/x.cpp"_s << u"#include <QSqlQuery>"_s;
        QTest::newRow("a widget knows the desk") << u"ui/queue/x.cpp"_s << u"#include \"core/desk/queries.h\""_s;
        QTest::newRow("core paints") << u"core/sync/x.cpp"_s << u"#include <QWidget>"_s;
        QTest::newRow("sockets outside net") << u"core/relay/x.cpp"_s << u"#include <boost/asio.hpp>"_s;
        QTest::newRow("the analyzer reads the database") << u"core/ai/x.cpp"_s << u"#include \"core/db/database.h\""_s;
        QTest::newRow("the dialogue asks the property itself")
            << u"core/ai/dialogue/x.cpp"_s << u"#include \"core/connect/property_system.h\""_s;
        QTest::newRow("reports know the desk") << u"core/report/x.cpp"_s << u"#include \"core/desk/queries.h\""_s;
        QTest::newRow("text tools outside the analyzer") << u"core/desk/x.cpp"_s << u"#include <unicode/ucol.h>"_s;
        QTest::newRow("json library in a header") << u"core/relay/x.h"_s << u"#include <nlohmann/json.hpp>"_s;
    }

    void aPlantedIncludeShows()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QTemporaryDir root;
        QVERIFY(QDir(root.path()).mkpath(QFileInfo(path).path()));
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line.toUtf8());
        file.close();
        QCOMPARE(breaches(root.path()).size(), 1);
    }
};

BELLHOP_TEST(tst_layers, TestLayers)
#include "tst_layers.moc"
