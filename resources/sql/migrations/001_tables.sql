-- What a workspace holds. A blank line ends a statement. Instants are milliseconds since 1970 UTC, days are yyyymmdd.
-- entry: the audit entry that wrote the row last. seal: a digest of the row, so that doctor finds an edit made elsewhere.

CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    place INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE TABLE subject (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    region INTEGER REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
    type INTEGER NOT NULL,
    platform INTEGER NOT NULL,
    level INTEGER NOT NULL,
    organizer TEXT NOT NULL,
    state INTEGER NOT NULL,
    first_seen INTEGER,
    last_seen INTEGER,
    extra TEXT NOT NULL,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE UNIQUE INDEX subject_code ON subject (code, kind) WHERE code <> '';

CREATE UNIQUE INDEX account_name ON subject (name, platform, region) WHERE kind = 1 AND code = '';

CREATE TABLE round (
    id INTEGER PRIMARY KEY,
    quarter TEXT NOT NULL UNIQUE,
    phase INTEGER NOT NULL,
    standard TEXT NOT NULL,
    standard_version INTEGER NOT NULL,
    decimals INTEGER NOT NULL,
    rounding INTEGER NOT NULL,
    threshold INTEGER NOT NULL,
    province TEXT NOT NULL,
    issuer TEXT NOT NULL,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    indicator TEXT NOT NULL,
    count INTEGER NOT NULL,
    note TEXT NOT NULL,
    urls TEXT NOT NULL,
    corrections TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER,
    withdrawn_by TEXT NOT NULL,
    withdrawn_at INTEGER,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE INDEX finding_round ON finding (round);

CREATE UNIQUE INDEX finding_in_force ON finding (round, subject, indicator) WHERE withdrawn_by = '' AND indicator <> '';

CREATE TABLE inspection (
    round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    inspected INTEGER NOT NULL,
    stated INTEGER,
    stated_score INTEGER,
    review INTEGER NOT NULL,
    review_note TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (round, subject)
) WITHOUT ROWID;

CREATE TABLE blob (
    sha256 BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    subject INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    finding INTEGER REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    url TEXT NOT NULL,
    sha256 BLOB NOT NULL REFERENCES blob (sha256) DEFERRABLE INITIALLY DEFERRED,
    size INTEGER NOT NULL,
    author TEXT NOT NULL,
    captured_at INTEGER,
    withdrawn_by TEXT NOT NULL,
    withdrawn_at INTEGER,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE INDEX evidence_round ON evidence (round);

CREATE TABLE past_total (
    quarter TEXT NOT NULL,
    kind INTEGER NOT NULL,
    region TEXT NOT NULL,
    checked INTEGER NOT NULL,
    unqualified INTEGER NOT NULL,
    printed_rate TEXT NOT NULL,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (quarter, kind, region)
) WITHOUT ROWID;

CREATE TABLE past_verdict (
    subject INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    quarter TEXT NOT NULL,
    verdict INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (subject, quarter)
) WITHOUT ROWID;

CREATE TABLE sample_member (
    round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (round, subject)
) WITHOUT ROWID;

CREATE TABLE ledger_row (
    ledger TEXT NOT NULL,
    round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL,
    columns TEXT NOT NULL,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (ledger, round, key)
) WITHOUT ROWID;

CREATE TABLE document (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content BLOB NOT NULL,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (kind, name)
);

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    author TEXT NOT NULL,
    at INTEGER,
    command TEXT NOT NULL,
    subject INTEGER REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    round INTEGER REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    contents BLOB NOT NULL,
    hash BLOB NOT NULL
);

CREATE INDEX audit_subject ON audit (subject) WHERE subject IS NOT NULL;
