-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an administrator asks a MySQL or MariaDB server about its accounts. Never run on SQLite.

-- name: account [mysql]
SELECT u.User FROM mysql.user u WHERE u.User = :account AND u.Host = '%'

-- name: nameless [mysql]
SELECT u.Host FROM mysql.user u WHERE u.User = '' ORDER BY u.Host

-- name: tables [mysql]
SELECT t.table_name, t.table_type FROM information_schema.tables t WHERE t.table_schema = DATABASE() ORDER BY t.table_name

-- The schemas that still exist and that an account has rights in.
-- name: served [mysql]
SELECT s.schema_name FROM information_schema.schemata s
WHERE s.schema_name IN (SELECT p.table_schema FROM information_schema.table_privileges p WHERE p.grantee = :grantee)
   OR s.schema_name IN (SELECT q.table_schema FROM information_schema.schema_privileges q WHERE q.grantee = :grantee)
ORDER BY s.schema_name
