-- The planner's statistics keep samples of what was stored, also when the row is gone and until the table is analysed with rows in it: take none of free text and of sealed values.
DO $$
DECLARE
  sampled record;
BEGIN
  FOR sampled IN
    SELECT a.attrelid, a.attnum, n.nspname, c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attstattarget IS DISTINCT FROM 0
      AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')
      AND (a.atttypid = 'bytea'::regtype OR a.attname LIKE 'masked%')
  LOOP
    EXECUTE format('ALTER TABLE %I.%I ALTER COLUMN %I SET STATISTICS 0', sampled.nspname, sampled.relname, sampled.attname);
    -- What was sampled before; an older server lets go of it when the table is next analysed with rows in it.
    IF current_setting('server_version_num')::int >= 180000 THEN
      EXECUTE format('SELECT pg_clear_attribute_stats(%L, %L, %L, false)', sampled.nspname, sampled.relname, sampled.attname);
    END IF;
  END LOOP;
END
$$;
