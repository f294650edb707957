// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sql.h"

#include "core/db/dialect_macros.h"

#include <atomic>

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DialectMacro kMacros[] = {
    {"insert_new", "INSERT OR IGNORE", "INSERT IGNORE"},
    {"on_conflict", "ON CONFLICT(%) DO UPDATE SET", "ON DUPLICATE KEY UPDATE"},
    {"new", "excluded.%", "VALUES(%)"},
    {"greatest", "max(%)", "GREATEST(%)"},
    {"least", "min(%)", "LEAST(%)"},
    {"finds", "REGEXP", "LIKE"},
    {"for_update", "", "FOR UPDATE"},
    {"skip_locked", "", "FOR UPDATE SKIP LOCKED"},
};

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

constexpr QByteArrayView kUnion = " UNION ALL ";

/// What stands between braces.
struct Group {
    QByteArrayView content;
    bool isUnion = false;
};

/// Without its name: "rows: …", "rows UNION ALL: …".
Group groupOf(QByteArrayView source)
{
    Group group{source.trimmed()};
    qsizetype word = 0;
    while (word < group.content.size() && isNameByte(group.content[word]))
        ++word;
    if (word == 0)
        return group;
    group.isUnion = group.content.sliced(word).startsWith(kUnion.chopped(1));
    const qsizetype end = group.isUnion ? word + kUnion.size() - 1 : word;
    if (end < group.content.size() && group.content[end] == ':')
        group.content = group.content.sliced(end + 1).trimmed();
    return group;
}

/// Turns the source of one statement into what a driver prepares.
class Expander final
{
public:
    explicit Expander(int times)
        : m_times(times)
    {
    }

    PreparedText expand(QByteArrayView source)
    {
        run(source, -1);
        m_out.text = m_out.text.trimmed();
        return std::move(m_out);
    }

private:
    void run(QByteArrayView source, int repetition)
    {
        for (qsizetype i = 0; i < source.size();) {
            const qsizetype after = skipQuoted(source, i);
            if (after != i) {
                if (isComment(source, i))
                    m_out.text.append(' ');
                else
                    m_out.text.append(source.sliced(i, after - i));
                i = after;
            } else if (source[i] == '{' && repetition < 0) {
                i = group(source, i);
            } else if (source[i] == ':' && i + 1 < source.size() && isNameByte(source[i + 1])) {
                i = parameter(source, i + 1, repetition);
            } else {
                m_out.text.append(source[i++]);
            }
        }
    }

    qsizetype parameter(QByteArrayView source, qsizetype from, int repetition)
    {
        qsizetype end = from;
        while (end < source.size() && isNameByte(source[end]))
            ++end;
        QByteArray name = source.sliced(from, end - from).toByteArray();
        if (repetition >= 0 && name != "now")
            name.append('#').append(QByteArray::number(repetition));
        m_out.parameters.push_back(std::move(name));
        m_out.text.append('?');
        return end;
    }

    qsizetype group(QByteArrayView source, qsizetype open)
    {
        qsizetype close = open + 1;
        while (close < source.size() && source[close] != '}') {
            const qsizetype after = skipQuoted(source, close);
            close = after == close ? close + 1 : after;
        }
        const Group group = groupOf(source.sliced(open + 1, close - open - 1));
        for (int n = 0; n < m_times; ++n) {
            if (n > 0)
                m_out.text.append(group.isUnion ? kUnion : QByteArrayView(","));
            run(group.content, n);
        }
        return qMin(close + 1, source.size());
    }

    int m_times;
    PreparedText m_out;
};

struct Section {
    QString name;
    QByteArray dialect; ///< Empty: both.
    QByteArray body;
};

/// "-- name: claim [mysql]" read apart; nothing for any other line.
std::optional<Section> headOf(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    if (!trimmed.startsWith("-- name:"))
        return std::nullopt;
    QByteArray rest = trimmed.sliced(8).trimmed();
    Section section;
    if (const qsizetype bracket = rest.indexOf('['); bracket >= 0) {
        section.dialect = rest.sliced(bracket + 1, qMax(qsizetype(0), rest.indexOf(']') - bracket - 1)).trimmed();
        rest = rest.first(bracket).trimmed();
    }
    section.name = QString::fromUtf8(rest);
    return section;
}

std::vector<Section> sectionsOf(const QByteArray &file)
{
    std::vector<Section> sections;
    for (const QByteArray &line : file.split('\n')) {
        if (auto head = headOf(line))
            sections.push_back(std::move(*head));
        else if (!sections.empty())
            sections.back().body.append(line).append('\n');
    }
    return sections;
}

QByteArray withoutEnd(QByteArray source)
{
    source = source.trimmed();
    while (source.endsWith(';'))
        source = source.chopped(1).trimmed();
    return source;
}

} // namespace

const PreparedText &Sql::text(Dialect dialect) const
{
    return dialect == Dialect::Sqlite ? m_sqlite : m_mysql;
}

PreparedText Sql::repeated(Dialect dialect, int times) const
{
    return Expander(times).expand(dialect == Dialect::Sqlite ? m_sqliteSource : m_mysqlSource);
}

SqlBook::SqlBook(const QByteArray &file, const QString &origin)
    : m_origin(origin)
{
    static std::atomic<int> lastId{0};
    for (const Section &section : sectionsOf(file)) {
        Sql &sql = m_statements[section.name];
        if (sql.m_id == 0) {
            sql.m_id = ++lastId;
            sql.m_name = section.name;
            sql.m_label = u"%1.%2"_s.arg(origin, section.name);
            m_order.push_back(section.name);
        }
        const QByteArray source = withoutEnd(section.body);
        if (section.dialect != "mysql")
            sql.m_sqliteSource = expandMacros(source, Dialect::Sqlite, kMacros);
        if (section.dialect != "sqlite")
            sql.m_mysqlSource = expandMacros(source, Dialect::MySql, kMacros);
    }
    for (Sql &sql : m_statements) {
        sql.m_sqlite = sql.repeated(Dialect::Sqlite, 1);
        sql.m_mysql = sql.repeated(Dialect::MySql, 1);
    }
}

const Sql &SqlBook::operator[](QLatin1String name) const
{
    const auto found = m_statements.constFind(QString(name));
    if (found == m_statements.constEnd())
        qFatal("no statement '%s' in %s", name.data(), qPrintable(m_origin));
    return *found;
}

std::vector<const Sql *> SqlBook::all() const
{
    std::vector<const Sql *> statements;
    statements.reserve(m_order.size());
    for (const QString &name : m_order)
        statements.push_back(&*m_statements.constFind(name));
    return statements;
}

} // namespace bellhop::db
