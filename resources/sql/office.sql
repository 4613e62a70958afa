-- Who may do what in an office, held by the server. Set up once by the database's owner (xunwangctl office create), in a schema of
-- its own beside the workspace. A blank line ends a statement; %1 is the role that all people of this office are members of.

CREATE SCHEMA xunwang_office;

-- login: the role by which somebody enters; name: as it stands beside the work; duty: what he or she may do. Who has left stays, since
-- the history names him.

CREATE TABLE xunwang_office.person (
    login TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    duty TEXT NOT NULL CHECK (duty IN ('owner', 'inspector', 'reviewer', 'supervisor', 'auditor')),
    is_here BOOLEAN NOT NULL DEFAULT true
);

-- A subject of a round that somebody is to inspect: nobody else writes about it then, but a supervisor.

CREATE TABLE xunwang_office.assignment (
    round BIGINT NOT NULL REFERENCES xunwang.round (id),
    subject BIGINT NOT NULL REFERENCES xunwang.subject (id),
    login TEXT NOT NULL REFERENCES xunwang_office.person (login),
    PRIMARY KEY (round, subject)
);

CREATE FUNCTION xunwang_office.duty() RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT duty FROM xunwang_office.person WHERE login = session_user AND is_here
$$;

CREATE FUNCTION xunwang_office.my_name() RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT name FROM xunwang_office.person WHERE login = session_user AND is_here
$$;

CREATE FUNCTION xunwang_office.is_mine(of_round BIGINT, of_subject BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog AS $$
    SELECT NOT EXISTS (SELECT 1 FROM xunwang_office.assignment
        WHERE round = of_round AND subject = of_subject AND login <> session_user)
$$;

-- Findings in force that somebody else made, and none of one's own: what one may confirm.

CREATE FUNCTION xunwang_office.is_of_others(of_round BIGINT, of_subject BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog AS $$
    SELECT NOT EXISTS (SELECT 1 FROM xunwang.finding
        WHERE round = of_round AND subject = of_subject AND withdrawn_by = '' AND author = xunwang_office.my_name())
$$;

-- The history is written in the name of whoever entered, each entry after the one before it: number and hash are the server's.

CREATE FUNCTION xunwang_office.chain() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    previous RECORD;
    canonical TEXT;
BEGIN
    IF xunwang_office.duty() = 'owner' THEN
        RETURN NEW; -- moves a workspace in, with the history that it has
    END IF;
    PERFORM pg_advisory_xact_lock(1482018391);
    SELECT sequence, hash INTO previous FROM xunwang.audit ORDER BY sequence DESC LIMIT 1;
    IF NEW.sequence <> COALESCE(previous.sequence, 0) + 1 THEN
        RAISE EXCEPTION 'xunwang: this is not the next entry of the history' USING ERRCODE = '90003';
    END IF;
    IF NEW.author <> xunwang_office.my_name() THEN
        RAISE EXCEPTION 'xunwang: the history is written in the name of whoever entered' USING ERRCODE = '90004';
    END IF;
    canonical := '{"after":' || NEW.after || ',"at":' || COALESCE(NEW.at, 0) || ',"author":' || to_json(NEW.author)
        || ',"before":' || NEW.before || ',"command":' || to_json(NEW.command) || ',"contents":"' || encode(NEW.contents, 'hex')
        || '","round":' || COALESCE(NEW.round, 0) || ',"sequence":' || NEW.sequence
        || ',"subject":' || COALESCE(NEW.subject, 0) || '}';
    NEW.hash := sha256(COALESCE(previous.hash, ''::bytea) || convert_to(canonical, 'UTF8'));
    RETURN NEW;
END $$;

CREATE TRIGGER audit_chained BEFORE INSERT ON xunwang.audit FOR EACH ROW EXECUTE FUNCTION xunwang_office.chain();

-- What people write about a subject bears their own name; a reviewer changes nothing of an inspection but its review.

CREATE FUNCTION xunwang_office.sign_work() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    mine CONSTANT TEXT := xunwang_office.my_name();
    my_duty CONSTANT TEXT := xunwang_office.duty();
BEGIN
    IF my_duty IN ('owner', 'supervisor') THEN
        RETURN NEW;
    END IF;
    IF NOT (NEW.author = mine OR (TG_OP = 'UPDATE' AND NEW.author IS NOT DISTINCT FROM OLD.author)) THEN
        RAISE EXCEPTION 'xunwang: work is written in the name of whoever entered' USING ERRCODE = '90004';
    END IF;
    IF my_duty = 'reviewer' AND TG_TABLE_NAME = 'inspection' AND
        (to_jsonb(NEW) - '{review,review_note,author,at,entry,seal}'::TEXT[]) <>
        (CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) - '{review,review_note,author,at,entry,seal}'::TEXT[]
        ELSE jsonb_build_object('round', NEW.round, 'subject', NEW.subject, 'inspected', 0, 'stated', NULL, 'stated_score', NULL, 'extra', NULL)
        END) THEN
        RAISE EXCEPTION 'xunwang: a reviewer changes the review alone' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER finding_by_whom BEFORE INSERT OR UPDATE ON xunwang.finding FOR EACH ROW EXECUTE FUNCTION xunwang_office.sign_work();

CREATE TRIGGER inspection_by_whom BEFORE INSERT OR UPDATE ON xunwang.inspection FOR EACH ROW EXECUTE FUNCTION xunwang_office.sign_work();

CREATE TRIGGER evidence_by_whom BEFORE INSERT OR UPDATE ON xunwang.evidence FOR EACH ROW EXECUTE FUNCTION xunwang_office.sign_work();

CREATE TRIGGER review_by_whom BEFORE INSERT OR UPDATE ON xunwang.review FOR EACH ROW EXECUTE FUNCTION xunwang_office.sign_work();

-- Everybody reads; who writes what stands here. FORCE: the tables' owner too, who is one of the people.

ALTER TABLE xunwang.region ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.region FORCE ROW LEVEL SECURITY;

CREATE POLICY region_read ON xunwang.region FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.subject ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.subject FORCE ROW LEVEL SECURITY;

CREATE POLICY subject_read ON xunwang.subject FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.round ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.round FORCE ROW LEVEL SECURITY;

CREATE POLICY round_read ON xunwang.round FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.finding ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.finding FORCE ROW LEVEL SECURITY;

CREATE POLICY finding_read ON xunwang.finding FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.inspection ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.inspection FORCE ROW LEVEL SECURITY;

CREATE POLICY inspection_read ON xunwang.inspection FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.blob ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.blob FORCE ROW LEVEL SECURITY;

CREATE POLICY blob_read ON xunwang.blob FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.evidence ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.evidence FORCE ROW LEVEL SECURITY;

CREATE POLICY evidence_read ON xunwang.evidence FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.past_total ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.past_total FORCE ROW LEVEL SECURITY;

CREATE POLICY past_total_read ON xunwang.past_total FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.past_verdict ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.past_verdict FORCE ROW LEVEL SECURITY;

CREATE POLICY past_verdict_read ON xunwang.past_verdict FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.sample_member ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.sample_member FORCE ROW LEVEL SECURITY;

CREATE POLICY sample_member_read ON xunwang.sample_member FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.ledger_row ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.ledger_row FORCE ROW LEVEL SECURITY;

CREATE POLICY ledger_row_read ON xunwang.ledger_row FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.document ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.document FORCE ROW LEVEL SECURITY;

CREATE POLICY document_read ON xunwang.document FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.audit ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.audit FORCE ROW LEVEL SECURITY;

CREATE POLICY audit_read ON xunwang.audit FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.succession ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.succession FORCE ROW LEVEL SECURITY;

CREATE POLICY succession_read ON xunwang.succession FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.review ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.review FORCE ROW LEVEL SECURITY;

CREATE POLICY review_read ON xunwang.review FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.sample_end ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.sample_end FORCE ROW LEVEL SECURITY;

CREATE POLICY sample_end_read ON xunwang.sample_end FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.measurement ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.measurement FORCE ROW LEVEL SECURITY;

CREATE POLICY measurement_read ON xunwang.measurement FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.rectification ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.rectification FORCE ROW LEVEL SECURITY;

CREATE POLICY rectification_read ON xunwang.rectification FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.rectification_event ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.rectification_event FORCE ROW LEVEL SECURITY;

CREATE POLICY rectification_event_read ON xunwang.rectification_event FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

ALTER TABLE xunwang.returned_answer ENABLE ROW LEVEL SECURITY;

ALTER TABLE xunwang.returned_answer FORCE ROW LEVEL SECURITY;

CREATE POLICY returned_answer_read ON xunwang.returned_answer FOR SELECT USING ((SELECT xunwang_office.duty()) IS NOT NULL);

CREATE POLICY region_add ON xunwang.region FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY region_change ON xunwang.region FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY subject_add ON xunwang.subject FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY subject_change ON xunwang.subject FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY round_add ON xunwang.round FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY round_change ON xunwang.round FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY finding_add ON xunwang.finding FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject)));

CREATE POLICY finding_change ON xunwang.finding FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject))) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject)));

CREATE POLICY inspection_add ON xunwang.inspection FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject)) OR (SELECT xunwang_office.duty()) = 'reviewer');

CREATE POLICY inspection_change ON xunwang.inspection FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject)) OR (SELECT xunwang_office.duty()) = 'reviewer') WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject)) OR (SELECT xunwang_office.duty()) = 'reviewer');

CREATE POLICY blob_add ON xunwang.blob FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'inspector'));

CREATE POLICY evidence_add ON xunwang.evidence FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject)));

CREATE POLICY evidence_change ON xunwang.evidence FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject))) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor') OR ((SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, subject)));

CREATE POLICY past_total_add ON xunwang.past_total FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY past_total_change ON xunwang.past_total FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY past_verdict_add ON xunwang.past_verdict FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY past_verdict_change ON xunwang.past_verdict FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY sample_member_add ON xunwang.sample_member FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY sample_member_change ON xunwang.sample_member FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY ledger_row_add ON xunwang.ledger_row FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY ledger_row_change ON xunwang.ledger_row FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY document_add ON xunwang.document FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY document_change ON xunwang.document FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY audit_add ON xunwang.audit FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'inspector', 'reviewer'));

CREATE POLICY succession_add ON xunwang.succession FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY succession_change ON xunwang.succession FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY review_add ON xunwang.review FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) = 'owner' OR ((SELECT xunwang_office.duty()) IN ('reviewer', 'supervisor') AND (decision <> 2 OR xunwang_office.is_of_others(round, subject))) OR ((SELECT xunwang_office.duty()) = 'inspector' AND decision < 2 AND xunwang_office.is_mine(round, subject)));

CREATE POLICY review_change ON xunwang.review FOR UPDATE USING ((SELECT xunwang_office.duty()) = 'owner' OR ((SELECT xunwang_office.duty()) IN ('reviewer', 'supervisor') AND (decision <> 2 OR xunwang_office.is_of_others(round, subject))) OR ((SELECT xunwang_office.duty()) = 'inspector' AND decision < 2 AND xunwang_office.is_mine(round, subject))) WITH CHECK ((SELECT xunwang_office.duty()) = 'owner' OR ((SELECT xunwang_office.duty()) IN ('reviewer', 'supervisor') AND (decision <> 2 OR xunwang_office.is_of_others(round, subject))) OR ((SELECT xunwang_office.duty()) = 'inspector' AND decision < 2 AND xunwang_office.is_mine(round, subject)));

CREATE POLICY sample_end_add ON xunwang.sample_end FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY sample_end_change ON xunwang.sample_end FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY measurement_add ON xunwang.measurement FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'inspector'));

CREATE POLICY sample_member_leave ON xunwang.sample_member FOR DELETE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

-- Cases of rectification: supervisors open and change them; reviewers write down what happened and what came back.

CREATE POLICY rectification_add ON xunwang.rectification FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor'));

CREATE POLICY rectification_change ON xunwang.rectification FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'reviewer')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'reviewer'));

CREATE POLICY rectification_event_add ON xunwang.rectification_event FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'reviewer'));

CREATE POLICY returned_answer_add ON xunwang.returned_answer FOR INSERT WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'reviewer'));

CREATE POLICY returned_answer_change ON xunwang.returned_answer FOR UPDATE USING ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'reviewer')) WITH CHECK ((SELECT xunwang_office.duty()) IN ('owner', 'supervisor', 'reviewer'));

REVOKE ALL ON ALL TABLES IN SCHEMA xunwang, xunwang_office FROM PUBLIC;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA xunwang, xunwang_office FROM PUBLIC;

GRANT USAGE ON SCHEMA xunwang, xunwang_office TO %1;

GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA xunwang TO %1;

GRANT SELECT ON xunwang_office.person, xunwang_office.assignment TO %1;

GRANT EXECUTE ON FUNCTION xunwang_office.duty(), xunwang_office.my_name(), xunwang_office.is_mine(BIGINT, BIGINT),
    xunwang_office.is_of_others(BIGINT, BIGINT) TO %1;

GRANT UPDATE ON xunwang.region, xunwang.subject, xunwang.round, xunwang.finding, xunwang.inspection, xunwang.evidence, xunwang.past_total, xunwang.past_verdict, xunwang.sample_member, xunwang.ledger_row, xunwang.document, xunwang.succession, xunwang.review, xunwang.sample_end, xunwang.rectification, xunwang.returned_answer TO %1;

GRANT DELETE ON xunwang.sample_member TO %1;
