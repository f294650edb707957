-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the server's machine takes for the time, wherever the site's clock was moved to.
-- name: clock
SELECT :now - s.clock_offset_ms FROM site s WHERE s.id = 1
