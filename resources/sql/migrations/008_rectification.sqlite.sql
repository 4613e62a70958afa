-- A case is never removed nor made another's; what happened to it only grows. A blank line ends a statement.

CREATE TRIGGER rectification_removed BEFORE DELETE ON rectification
BEGIN
    SELECT RAISE(ABORT, 'xunwang: a case is closed, never removed');
END;

CREATE TRIGGER rectification_made_another BEFORE UPDATE ON rectification
WHEN NEW.code <> OLD.code OR NEW.round <> OLD.round OR NEW.subject <> OLD.subject OR NEW.finding IS NOT OLD.finding
BEGIN
    SELECT RAISE(ABORT, 'xunwang: a case stays the case of its problem');
END;

CREATE TRIGGER rectification_event_removed BEFORE DELETE ON rectification_event
BEGIN
    SELECT RAISE(ABORT, 'xunwang: what happened to a case stays');
END;

CREATE TRIGGER rectification_event_changed BEFORE UPDATE ON rectification_event
BEGIN
    SELECT RAISE(ABORT, 'xunwang: what happened to a case stays');
END;

CREATE TRIGGER returned_answer_removed BEFORE DELETE ON returned_answer
BEGIN
    SELECT RAISE(ABORT, 'xunwang: an answer is settled, never removed');
END;
