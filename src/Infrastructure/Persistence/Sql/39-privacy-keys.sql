-- Which of these data keys does a committed row name? Written anew from the catalogue, so that no table is forgotten. Runs as its
-- owner, because no role of the program sees every row; gives back nothing but the ids that it was asked about.
DO $$
DECLARE
  place record;
  body text := '';
BEGIN
  FOR place IN
    SELECT table_schema AS s, table_name AS t, column_name AS c FROM information_schema.columns
    WHERE table_schema IN ('identity', 'members', 'dealers', 'requests', 'offers', 'deals', 'money', 'shipping', 'privacy', 'messaging')
      AND (column_name = 'key_id' OR column_name LIKE '%\_key\_id') AND data_type = 'uuid'
    ORDER BY 1, 2, 3
  LOOP
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I.%I (%I)', 'ix_' || place.t || '_' || place.c, place.s, place.t, place.c);
    body := body || CASE WHEN body = '' THEN '' ELSE ' UNION ALL ' END
      || format('SELECT %I FROM %I.%I WHERE %I = ANY ($1)', place.c, place.s, place.t, place.c);
  END LOOP;
  EXECUTE format(
    'CREATE OR REPLACE FUNCTION privacy.living_keys(keys uuid[]) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS %L',
    coalesce(nullif(body, ''), 'SELECT NULL::uuid WHERE false'));
END
$$;
REVOKE ALL ON FUNCTION privacy.living_keys(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION privacy.living_keys(uuid[]) TO cartrade_worker;
