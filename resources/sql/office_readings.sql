-- What the machine read. Run when an office is set up, and whenever its owner lets somebody in: an older office gets it then. %1 is the
-- role of its people.

-- Inspectors decide about what was found at the sites that are theirs (app/domain/suggestion.h), each in his own name.

DROP POLICY IF EXISTS suggestion_add ON xunwang.ledger_row;

CREATE POLICY suggestion_add ON xunwang.ledger_row FOR INSERT WITH CHECK (ledger = '@suggestions' AND (SELECT xunwang_office.duty()) = 'inspector'
    AND columns::jsonb ->> 'by' = (SELECT xunwang_office.my_name()) AND columns::jsonb ->> 'subject' = split_part(key, '/', 1)
    AND xunwang_office.is_mine(round, split_part(key, '/', 1)::bigint));

DROP POLICY IF EXISTS suggestion_change ON xunwang.ledger_row;

CREATE POLICY suggestion_change ON xunwang.ledger_row FOR UPDATE USING (ledger = '@suggestions'
    AND (SELECT xunwang_office.duty()) = 'inspector' AND xunwang_office.is_mine(round, split_part(key, '/', 1)::bigint))
    WITH CHECK (ledger = '@suggestions' AND columns::jsonb ->> 'by' = (SELECT xunwang_office.my_name())
    AND columns::jsonb ->> 'subject' = split_part(key, '/', 1));

-- Packs of what sites sent when they were read, until one is taken as evidence (app/monitor/pack_shelf.h): reached by everybody of the
-- office. The two newest of a site stay, of 8 MiB each at most, and no more than 8 GiB of all together; of what goes its digest stays.

CREATE TABLE IF NOT EXISTS xunwang_office.pack (
    name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 200),
    site TEXT NOT NULL,
    kept_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    kept_by TEXT NOT NULL,
    sha256 BYTEA NOT NULL,
    bytes BIGINT NOT NULL CHECK (bytes BETWEEN 1 AND 8388608),
    content BYTEA NOT NULL
);

ALTER TABLE xunwang_office.pack ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE INDEX IF NOT EXISTS pack_of_site ON xunwang_office.pack (site, kept_at);

CREATE TABLE IF NOT EXISTS xunwang_office.pack_removed (
    name TEXT NOT NULL,
    sha256 BYTEA NOT NULL,
    bytes BIGINT NOT NULL,
    removed_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    removed_by TEXT NOT NULL,
    why TEXT NOT NULL
);

CREATE OR REPLACE FUNCTION xunwang_office.drop_packs(names TEXT[], reason TEXT) RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
DECLARE
    gone BIGINT;
BEGIN
    WITH removed AS (
        DELETE FROM xunwang_office.pack WHERE name = ANY (names) RETURNING name, sha256, bytes
    )
    INSERT INTO xunwang_office.pack_removed (name, sha256, bytes, removed_by, why)
        SELECT name, sha256, bytes, xunwang_office.my_name(), reason FROM removed;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;

CREATE OR REPLACE FUNCTION xunwang_office.keep_pack(its_name TEXT, of_site TEXT, its_content BYTEA) RETURNS BIGINT LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF COALESCE(xunwang_office.duty(), '') NOT IN ('owner', 'supervisor', 'inspector') THEN
        RAISE EXCEPTION 'xunwang: packs are kept by whoever inspects' USING ERRCODE = '42501';
    END IF;
    PERFORM pg_advisory_xact_lock(1482018392);
    INSERT INTO xunwang_office.pack (name, site, kept_by, sha256, bytes, content)
        VALUES (its_name, of_site, xunwang_office.my_name(), sha256(its_content), octet_length(its_content), its_content);
    PERFORM xunwang_office.drop_packs(ARRAY(SELECT name FROM xunwang_office.pack WHERE site = of_site
        ORDER BY kept_at DESC OFFSET 2), 'newer readings of the site');
    RETURN xunwang_office.drop_packs(ARRAY(SELECT name FROM (SELECT name, sum(bytes) OVER (ORDER BY kept_at DESC) AS until
        FROM xunwang_office.pack) AS counted WHERE until > 8589934592), 'all packs together are too many');
END $$;

CREATE OR REPLACE FUNCTION xunwang_office.pack_content(its_name TEXT) RETURNS BYTEA LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog AS $$
    SELECT content FROM xunwang_office.pack WHERE name = its_name AND xunwang_office.duty() IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION xunwang_office.packs() RETURNS TABLE (its_name TEXT, kept TIMESTAMPTZ, size BIGINT) LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT name, kept_at, bytes FROM xunwang_office.pack WHERE xunwang_office.duty() IS NOT NULL ORDER BY kept_at, name
$$;

CREATE OR REPLACE FUNCTION xunwang_office.remove_packs(names TEXT[], reason TEXT) RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
BEGIN
    IF COALESCE(xunwang_office.duty(), '') NOT IN ('owner', 'supervisor') THEN
        RAISE EXCEPTION 'xunwang: packs are removed by a supervisor' USING ERRCODE = '42501';
    END IF;
    RETURN xunwang_office.drop_packs(names, reason);
END $$;

REVOKE ALL ON xunwang_office.pack, xunwang_office.pack_removed FROM PUBLIC;

REVOKE ALL ON FUNCTION xunwang_office.drop_packs(TEXT[], TEXT), xunwang_office.keep_pack(TEXT, TEXT, BYTEA),
    xunwang_office.pack_content(TEXT), xunwang_office.packs(), xunwang_office.remove_packs(TEXT[], TEXT) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION xunwang_office.keep_pack(TEXT, TEXT, BYTEA), xunwang_office.pack_content(TEXT), xunwang_office.packs(),
    xunwang_office.remove_packs(TEXT[], TEXT) TO %1;

GRANT SELECT ON xunwang_office.pack_removed TO %1;
