-- A blank line ends a statement.

CREATE TRIGGER succession_removed BEFORE DELETE OR TRUNCATE ON succession
EXECUTE FUNCTION refuse_always('what became of a body is withdrawn, never removed');
