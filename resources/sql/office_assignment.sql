-- What the round's document of assignment says is what inspectors are held to. Run when an office is set up, and whenever its owner lets
-- somebody in: an older office gets it then.

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
