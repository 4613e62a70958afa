-- The statements that write and check one row of each table. Columns: the key first, entry and seal last.
-- insert, update: a row that is new, a row that is there. Two statements and not one INSERT … ON CONFLICT: that one keeps
--   a journal a row, which doubles the time of an import. Of a finding, of evidence and of a review what it is about never changes:
--   an update that would change it finds no row.
-- seal: the seal of the row with that key, if it is there, and the entry that wrote it. all: every row as it was written, for doctor.
-- newer, which SqlCatalog makes of all: those that were written after an entry.

-- name: region.insert
INSERT INTO region (
    id, name, place, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5)

-- name: region.update
UPDATE region SET
    name = ?2, place = ?3, entry = ?4, seal = ?5
WHERE id = ?1

-- name: region.seal
SELECT seal, entry FROM region WHERE id = ?1

-- name: region.all
SELECT
    id, name, place, entry, seal
FROM region

-- The columns in the order of the table: SQLite then takes the values of an import as they come, without a copy.
-- name: subject.insert
INSERT INTO subject (
    id, kind, code, name, url, region, type, platform, level, organizer, state, first_seen, last_seen,
    extra, entry, seal, no_service)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?16, ?17, ?15)

-- name: subject.update
UPDATE subject SET
    kind = ?2, code = ?3, name = ?4, url = ?5, region = ?6, type = ?7, platform = ?8, level = ?9,
    organizer = ?10, state = ?11, first_seen = ?12, last_seen = ?13, extra = ?14, no_service = ?15, entry = ?16,
    seal = ?17
WHERE id = ?1

-- name: subject.seal
SELECT seal, entry FROM subject WHERE id = ?1

-- name: subject.all
SELECT
    id, kind, code, name, url, region, type, platform, level, organizer, state, first_seen, last_seen,
    extra, no_service, entry, seal
FROM subject

-- name: round.insert
INSERT INTO round (
    id, quarter, phase, standard, standard_version, decimals, rounding, threshold, province, issuer, scope,
    entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)

-- name: round.update
UPDATE round SET
    quarter = ?2, phase = ?3, standard = ?4, standard_version = ?5, decimals = ?6, rounding = ?7,
    threshold = ?8, province = ?9, issuer = ?10, scope = ?11, entry = ?12, seal = ?13
WHERE id = ?1

-- name: round.seal
SELECT seal, entry FROM round WHERE id = ?1

-- name: round.all
SELECT
    id, quarter, phase, standard, standard_version, decimals, rounding, threshold, province, issuer, scope,
    entry, seal
FROM round

-- name: finding.insert
INSERT INTO finding (
    id, subject, round, indicator, count, note, urls, corrections, author, at, withdrawn_by, withdrawn_at,
    entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)

-- name: finding.update
UPDATE finding SET
    count = ?5, note = ?6, urls = ?7, corrections = ?8, author = ?9, at = ?10, withdrawn_by = ?11,
    withdrawn_at = ?12, entry = ?13, seal = ?14
WHERE id = ?1 AND subject = ?2 AND round = ?3 AND indicator = ?4

-- name: finding.seal
SELECT seal, entry FROM finding WHERE id = ?1

-- name: finding.all
SELECT
    id, subject, round, indicator, count, note, urls, corrections, author, at, withdrawn_by, withdrawn_at,
    entry, seal
FROM finding

-- name: inspection.insert
INSERT INTO inspection (
    round, subject, inspected, stated, stated_score, review, review_note, author, at, extra, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)

-- name: inspection.update
UPDATE inspection SET
    inspected = ?3, stated = ?4, stated_score = ?5, review = ?6, review_note = ?7, author = ?8, at = ?9,
    extra = ?10, entry = ?11, seal = ?12
WHERE round = ?1 AND subject = ?2

-- name: inspection.seal
SELECT seal, entry FROM inspection WHERE round = ?1 AND subject = ?2

-- name: inspection.all
SELECT
    round, subject, inspected, stated, stated_score, review, review_note, author, at, extra, entry, seal
FROM inspection

-- name: evidence.insert
INSERT INTO evidence (
    id, subject, round, finding, kind, file_name, mime_type, url, sha256, size, author, captured_at,
    withdrawn_by, withdrawn_at, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)

-- name: evidence.update
UPDATE evidence SET
    finding = ?4, kind = ?5, file_name = ?6, mime_type = ?7, url = ?8, size = ?10, author = ?11,
    captured_at = ?12, withdrawn_by = ?13, withdrawn_at = ?14, entry = ?15, seal = ?16
WHERE id = ?1 AND subject = ?2 AND round = ?3 AND sha256 = ?9

-- name: evidence.seal
SELECT seal, entry FROM evidence WHERE id = ?1

-- name: evidence.all
SELECT
    id, subject, round, finding, kind, file_name, mime_type, url, sha256, size, author, captured_at,
    withdrawn_by, withdrawn_at, entry, seal
FROM evidence

-- name: past_total.insert
INSERT INTO past_total (
    quarter, kind, region, checked, unqualified, printed_rate, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)

-- name: past_total.update
UPDATE past_total SET
    checked = ?4, unqualified = ?5, printed_rate = ?6, entry = ?7, seal = ?8
WHERE quarter = ?1 AND kind = ?2 AND region = ?3

-- name: past_total.seal
SELECT seal, entry FROM past_total WHERE quarter = ?1 AND kind = ?2 AND region = ?3

-- name: past_total.all
SELECT
    quarter, kind, region, checked, unqualified, printed_rate, entry, seal
FROM past_total

-- name: past_verdict.insert
INSERT INTO past_verdict (
    subject, quarter, verdict, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5)

-- name: past_verdict.update
UPDATE past_verdict SET
    verdict = ?3, entry = ?4, seal = ?5
WHERE subject = ?1 AND quarter = ?2

-- name: past_verdict.seal
SELECT seal, entry FROM past_verdict WHERE subject = ?1 AND quarter = ?2

-- name: past_verdict.all
SELECT
    subject, quarter, verdict, entry, seal
FROM past_verdict

-- name: sample_member.insert
INSERT INTO sample_member (
    round, subject, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4)

-- name: sample_member.update
UPDATE sample_member SET
    entry = ?3, seal = ?4
WHERE round = ?1 AND subject = ?2

-- name: sample_member.seal
SELECT seal, entry FROM sample_member WHERE round = ?1 AND subject = ?2

-- name: sample_member.all
SELECT
    round, subject, entry, seal
FROM sample_member

-- name: ledger_row.insert
INSERT INTO ledger_row (
    ledger, round, key, columns, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6)

-- name: ledger_row.update
UPDATE ledger_row SET
    columns = ?4, entry = ?5, seal = ?6
WHERE ledger = ?1 AND round = ?2 AND key = ?3

-- name: ledger_row.seal
SELECT seal, entry FROM ledger_row WHERE ledger = ?1 AND round = ?2 AND key = ?3

-- name: ledger_row.all
SELECT
    ledger, round, key, columns, entry, seal
FROM ledger_row

-- name: document.insert
INSERT INTO document (
    kind, name, content, round, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6)

-- name: document.update
UPDATE document SET
    content = ?3, round = ?4, entry = ?5, seal = ?6
WHERE kind = ?1 AND name = ?2

-- name: document.seal
SELECT seal, entry FROM document WHERE kind = ?1 AND name = ?2

-- name: document.all
SELECT
    kind, name, content, round, entry, seal
FROM document

-- name: succession.insert
INSERT INTO succession (
    former, successor, kind, since, withdrawn, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7)

-- name: succession.update
UPDATE succession SET
    kind = ?3, since = ?4, withdrawn = ?5, entry = ?6, seal = ?7
WHERE former = ?1 AND successor = ?2

-- name: succession.seal
SELECT seal, entry FROM succession WHERE former = ?1 AND successor = ?2

-- name: succession.all
SELECT
    former, successor, kind, since, withdrawn, entry, seal
FROM succession

-- name: review.insert
INSERT INTO review (
    id, subject, round, finding, decision, note, author, at, withdrawn_by, withdrawn_at, entry, seal)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)

-- name: review.update
UPDATE review SET
    withdrawn_by = ?9, withdrawn_at = ?10, entry = ?11, seal = ?12
WHERE id = ?1 AND subject = ?2 AND round = ?3 AND COALESCE(finding, 0) = COALESCE(CAST(?4 AS BIGINT), 0) AND decision = ?5 AND note = ?6
    AND author = ?7 AND COALESCE(at, 0) = COALESCE(CAST(?8 AS BIGINT), 0)

-- name: review.seal
SELECT seal, entry FROM review WHERE id = ?1

-- name: review.all
SELECT
    id, subject, round, finding, decision, note, author, at, withdrawn_by, withdrawn_at, entry, seal
FROM review
