-- The documents of a signed round are locked with the seventh step, which lets them name their round: no server kept a
-- workspace before it. Until then none is emptied.

CREATE TRIGGER document_emptied BEFORE TRUNCATE ON document
EXECUTE FUNCTION refuse_always('documents are never removed at once');
