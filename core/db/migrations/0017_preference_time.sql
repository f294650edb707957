-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a guest last said whether they want messages: what arrives later but was said before changes nothing. Older
-- programs may go on reading and writing; they take the last to arrive.

-- NULL: never said.
ALTER TABLE reach ADD COLUMN preference_at @time NULL
--;
UPDATE reach SET preference_at = opted_out_at WHERE opted_out_at IS NOT NULL
--;
UPDATE site SET schema_version = 17 WHERE id = 1
