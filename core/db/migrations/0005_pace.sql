-- SPDX-License-Identifier: GPL-3.0-or-later
-- What providers ask of us: the pace per guest, and what a refusal means. Older programs may go on reading and writing.

-- Until when the messages of a burst to this guest are paid back.

ALTER TABLE reach ADD COLUMN pace_debt @time NOT NULL DEFAULT 0
--;
-- What to do about a failure that was told before its message was known (core/model/error_action.h).
ALTER TABLE parked_status ADD COLUMN action @word NOT NULL DEFAULT 'give_up'
--;
UPDATE site SET schema_version = 5 WHERE id = 1
