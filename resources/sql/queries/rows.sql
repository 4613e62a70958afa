-- The statements that write and check one row of each table. put: the key first, entry and seal last.
-- seal: the seal of the row with that key. all: every row as put writes it, for doctor.

-- name: region.put
INSERT INTO region (
    id, name, place, entry, seal)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, place = excluded.place, entry = excluded.entry, seal = excluded.seal

-- name: region.seal
SELECT seal FROM region WHERE id = ?

-- name: region.all
SELECT
    id, name, place, entry, seal
FROM region

-- name: subject.put
INSERT INTO subject (
    id, kind, code, name, url, region, type, platform, level, organizer, state, first_seen, last_seen,
    extra, entry, seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, code = excluded.code, name = excluded.name, url = excluded.url,
    region = excluded.region, type = excluded.type, platform = excluded.platform, level = excluded.level,
    organizer = excluded.organizer, state = excluded.state, first_seen = excluded.first_seen,
    last_seen = excluded.last_seen, extra = excluded.extra, entry = excluded.entry, seal = excluded.seal

-- name: subject.seal
SELECT seal FROM subject WHERE id = ?

-- name: subject.all
SELECT
    id, kind, code, name, url, region, type, platform, level, organizer, state, first_seen, last_seen,
    extra, entry, seal
FROM subject

-- name: round.put
INSERT INTO round (
    id, quarter, phase, standard, standard_version, decimals, rounding, threshold, province, issuer, entry,
    seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    quarter = excluded.quarter, phase = excluded.phase, standard = excluded.standard,
    standard_version = excluded.standard_version, decimals = excluded.decimals, rounding = excluded.rounding,
    threshold = excluded.threshold, province = excluded.province, issuer = excluded.issuer,
    entry = excluded.entry, seal = excluded.seal

-- name: round.seal
SELECT seal FROM round WHERE id = ?

-- name: round.all
SELECT
    id, quarter, phase, standard, standard_version, decimals, rounding, threshold, province, issuer, entry,
    seal
FROM round

-- name: finding.put
INSERT INTO finding (
    id, subject, round, indicator, count, note, urls, corrections, author, at, withdrawn_by, withdrawn_at,
    entry, seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    subject = excluded.subject, round = excluded.round, indicator = excluded.indicator, count = excluded.count,
    note = excluded.note, urls = excluded.urls, corrections = excluded.corrections, author = excluded.author,
    at = excluded.at, withdrawn_by = excluded.withdrawn_by, withdrawn_at = excluded.withdrawn_at,
    entry = excluded.entry, seal = excluded.seal
WHERE finding.subject = excluded.subject AND finding.round = excluded.round AND finding.indicator = excluded.indicator

-- name: finding.seal
SELECT seal FROM finding WHERE id = ?

-- name: finding.all
SELECT
    id, subject, round, indicator, count, note, urls, corrections, author, at, withdrawn_by, withdrawn_at,
    entry, seal
FROM finding

-- name: inspection.put
INSERT INTO inspection (
    round, subject, inspected, stated, stated_score, review, review_note, author, at, entry, seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (round, subject) DO UPDATE SET
    inspected = excluded.inspected, stated = excluded.stated, stated_score = excluded.stated_score,
    review = excluded.review, review_note = excluded.review_note, author = excluded.author, at = excluded.at,
    entry = excluded.entry, seal = excluded.seal

-- name: inspection.seal
SELECT seal FROM inspection WHERE round = ? AND subject = ?

-- name: inspection.all
SELECT
    round, subject, inspected, stated, stated_score, review, review_note, author, at, entry, seal
FROM inspection

-- name: evidence.put
INSERT INTO evidence (
    id, subject, round, finding, kind, file_name, mime_type, url, sha256, size, author, captured_at,
    withdrawn_by, withdrawn_at, entry, seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    subject = excluded.subject, round = excluded.round, finding = excluded.finding, kind = excluded.kind,
    file_name = excluded.file_name, mime_type = excluded.mime_type, url = excluded.url,
    sha256 = excluded.sha256, size = excluded.size, author = excluded.author,
    captured_at = excluded.captured_at, withdrawn_by = excluded.withdrawn_by,
    withdrawn_at = excluded.withdrawn_at, entry = excluded.entry, seal = excluded.seal
WHERE evidence.subject = excluded.subject AND evidence.round = excluded.round AND evidence.sha256 = excluded.sha256

-- name: evidence.seal
SELECT seal FROM evidence WHERE id = ?

-- name: evidence.all
SELECT
    id, subject, round, finding, kind, file_name, mime_type, url, sha256, size, author, captured_at,
    withdrawn_by, withdrawn_at, entry, seal
FROM evidence

-- name: past_total.put
INSERT INTO past_total (
    quarter, kind, region, checked, unqualified, printed_rate, entry, seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (quarter, kind, region) DO UPDATE SET
    checked = excluded.checked, unqualified = excluded.unqualified, printed_rate = excluded.printed_rate,
    entry = excluded.entry, seal = excluded.seal

-- name: past_total.seal
SELECT seal FROM past_total WHERE quarter = ? AND kind = ? AND region = ?

-- name: past_total.all
SELECT
    quarter, kind, region, checked, unqualified, printed_rate, entry, seal
FROM past_total

-- name: past_verdict.put
INSERT INTO past_verdict (
    subject, quarter, verdict, entry, seal)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (subject, quarter) DO UPDATE SET
    verdict = excluded.verdict, entry = excluded.entry, seal = excluded.seal

-- name: past_verdict.seal
SELECT seal FROM past_verdict WHERE subject = ? AND quarter = ?

-- name: past_verdict.all
SELECT
    subject, quarter, verdict, entry, seal
FROM past_verdict

-- name: sample_member.put
INSERT INTO sample_member (
    round, subject, entry, seal)
VALUES (?, ?, ?, ?)
ON CONFLICT (round, subject) DO UPDATE SET
    entry = excluded.entry, seal = excluded.seal

-- name: sample_member.seal
SELECT seal FROM sample_member WHERE round = ? AND subject = ?

-- name: sample_member.all
SELECT
    round, subject, entry, seal
FROM sample_member

-- name: ledger_row.put
INSERT INTO ledger_row (
    ledger, round, key, columns, entry, seal)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (ledger, round, key) DO UPDATE SET
    columns = excluded.columns, entry = excluded.entry, seal = excluded.seal

-- name: ledger_row.seal
SELECT seal FROM ledger_row WHERE ledger = ? AND round = ? AND key = ?

-- name: ledger_row.all
SELECT
    ledger, round, key, columns, entry, seal
FROM ledger_row

-- name: document.put
INSERT INTO document (
    kind, name, content, entry, seal)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (kind, name) DO UPDATE SET
    content = excluded.content, entry = excluded.entry, seal = excluded.seal

-- name: document.seal
SELECT seal FROM document WHERE kind = ? AND name = ?

-- name: document.all
SELECT
    kind, name, content, entry, seal
FROM document
