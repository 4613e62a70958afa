-- Renamed, merged and split bodies; and subjects without a service for the public.

CREATE TABLE succession (
    former INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    successor INTEGER NOT NULL REFERENCES subject (id) DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL,
    since TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (former, successor)
);

ALTER TABLE subject ADD COLUMN no_service INTEGER;
