-- What a workspace is read with. The columns of a row come in the order in which insert writes them.

-- name: load.regions
SELECT id, name, place FROM region ORDER BY place, id

-- name: load.subjects
SELECT id, kind, code, name, url, region, type, platform, level, organizer, state, first_seen, last_seen, extra,
    no_service
FROM subject ORDER BY id

-- name: load.rounds
SELECT id, quarter, phase, standard, standard_version, decimals, rounding, threshold, province, issuer, scope
FROM round ORDER BY quarter

-- name: load.past_totals
SELECT quarter, kind, region, checked, unqualified, printed_rate FROM past_total ORDER BY quarter, kind, region

-- name: load.past_verdicts
SELECT subject, quarter, verdict FROM past_verdict ORDER BY subject, quarter

-- name: load.successions
SELECT former, successor, kind, since, withdrawn FROM succession ORDER BY former, successor

-- name: load.last_ids
SELECT (SELECT COALESCE(MAX(id), 0) FROM finding), (SELECT COALESCE(MAX(id), 0) FROM evidence),
    (SELECT COALESCE(MAX(id), 0) FROM review)

-- name: load.documents
SELECT kind, name, content, round FROM document ORDER BY kind, name

-- name: load.round_exists
SELECT id FROM round WHERE id = ?

-- name: load.findings
SELECT id, subject, round, indicator, count, note, urls, corrections, author, at, withdrawn_by, withdrawn_at
FROM finding WHERE round = ? ORDER BY id

-- name: load.inspections
SELECT round, subject, inspected, stated, stated_score, review, review_note, author, at, extra
FROM inspection WHERE round = ? ORDER BY subject

-- name: load.evidence
SELECT id, subject, round, finding, kind, file_name, mime_type, url, sha256, size, author, captured_at,
    withdrawn_by, withdrawn_at
FROM evidence WHERE round = ? ORDER BY id

-- name: load.sample
SELECT round, subject FROM sample_member WHERE round = ? ORDER BY subject

-- name: load.ledger_rows
SELECT ledger, round, key, columns FROM ledger_row WHERE round = ? ORDER BY ledger, key

-- name: load.reviews
SELECT id, subject, round, finding, decision, note, author, at, withdrawn_by, withdrawn_at
FROM review WHERE round = ? ORDER BY id

-- name: audit.sequence
SELECT COALESCE(MAX(sequence), 0) FROM audit

-- Rows of a table that were written after an audit entry, to be read as those of its load.

-- name: region.since
SELECT id, name, place
FROM region WHERE entry > ? ORDER BY id

-- name: subject.since
SELECT id, kind, code, name, url, region, type, platform, level, organizer, state, first_seen, last_seen, extra,
    no_service
FROM subject WHERE entry > ? ORDER BY id

-- name: round.since
SELECT id, quarter, phase, standard, standard_version, decimals, rounding, threshold, province, issuer, scope
FROM round WHERE entry > ? ORDER BY id

-- name: past_total.since
SELECT quarter, kind, region, checked, unqualified, printed_rate
FROM past_total WHERE entry > ? ORDER BY quarter, kind, region

-- name: past_verdict.since
SELECT subject, quarter, verdict
FROM past_verdict WHERE entry > ? ORDER BY subject, quarter

-- name: succession.since
SELECT former, successor, kind, since, withdrawn
FROM succession WHERE entry > ? ORDER BY former, successor

-- name: document.since
SELECT kind, name, content, round
FROM document WHERE entry > ? ORDER BY kind, name

-- name: finding.since
SELECT id, subject, round, indicator, count, note, urls, corrections, author, at, withdrawn_by, withdrawn_at
FROM finding WHERE entry > ? ORDER BY id

-- name: inspection.since
SELECT round, subject, inspected, stated, stated_score, review, review_note, author, at, extra
FROM inspection WHERE entry > ? ORDER BY round, subject

-- name: evidence.since
SELECT id, subject, round, finding, kind, file_name, mime_type, url, sha256, size, author, captured_at,
    withdrawn_by, withdrawn_at
FROM evidence WHERE entry > ? ORDER BY id

-- name: review.since
SELECT id, subject, round, finding, decision, note, author, at, withdrawn_by, withdrawn_at
FROM review WHERE entry > ? ORDER BY id

-- name: ledger_row.since
SELECT ledger, round, key, columns
FROM ledger_row WHERE entry > ? ORDER BY ledger, round, key

-- name: sample_member.since
SELECT round, subject
FROM sample_member WHERE entry > ?1 OR round IN (SELECT round FROM sample_end WHERE entry > ?1) ORDER BY round, subject

-- name: sample_end.since
SELECT round FROM sample_end WHERE entry > ? ORDER BY round
