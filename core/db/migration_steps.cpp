// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/dialect_macros.h"
#include "core/db/migrator.h"

QByteArray bellhop_db_0001_spine_sql();
QByteArray bellhop_db_0002_channels_sql();
QByteArray bellhop_db_0003_media_sql();
QByteArray bellhop_db_0004_unread_sql();
QByteArray bellhop_db_0005_pace_sql();
QByteArray bellhop_db_0006_responder_sql();
QByteArray bellhop_db_0007_templates_sql();
QByteArray bellhop_db_0008_transfers_sql();
QByteArray bellhop_db_0009_reports_sql();
QByteArray bellhop_db_0010_handing_over_sql();
QByteArray bellhop_db_0011_mentions_sql();
QByteArray bellhop_db_0012_snippet_files_sql();
QByteArray bellhop_db_0013_reach_limits_sql();
QByteArray bellhop_db_0014_knowledge_sql();
QByteArray bellhop_db_0015_agent_state_sql();
QByteArray bellhop_db_0016_language_model_sql();
QByteArray bellhop_db_0017_preference_time_sql();
QByteArray bellhop_db_0018_wallboard_sql();
QByteArray bellhop_db_0019_rollups_sql();
QByteArray bellhop_db_0020_assignment_sql();
QByteArray bellhop_db_0021_alerts_sql();
QByteArray bellhop_db_0022_arrivals_sql();
QByteArray bellhop_db_0023_consultations_sql();
QByteArray bellhop_db_0024_surveys_sql();
QByteArray bellhop_db_0025_search_sql();
QByteArray bellhop_db_0026_report_kinds_sql();
QByteArray bellhop_db_0027_channel_figures_sql();
QByteArray bellhop_db_0028_agent_cost_sql();
QByteArray bellhop_db_0029_guest_merges_sql();
QByteArray bellhop_db_0030_answer_sources_sql();

namespace bellhop::db {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr DialectMacro kTypes[] = {
    {"id", "INTEGER PRIMARY KEY AUTOINCREMENT", "BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY"},
    {"ref", "INTEGER", "BIGINT"},
    {"int", "INTEGER", "INT"},
    {"small", "INTEGER", "SMALLINT"},
    {"time", "INTEGER", "BIGINT"},
    {"uuid", "TEXT", "CHAR(36) CHARACTER SET ascii COLLATE ascii_bin"},
    {"word", "TEXT", "VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin"},
    {"key", "TEXT", "VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin"},
    {"name", "TEXT", "VARCHAR(190)"},
    {"text", "TEXT", "MEDIUMTEXT"},
    {"json", "TEXT", "LONGTEXT"},
    {"blob", "BLOB", "LONGBLOB"},
    {"bytes", "BLOB", "VARBINARY(255)"},
    // Both allow a UNIQUE index on it, and neither stores it twice.
    {"stored", "VIRTUAL", "VIRTUAL"},
    {"table", "", "ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci"},
    {"view", "CREATE VIEW", "CREATE SQL SECURITY DEFINER VIEW"},
    // A single seat has one reader. `c` is the conversation.
    {"seen", "%", "CASE WHEN c.property_id IN (SELECT y.id FROM in_sight y) THEN % END"},
    // A row of an agent's, or of nobody's in a property, that a report may show this reader. `c` is the conversation.
    {"figures", "(% IS NULL OR 1 = 1)",
        "(% IN (SELECT y.id FROM in_figures y) OR (% IS NULL AND c.property_id IN (SELECT y.id FROM in_house y)))"},
    // A server that chooses another index, or begins elsewhere, reads years to find an hour.
    {"by_index", "/* % */", "FORCE INDEX (%)"},
    {"then", "CROSS JOIN", "STRAIGHT_JOIN"},
    {"div", "/", "DIV"}, // of whole numbers
    {"greatest", "max(%)", "GREATEST(%)"},
    {"least", "min(%)", "LEAST(%)"},
    // WhatsApp's message ids hold the guest's number in base64; their last 24 characters are the id alone.
    {"wamid", "%", "CASE WHEN LEFT(%, 9) = 'wamid.HBg' THEN CONCAT('wamid.', RIGHT(%, 24)) ELSE % END"},
};

/// "@changes TABLE INSERT|UPDATE KIND ID CONVERSATION VERSION": the trigger that appends to change_log.
QByteArray changesTrigger(const QByteArray &line, Dialect dialect)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() != 7)
        return line;
    const QByteArray insert = "INSERT INTO change_log (kind, entity_id, conversation_id, version) VALUES (" + words[3]
        + ", " + words[4] + ", " + words[5] + ", " + words[6] + ")";
    const QByteArray head = "CREATE TRIGGER changes_" + words[1] + '_' + words[2].toLower() + " AFTER " + words[2]
        + " ON " + words[1] + " FOR EACH ROW ";
    return dialect == Dialect::MySql ? head + insert : head + "BEGIN " + insert + "; END";
}

/// "@trigger NAME AFTER INSERT|UPDATE ON TABLE", a line with the condition, and the statement that runs where it holds.
QByteArray conditionalTrigger(const QByteArray &body, Dialect dialect)
{
    const QByteArray head = "CREATE " + body.left(body.indexOf('\n')).sliced(1) + " FOR EACH ROW ";
    const QByteArray rest = body.sliced(body.indexOf('\n') + 1);
    const QByteArray condition = rest.left(rest.indexOf('\n'));
    const QByteArray statement = rest.sliced(rest.indexOf('\n') + 1);
    return dialect == Dialect::MySql ? head + "IF " + condition + " THEN " + statement + "; END IF"
                                     : head + "WHEN " + condition + " BEGIN " + statement + "; END";
}

QByteArray definition(const QByteArray &body, Dialect dialect)
{
    if (body.startsWith("@changes "))
        return changesTrigger(body, dialect);
    return expandMacros(body.startsWith("@trigger ") ? conditionalTrigger(body, dialect) : body, dialect, kTypes);
}

struct RawStep {
    QByteArray dialect; ///< "mysql", "sqlite" or empty for both.
    QByteArray body;
};

/// Comments before the statement are dropped; one of them may name the dialect.
RawStep readStep(const QByteArray &text)
{
    RawStep step;
    bool started = false;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (!started && (trimmed.isEmpty() || trimmed.startsWith("--"))) {
            if (trimmed == "-- [mysql]" || trimmed == "-- [sqlite]")
                step.dialect = trimmed.sliced(4).chopped(1);
            continue;
        }
        started = true;
        step.body.append(line).append('\n');
    }
    step.body = step.body.trimmed();
    return step;
}

} // namespace

const std::vector<Migration> &shippedMigrations()
{
    static const std::vector<Migration> migrations{
        {1, u"spine"_s, bellhop_db_0001_spine_sql()},
        {2, u"channels"_s, bellhop_db_0002_channels_sql()},
        {3, u"media"_s, bellhop_db_0003_media_sql()},
        {4, u"unread"_s, bellhop_db_0004_unread_sql()},
        {5, u"pace"_s, bellhop_db_0005_pace_sql()},
        {6, u"responder"_s, bellhop_db_0006_responder_sql()},
        {7, u"templates"_s, bellhop_db_0007_templates_sql()},
        {8, u"transfers"_s, bellhop_db_0008_transfers_sql()},
        {9, u"reports"_s, bellhop_db_0009_reports_sql()},
        {10, u"handing_over"_s, bellhop_db_0010_handing_over_sql()},
        {11, u"mentions"_s, bellhop_db_0011_mentions_sql()},
        {12, u"snippet files"_s, bellhop_db_0012_snippet_files_sql()},
        {13, u"reach limits"_s, bellhop_db_0013_reach_limits_sql()},
        {14, u"knowledge"_s, bellhop_db_0014_knowledge_sql()},
        {15, u"agent state"_s, bellhop_db_0015_agent_state_sql()},
        {16, u"language model"_s, bellhop_db_0016_language_model_sql()},
        {17, u"preference time"_s, bellhop_db_0017_preference_time_sql()},
        {18, u"wallboard"_s, bellhop_db_0018_wallboard_sql()},
        {19, u"rollups"_s, bellhop_db_0019_rollups_sql()},
        {20, u"assignment"_s, bellhop_db_0020_assignment_sql()},
        {21, u"alerts"_s, bellhop_db_0021_alerts_sql()},
        {22, u"arrivals"_s, bellhop_db_0022_arrivals_sql()},
        {23, u"consultations"_s, bellhop_db_0023_consultations_sql()},
        {24, u"surveys"_s, bellhop_db_0024_surveys_sql()},
        {25, u"search"_s, bellhop_db_0025_search_sql()},
        {26, u"report kinds"_s, bellhop_db_0026_report_kinds_sql()},
        {27, u"channel figures"_s, bellhop_db_0027_channel_figures_sql()},
        {28, u"agent cost"_s, bellhop_db_0028_agent_cost_sql()},
        {29, u"guest merges"_s, bellhop_db_0029_guest_merges_sql()},
        {30, u"answer sources"_s, bellhop_db_0030_answer_sources_sql()},
    };
    return migrations;
}

std::vector<MigrationStep> stepsOf(const Migration &migration, Dialect dialect)
{
    std::vector<QByteArray> texts(1);
    for (const QByteArray &line : migration.text.split('\n')) {
        if (line.trimmed() == "--;")
            texts.emplace_back();
        else
            texts.back().append(line).append('\n');
    }
    std::vector<MigrationStep> steps;
    int number = 0;
    for (const QByteArray &text : texts) {
        const RawStep step = readStep(text);
        if (step.body.isEmpty())
            continue;
        ++number; // counted in both dialects, so a step has one number
        if (!step.dialect.isEmpty() && (step.dialect == "mysql") != (dialect == Dialect::MySql))
            continue;
        steps.push_back({migration.number, number, definition(step.body, dialect)});
    }
    return steps;
}

} // namespace bellhop::db
