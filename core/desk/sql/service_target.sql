-- SPDX-License-Identifier: GPL-3.0-or-later
-- Within what time guests are to be answered. Few rows; index: service_target_in_force.

-- name: targets
SELECT '' AS name, s.answer_seconds, s.goal_percent FROM service_target s
WHERE s.id = (SELECT t.id FROM service_target t WHERE t.property_id IS NULL AND t.in_force_from <= :now
    ORDER BY t.in_force_from DESC, t.id DESC LIMIT 1)
UNION ALL
SELECT p.name, o.answer_seconds, o.goal_percent FROM property p
LEFT JOIN service_target o ON o.id = (SELECT t.id FROM service_target t
    WHERE t.property_id = p.id AND t.in_force_from <= :now ORDER BY t.in_force_from DESC, t.id DESC LIMIT 1)
ORDER BY name LIMIT 10000

-- name: property
SELECT p.id FROM property p WHERE p.name = :name

-- name: add
INSERT INTO service_target (property_id, in_force_from, answer_seconds, goal_percent)
VALUES (:property, :now, :seconds, :goal)
