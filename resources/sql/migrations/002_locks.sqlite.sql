-- What may never change, held by the database itself, whoever writes to it. A blank line ends a statement.

CREATE TRIGGER finding_added_to_signed BEFORE INSERT ON finding
WHEN (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER finding_changed_in_signed BEFORE UPDATE ON finding
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
    OR (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER inspection_added_to_signed BEFORE INSERT ON inspection
WHEN (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER inspection_changed_in_signed BEFORE UPDATE ON inspection
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
    OR (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER inspection_removed_from_signed BEFORE DELETE ON inspection
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER evidence_added_to_signed BEFORE INSERT ON evidence
WHEN (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER evidence_changed_in_signed BEFORE UPDATE ON evidence
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
    OR (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER sample_member_added_to_signed BEFORE INSERT ON sample_member
WHEN (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER sample_member_changed_in_signed BEFORE UPDATE ON sample_member
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
    OR (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER sample_member_removed_from_signed BEFORE DELETE ON sample_member
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER ledger_row_added_to_signed BEFORE INSERT ON ledger_row
WHEN (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER ledger_row_changed_in_signed BEFORE UPDATE ON ledger_row
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
    OR (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER ledger_row_removed_from_signed BEFORE DELETE ON ledger_row
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER round_changed_when_signed BEFORE UPDATE ON round
WHEN OLD.phase = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER round_removed BEFORE DELETE ON round
BEGIN
    SELECT RAISE(ABORT, 'xunwang: rounds are never removed');
END;

CREATE TRIGGER finding_removed BEFORE DELETE ON finding
BEGIN
    SELECT RAISE(ABORT, 'xunwang: findings are withdrawn, never removed');
END;

CREATE TRIGGER evidence_removed BEFORE DELETE ON evidence
BEGIN
    SELECT RAISE(ABORT, 'xunwang: evidence is withdrawn, never removed');
END;

CREATE TRIGGER blob_removed BEFORE DELETE ON blob
BEGIN
    SELECT RAISE(ABORT, 'xunwang: evidence is never removed');
END;

CREATE TRIGGER audit_removed BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the audit chain is never changed');
END;

CREATE TRIGGER subject_removed BEFORE DELETE ON subject
BEGIN
    SELECT RAISE(ABORT, 'xunwang: subjects are closed, never removed');
END;

CREATE TRIGGER blob_changed BEFORE UPDATE ON blob
BEGIN
    SELECT RAISE(ABORT, 'xunwang: evidence is never changed');
END;

CREATE TRIGGER audit_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the audit chain is never changed');
END;
