-- A blank line ends a statement.

CREATE TRIGGER succession_removed BEFORE DELETE ON succession
BEGIN
    SELECT RAISE(ABORT, 'xunwang: what became of a body is withdrawn, never removed');
END;
