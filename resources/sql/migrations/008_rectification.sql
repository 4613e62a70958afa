-- What becomes of problems after the notice: cases, what happened to each, and answers that found no case.

CREATE TABLE rectification (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    round INTEGER NOT NULL REFERENCES round (id) DEFERRABLE INITIALLY DEFERRED,
    subject INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    finding INTEGER REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
    indicator TEXT NOT NULL,
    problem TEXT NOT NULL,
    body TEXT NOT NULL,
    disposition INTEGER NOT NULL,
    due INTEGER,
    state INTEGER NOT NULL,
    author TEXT NOT NULL,
    at INTEGER,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE TABLE rectification_event (
    id INTEGER PRIMARY KEY,
    rectification INTEGER NOT NULL REFERENCES rectification (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    files TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);

CREATE TABLE returned_answer (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    place TEXT NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL,
    row TEXT NOT NULL,
    text TEXT NOT NULL,
    files TEXT NOT NULL,
    settled INTEGER REFERENCES rectification (id) DEFERRABLE INITIALLY DEFERRED,
    settled_by TEXT NOT NULL,
    settled_at INTEGER,
    author TEXT NOT NULL,
    at INTEGER,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);
