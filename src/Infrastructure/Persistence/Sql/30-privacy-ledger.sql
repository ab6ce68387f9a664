-- One mechanism for every provable ledger: rows are appended and never change; the database itself notes the transaction, draws a
-- salt and commits to the row. Positions, tree and checkpoints are the sequencer's.

-- SHA-256 over the salt and the row as JSON, without what is not part of the body. Absent values are left out, so that a column
-- added later does not change what older rows say. The settings make the text the same in every session.
CREATE OR REPLACE FUNCTION privacy.ledger_commitment(entry anyelement, salt bytea) RETURNS bytea
LANGUAGE sql STABLE SET "TimeZone" = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1
AS $$
  SELECT sha256(salt || convert_to(jsonb_strip_nulls(to_jsonb(entry) - 'commitment' - 'salt' - 'xid')::text, 'UTF8'))
$$;

-- What is committed to, byte for byte: for whoever holds the salt and wants to check.
CREATE OR REPLACE FUNCTION privacy.ledger_text(entry anyelement) RETURNS text
LANGUAGE sql STABLE SET "TimeZone" = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1
AS $$
  SELECT jsonb_strip_nulls(to_jsonb(entry) - 'commitment' - 'salt' - 'xid')::text
$$;

CREATE OR REPLACE FUNCTION privacy.ledger_append() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.xid := pg_current_xact_id();
  NEW.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  NEW.commitment := privacy.ledger_commitment(NEW, NEW.salt);
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION privacy.ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a ledger is only appended to' USING ERRCODE = 'insufficient_privilege';
END
$$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['accesses', 'disclosures'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_append BEFORE INSERT ON privacy.%I FOR EACH ROW EXECUTE FUNCTION privacy.ledger_append()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['accesses', 'disclosures', 'ledger_positions', 'ledger_nodes', 'ledger_checkpoints'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_refuse BEFORE UPDATE OR DELETE ON privacy.%I FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse()', name);
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_refuse_truncate BEFORE TRUNCATE ON privacy.%I FOR EACH STATEMENT EXECUTE FUNCTION privacy.ledger_refuse()', name);
  END LOOP;
END
$$;

GRANT SELECT ON privacy.ledger_positions, privacy.ledger_nodes, privacy.ledger_checkpoints TO cartrade_site, cartrade_partner, cartrade_admin, cartrade_worker;
GRANT INSERT ON privacy.ledger_positions, privacy.ledger_nodes, privacy.ledger_checkpoints TO cartrade_worker;
