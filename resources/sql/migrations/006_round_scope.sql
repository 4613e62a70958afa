-- What a round covers: its title, the days of the check, the day that it states, its depth and kinds, as JSON. The column
-- "quarter" holds the key of every kind of round.

ALTER TABLE round ADD COLUMN scope TEXT;
