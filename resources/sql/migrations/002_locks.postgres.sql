-- What may never change, held by the server itself, whoever writes to it. A blank line ends a statement. The numbers are the
-- SQLSTATEs by which the program knows what was refused.

-- As the tables' owner and with his names: a session that hides "round" behind a table of its own changes nothing.

CREATE FUNCTION refuse_signed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM round WHERE phase = 2 AND id IN (OLD.round, NEW.round)) THEN
        RAISE EXCEPTION 'xunwang: the round is signed' USING ERRCODE = '90001';
    END IF;
    RETURN COALESCE(NEW, OLD);
END $$;

CREATE FUNCTION refuse_signed_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.phase = 2 THEN
        RAISE EXCEPTION 'xunwang: the round is signed' USING ERRCODE = '90001';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION refuse_always() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'xunwang: %', TG_ARGV[0] USING ERRCODE = '90002';
END $$;

CREATE TRIGGER finding_in_signed BEFORE INSERT OR UPDATE ON finding
FOR EACH ROW EXECUTE FUNCTION refuse_signed();

CREATE TRIGGER inspection_in_signed BEFORE INSERT OR UPDATE OR DELETE ON inspection
FOR EACH ROW EXECUTE FUNCTION refuse_signed();

CREATE TRIGGER evidence_in_signed BEFORE INSERT OR UPDATE ON evidence
FOR EACH ROW EXECUTE FUNCTION refuse_signed();

CREATE TRIGGER sample_member_in_signed BEFORE INSERT OR UPDATE OR DELETE ON sample_member
FOR EACH ROW EXECUTE FUNCTION refuse_signed();

CREATE TRIGGER ledger_row_in_signed BEFORE INSERT OR UPDATE OR DELETE ON ledger_row
FOR EACH ROW EXECUTE FUNCTION refuse_signed();

CREATE TRIGGER round_signed BEFORE UPDATE ON round
FOR EACH ROW EXECUTE FUNCTION refuse_signed_round();

CREATE TRIGGER round_removed BEFORE DELETE OR TRUNCATE ON round
EXECUTE FUNCTION refuse_always('rounds are never removed');

CREATE TRIGGER finding_removed BEFORE DELETE OR TRUNCATE ON finding
EXECUTE FUNCTION refuse_always('findings are withdrawn, never removed');

CREATE TRIGGER evidence_removed BEFORE DELETE OR TRUNCATE ON evidence
EXECUTE FUNCTION refuse_always('evidence is withdrawn, never removed');

CREATE TRIGGER subject_removed BEFORE DELETE OR TRUNCATE ON subject
EXECUTE FUNCTION refuse_always('subjects are closed, never removed');

CREATE TRIGGER blob_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON blob
EXECUTE FUNCTION refuse_always('evidence is never changed');

CREATE TRIGGER audit_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
EXECUTE FUNCTION refuse_always('the audit chain is never changed');

CREATE TRIGGER inspection_emptied BEFORE TRUNCATE ON inspection
EXECUTE FUNCTION refuse_always('inspections are never removed');

CREATE TRIGGER sample_member_emptied BEFORE TRUNCATE ON sample_member
EXECUTE FUNCTION refuse_always('a sample is ended, never emptied');

CREATE TRIGGER ledger_row_emptied BEFORE TRUNCATE ON ledger_row
EXECUTE FUNCTION refuse_always('rows of ledgers are withdrawn, never removed');
