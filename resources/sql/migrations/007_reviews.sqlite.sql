-- Documents are locked by the round that they belong to; one that names a signed round and says that it belongs to none is refused too.

DROP TRIGGER document_added_to_signed;

DROP TRIGGER document_changed_in_signed;

DROP TRIGGER document_removed_from_signed;

DROP VIEW signed_document;

UPDATE document SET round = (
    SELECT id FROM round
    WHERE document.kind IN ('setting', 'notice', 'sample-plan', 'register', 'correction')
        AND (document.name = quarter OR document.name LIKE '%@' || quarter OR document.name LIKE quarter || '-%'));

CREATE TRIGGER document_added_to_signed BEFORE INSERT ON document
WHEN (SELECT phase FROM round WHERE id = NEW.round) = 2
    OR EXISTS (SELECT 1 FROM round WHERE phase = 2 AND NEW.kind IN ('setting', 'notice', 'sample-plan', 'register', 'correction')
        AND (NEW.name = quarter OR NEW.name LIKE '%@' || quarter OR NEW.name LIKE quarter || '-%'))
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER document_changed_in_signed BEFORE UPDATE ON document
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
    OR (SELECT phase FROM round WHERE id = NEW.round) = 2
    OR EXISTS (SELECT 1 FROM round WHERE phase = 2 AND NEW.kind IN ('setting', 'notice', 'sample-plan', 'register', 'correction')
        AND (NEW.name = quarter OR NEW.name LIKE '%@' || quarter OR NEW.name LIKE quarter || '-%'))
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER review_added_to_signed BEFORE INSERT ON review
WHEN (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER review_changed_in_signed BEFORE UPDATE ON review
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
    OR (SELECT phase FROM round WHERE id = NEW.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER document_removed_from_signed BEFORE DELETE ON document
WHEN (SELECT phase FROM round WHERE id = OLD.round) = 2
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER review_removed BEFORE DELETE ON review
BEGIN
    SELECT RAISE(ABORT, 'xunwang: reviews are withdrawn, never removed');
END;

CREATE TRIGGER measurement_changed BEFORE UPDATE ON measurement
BEGIN
    SELECT RAISE(ABORT, 'xunwang: measurements are never changed');
END;

CREATE TRIGGER measurement_removed BEFORE DELETE ON measurement
BEGIN
    SELECT RAISE(ABORT, 'xunwang: measurements are never removed');
END;
