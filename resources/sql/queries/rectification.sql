-- Rectification: cases, what happened to them, answers put aside. Columns as storage/rows/rectification_rows.cpp encodes them.

-- name: load.rectifications
SELECT id, code, round, subject, finding, indicator, problem, body, disposition, due, state, author, at
FROM rectification ORDER BY id

-- name: rectification.insert
INSERT INTO rectification (
    id, code, round, subject, finding, indicator, problem, body, disposition, due, state, author, at, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)

-- name: rectification.update
UPDATE rectification SET
    code = ?2, round = ?3, subject = ?4, finding = ?5, indicator = ?6, problem = ?7, body = ?8, disposition = ?9, due = ?10, state = ?11, author = ?12, at = ?13, entry = ?14, seal = ?15
WHERE id = ?1

-- name: rectification.seal
SELECT seal, entry FROM rectification WHERE id = ?1

-- name: rectification.all
SELECT
    id, code, round, subject, finding, indicator, problem, body, disposition, due, state, author, at, entry, seal
FROM rectification

-- name: load.rectification_events
SELECT id, rectification, kind, text, source, files, author, at
FROM rectification_event ORDER BY id

-- name: rectification_event.insert
INSERT INTO rectification_event (
    id, rectification, kind, text, source, files, author, at, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)

-- name: rectification_event.update
UPDATE rectification_event SET
    rectification = ?2, kind = ?3, text = ?4, source = ?5, files = ?6, author = ?7, at = ?8, entry = ?9, seal = ?10
WHERE id = ?1

-- name: rectification_event.seal
SELECT seal, entry FROM rectification_event WHERE id = ?1

-- name: rectification_event.all
SELECT
    id, rectification, kind, text, source, files, author, at, entry, seal
FROM rectification_event

-- name: load.returned_answers
SELECT id, file, place, code, reason, row, text, files, settled, settled_by, settled_at, author, at
FROM returned_answer ORDER BY id

-- name: returned_answer.insert
INSERT INTO returned_answer (
    id, file, place, code, reason, row, text, files, settled, settled_by, settled_at, author, at, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)

-- name: returned_answer.update
UPDATE returned_answer SET
    file = ?2, place = ?3, code = ?4, reason = ?5, row = ?6, text = ?7, files = ?8, settled = ?9, settled_by = ?10, settled_at = ?11, author = ?12, at = ?13, entry = ?14, seal = ?15
WHERE id = ?1

-- name: returned_answer.seal
SELECT seal, entry FROM returned_answer WHERE id = ?1

-- name: returned_answer.all
SELECT
    id, file, place, code, reason, row, text, files, settled, settled_by, settled_at, author, at, entry, seal
FROM returned_answer

-- name: rectification.since
SELECT id, code, round, subject, finding, indicator, problem, body, disposition, due, state, author, at
FROM rectification WHERE entry > ? ORDER BY id

-- name: rectification_event.since
SELECT id, rectification, kind, text, source, files, author, at
FROM rectification_event WHERE entry > ? ORDER BY id

-- name: returned_answer.since
SELECT id, file, place, code, reason, row, text, files, settled, settled_by, settled_at, author, at
FROM returned_answer WHERE entry > ? ORDER BY id
