-- What the seventh step needs on a server besides its tables. Who follows the changes asks for rows by their entry.

CREATE TRIGGER document_in_signed BEFORE INSERT OR UPDATE OR DELETE ON document
FOR EACH ROW EXECUTE FUNCTION refuse_signed();

CREATE TRIGGER review_in_signed BEFORE INSERT OR UPDATE ON review
FOR EACH ROW EXECUTE FUNCTION refuse_signed();

CREATE TRIGGER review_removed BEFORE DELETE OR TRUNCATE ON review
EXECUTE FUNCTION refuse_always('reviews are withdrawn, never removed');

CREATE TRIGGER measurement_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON measurement
EXECUTE FUNCTION refuse_always('measurements are never changed');

CREATE INDEX region_entry ON region (entry);

CREATE INDEX subject_entry ON subject (entry);

CREATE INDEX round_entry ON round (entry);

CREATE INDEX finding_entry ON finding (entry);

CREATE INDEX inspection_entry ON inspection (entry);

CREATE INDEX evidence_entry ON evidence (entry);

CREATE INDEX review_entry ON review (entry);

CREATE INDEX past_total_entry ON past_total (entry);

CREATE INDEX past_verdict_entry ON past_verdict (entry);

CREATE INDEX sample_member_entry ON sample_member (entry);

CREATE INDEX ledger_row_entry ON ledger_row (entry);

CREATE INDEX document_entry ON document (entry);

CREATE INDEX succession_entry ON succession (entry);
