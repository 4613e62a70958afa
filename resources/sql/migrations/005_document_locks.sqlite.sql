-- The documents of a signed round: its settings and edits of the notice, its reasons, its sample plans, what it corrects. They
-- bear the round in their names. A standard belongs to no round.

CREATE VIEW signed_document AS
SELECT 'setting' AS kind, 'notice@' || quarter AS name FROM round WHERE phase = 2
UNION ALL SELECT 'notice', quarter FROM round WHERE phase = 2
UNION ALL SELECT 'notice', 'kept@' || quarter FROM round WHERE phase = 2
UNION ALL SELECT 'sample-plan', quarter || '-websites' FROM round WHERE phase = 2
UNION ALL SELECT 'sample-plan', quarter || '-media' FROM round WHERE phase = 2
UNION ALL SELECT 'correction', quarter FROM round WHERE phase = 2;

CREATE TRIGGER document_added_to_signed BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM signed_document WHERE kind = NEW.kind AND name = NEW.name)
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER document_changed_in_signed BEFORE UPDATE ON document
WHEN EXISTS (SELECT 1 FROM signed_document WHERE (kind = OLD.kind AND name = OLD.name) OR (kind = NEW.kind AND name = NEW.name))
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;

CREATE TRIGGER document_removed_from_signed BEFORE DELETE ON document
WHEN EXISTS (SELECT 1 FROM signed_document WHERE kind = OLD.kind AND name = OLD.name)
BEGIN
    SELECT RAISE(ABORT, 'xunwang: the round is signed');
END;
