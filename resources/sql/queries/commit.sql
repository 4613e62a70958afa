-- What a transaction needs besides its rows.

-- name: subject.last
SELECT COALESCE(MAX(id), 0) FROM subject

-- name: round.phase
SELECT phase FROM round WHERE id = ?

-- name: blob.put
INSERT INTO blob (sha256, bytes) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING

-- name: blob.bytes
SELECT bytes FROM blob WHERE sha256 = ?

-- name: blob.all
SELECT sha256, bytes FROM blob

-- name: sample.leaving
SELECT seal FROM sample_member WHERE round = ? AND entry <> ?

-- name: sample.leave
DELETE FROM sample_member WHERE round = ? AND entry <> ?

-- name: audit.put
INSERT INTO audit (sequence, author, at, command, subject, round, before, after, contents, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

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
