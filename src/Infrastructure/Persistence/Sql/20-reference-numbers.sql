-- Numbers of human references: a sequence a series and year, made at its first use. Runs as its owner because the program
-- may not create anything; takes nothing but a checked prefix and year.
CREATE OR REPLACE FUNCTION reference.next_block(prefix text, year integer) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  series text := format('numbers_%s_%s', lower(prefix), year);
  qualified text := format('reference.%I', series);
BEGIN
  IF prefix !~ '^[A-Z]{2,3}$' OR year NOT BETWEEN 2020 AND 2999 THEN
    RAISE EXCEPTION 'no such series' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF to_regclass(qualified) IS NULL THEN
    PERFORM pg_advisory_xact_lock(hashtext(qualified));
    EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %s INCREMENT BY 10', qualified);
  END IF;
  RETURN nextval(qualified);
END
$$;
REVOKE ALL ON FUNCTION reference.next_block(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION reference.next_block(text, integer) TO cartrade_worker;
