-- What a transaction needs besides its rows.

-- name: subject.last
SELECT COALESCE(MAX(id), 0) FROM subject

-- name: round.phase
SELECT phase FROM round WHERE id = ?

-- name: blob.put
INSERT INTO blob (sha256, bytes) VALUES (?1, ?2) ON CONFLICT (sha256) DO NOTHING

-- name: blob.bytes
SELECT bytes FROM blob WHERE sha256 = ?

-- name: blob.all
SELECT sha256, bytes FROM blob

-- name: sample.leaving
SELECT seal, entry FROM sample_member WHERE round = ? AND entry <> ?

-- name: sample.leave
DELETE FROM sample_member WHERE round = ? AND entry <> ?

-- name: sample.ended
INSERT INTO sample_end (round, entry) VALUES (?1, ?2) ON CONFLICT (round) DO UPDATE SET entry = excluded.entry

-- name: measurement.last
SELECT COALESCE(MAX(id), 0) FROM measurement

-- name: measurement.put
INSERT INTO measurement (id, channel, subject, at, columns) VALUES (?1, ?2, ?3, ?4, ?5)

-- name: measurement.of_channel
SELECT id, channel, subject, at, columns FROM measurement WHERE channel = ? AND id > ? ORDER BY id LIMIT ?

-- name: measurement.of_subject
SELECT id, channel, subject, at, columns FROM measurement
WHERE channel = ? AND id > ? AND subject = ? ORDER BY id LIMIT ?

-- name: audit.put
INSERT INTO audit (sequence, author, at, command, subject, round, before, after, contents, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)

-- name: audit.last
SELECT sequence, author, at, command, subject, round, before, after, contents, hash
FROM audit ORDER BY sequence DESC LIMIT 1

-- name: audit.all
SELECT sequence, author, at, command, subject, round, before, after, contents, hash FROM audit ORDER BY sequence

-- name: audit.newest
SELECT sequence, author, at, command, subject, round, before, after, contents, hash
FROM audit ORDER BY sequence DESC LIMIT ?

-- name: audit.of_subject
SELECT sequence, author, at, command, subject, round, before, after, contents, hash
FROM audit WHERE subject = ? ORDER BY sequence DESC LIMIT ?

-- Whether a subject's history has an entry that bears an id of Transaction::id.
-- name: audit.with_id
SELECT sequence FROM audit WHERE subject = ? AND after LIKE ? LIMIT 1

-- name: sample_end.all
SELECT round, entry FROM sample_end

-- name: measurement.all
SELECT id, channel, subject, at, columns FROM measurement ORDER BY id

-- name: audit.is_there
SELECT sequence FROM audit WHERE sequence = ? AND hash = ?

-- Evidence names bytes that a copy leaves where they are.
-- name: blob.hollow
INSERT INTO blob (sha256, bytes)
SELECT DISTINCT sha256, CAST('' AS BLOB) FROM evidence WHERE sha256 NOT IN (SELECT sha256 FROM blob)
