-- Run when an office is set up, and whenever its owner lets somebody in: an older office gets it then.

-- What the round's document of assignment says is what inspectors are held to.

CREATE OR REPLACE FUNCTION xunwang_office.take_assignment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NEW.kind <> 'assignment' OR NEW.round IS NULL THEN
        RETURN NULL;
    END IF;
    DELETE FROM xunwang_office.assignment WHERE round = NEW.round;
    INSERT INTO xunwang_office.assignment (round, subject, login)
        SELECT NEW.round, subject.id, person.login
        FROM jsonb_each(convert_from(NEW.content, 'UTF8')::jsonb) AS given(name, ranges)
        JOIN xunwang_office.person ON person.name = given.name AND person.is_here
        CROSS JOIN LATERAL jsonb_array_elements(given.ranges) AS part(range)
        JOIN xunwang.subject ON subject.id BETWEEN (part.range ->> 0)::bigint AND (part.range ->> 1)::bigint
        ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION xunwang_office.take_assignment() FROM PUBLIC;

CREATE OR REPLACE TRIGGER assignment_taken AFTER INSERT OR UPDATE ON xunwang.document
    FOR EACH ROW EXECUTE FUNCTION xunwang_office.take_assignment();

-- What a client sent is written once, whatever sends it again (domain/audit_chain.h, idOf: the client's own id of an entry). Commits
-- follow one another by the lock that audit_chained takes before.

CREATE OR REPLACE FUNCTION xunwang_office.send_once() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    id CONSTANT TEXT := substring(NEW.after FROM '"@id":"([^"]*)"');
BEGIN
    IF EXISTS (SELECT 1 FROM xunwang.audit
        WHERE subject = NEW.subject AND strpos(after, '"@id":"' || id || '"') > 0) THEN
        RAISE EXCEPTION 'xunwang: this was written before' USING ERRCODE = '90003';
    END IF;
    RETURN NEW;
END $$;

REVOKE ALL ON FUNCTION xunwang_office.send_once() FROM PUBLIC;

CREATE OR REPLACE TRIGGER audit_sent_once BEFORE INSERT ON xunwang.audit
    FOR EACH ROW WHEN (strpos(NEW.after, '"@id":"') > 0) EXECUTE FUNCTION xunwang_office.send_once();
