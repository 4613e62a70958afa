-- Columns of a results list that nothing reads are kept as they came, as those of a register are.

ALTER TABLE inspection ADD COLUMN extra TEXT;
