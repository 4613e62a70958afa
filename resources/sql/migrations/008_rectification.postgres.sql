-- A case is never removed nor made another's; what happened to it only grows. Who follows the changes asks for rows by their entry.

CREATE FUNCTION refuse_another_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.code <> OLD.code OR NEW.round <> OLD.round OR NEW.subject <> OLD.subject OR NEW.finding IS DISTINCT FROM OLD.finding THEN
        RAISE EXCEPTION 'xunwang: a case stays the case of its problem' USING ERRCODE = '90002';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER rectification_made_another BEFORE UPDATE ON rectification
FOR EACH ROW EXECUTE FUNCTION refuse_another_case();

CREATE TRIGGER rectification_removed BEFORE DELETE OR TRUNCATE ON rectification
EXECUTE FUNCTION refuse_always('a case is closed, never removed');

CREATE TRIGGER rectification_event_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON rectification_event
EXECUTE FUNCTION refuse_always('what happened to a case stays');

CREATE TRIGGER returned_answer_removed BEFORE DELETE OR TRUNCATE ON returned_answer
EXECUTE FUNCTION refuse_always('an answer is settled, never removed');

CREATE INDEX rectification_entry ON rectification (entry);

CREATE INDEX rectification_event_entry ON rectification_event (entry);

CREATE INDEX returned_answer_entry ON returned_answer (entry);
