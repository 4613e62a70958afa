-- Reviews as rows: who decided what about a finding, or about a subject as a whole (finding is null then). What a subject's
-- inspection said before there were rows stays there, and counts as long as it has none.

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    finding INTEGER REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
    decision INTEGER NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER,
    withdrawn_by TEXT NOT NULL,
    withdrawn_at INTEGER,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE INDEX review_round ON review (round);

-- The entry that last ended a round's sample: who is no member any more leaves no row behind that would say so.

CREATE TABLE sample_end (
    round INTEGER PRIMARY KEY REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    entry INTEGER NOT NULL
);

-- Measurements stand beside the audit chain: they are added, and no part of the contents that an entry covers.

CREATE TABLE measurement (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL,
    subject INTEGER REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    at INTEGER,
    columns TEXT NOT NULL
);

CREATE INDEX measurement_channel ON measurement (channel, id);

-- The round that a document belongs to. Rows from before keep the seal that they have: it says nothing of this column.

ALTER TABLE document ADD COLUMN round INTEGER REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED;
