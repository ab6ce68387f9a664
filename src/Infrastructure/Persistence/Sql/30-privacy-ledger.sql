-- One mechanism for every provable ledger: rows are appended and never change; the database itself notes the transaction, draws a
-- salt and commits to the row. Positions, tree and checkpoints are the sequencer's.

-- SHA-256 over the salt and the row as JSON, without what is not part of the body. Absent values are left out, so that a column
-- added later does not change what older rows say. The settings make the text the same in every session.
CREATE OR REPLACE FUNCTION privacy.ledger_commitment(entry anyelement, salt bytea) RETURNS bytea
LANGUAGE sql STABLE SET "TimeZone" = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1
AS $$
  SELECT sha256(salt || convert_to(jsonb_strip_nulls(to_jsonb(entry) - '{commitment,salt,xid}'::text[])::text, 'UTF8'))
$$;

-- What is committed to, byte for byte: for whoever holds the salt and wants to check.
CREATE OR REPLACE FUNCTION privacy.ledger_text(entry anyelement) RETURNS text
LANGUAGE sql STABLE SET "TimeZone" = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1
AS $$
  SELECT jsonb_strip_nulls(to_jsonb(entry) - '{commitment,salt,xid}'::text[])::text
$$;

-- What ledger_commitment does, written out: calling it for each row would cost more than the hash.
CREATE OR REPLACE FUNCTION privacy.ledger_append() RETURNS trigger LANGUAGE plpgsql SET "TimeZone" = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $$
BEGIN
  NEW.xid := pg_current_xact_id();
  NEW.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  NEW.commitment := sha256(NEW.salt || convert_to(jsonb_strip_nulls(to_jsonb(NEW) - '{commitment,salt,xid}'::text[])::text, 'UTF8'));
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION privacy.ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a ledger is only appended to' USING ERRCODE = 'insufficient_privilege';
END
$$;

-- Content and salt of an entry may be destroyed once its time is over: three years by the time in its id, which the tree holds. Id, transaction and
-- commitment stay, so that every proof still holds and says nothing any more.
CREATE OR REPLACE FUNCTION privacy.ledger_first_id(since timestamptz) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM since) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

CREATE OR REPLACE FUNCTION privacy.ledger_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.id = OLD.id AND NEW.xid = OLD.xid AND NEW.commitment = OLD.commitment AND NEW.salt = ''
      AND OLD.id < privacy.ledger_first_id(now() - interval '3 years') THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'a ledger is only appended to' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE OR REPLACE FUNCTION privacy.ledger_forget(OUT forgotten bigint, OUT held bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  nobody CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
  due CONSTANT uuid := privacy.ledger_first_id(now() - interval '3 years');
  rows bigint;
BEGIN
  UPDATE privacy.disclosures t SET at = to_timestamp(0), subject_kind = '', subject_id = nobody, owner_id = nobody, request_id = NULL, recipient_kind = '',
    recipient_id = nobody, recipient_name = '', fields = '{}', clause = '', policy_version = '', content_hash = '', receipt_id = nobody, salt = ''
  WHERE t.id < due AND t.salt <> ''
    AND NOT EXISTS (SELECT FROM privacy.legal_holds h WHERE h.record_id IN (t.id, t.request_id, t.subject_id) AND h.released_at IS NULL AND (h.until IS NULL OR h.until > now()));
  GET DIAGNOSTICS forgotten = ROW_COUNT;
  UPDATE privacy.accesses t SET at = to_timestamp(0), subject_id = nobody, owner_id = NULL, place = '', row_id = nobody, category = '', purpose = '',
    recipient_kind = '', recipient_id = nobody, audience = '', account_id = NULL, clause = '', policy_version = '', reason = NULL, salt = ''
  WHERE t.id < due AND t.salt <> ''
    AND NOT EXISTS (SELECT FROM privacy.legal_holds h WHERE h.record_id IN (t.id, t.row_id, t.subject_id) AND h.released_at IS NULL AND (h.until IS NULL OR h.until > now()));
  GET DIAGNOSTICS rows = ROW_COUNT;
  forgotten := forgotten + rows;
  SELECT (SELECT count(*) FROM privacy.disclosures t WHERE t.id < due AND t.salt <> '') + (SELECT count(*) FROM privacy.accesses t WHERE t.id < due AND t.salt <> '') INTO held;
END
$$;
REVOKE ALL ON FUNCTION privacy.ledger_forget() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION privacy.ledger_forget() TO cartrade_worker;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['accesses', 'disclosures'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_append BEFORE INSERT ON privacy.%I FOR EACH ROW EXECUTE FUNCTION privacy.ledger_append()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['accesses', 'disclosures', 'ledger_positions', 'ledger_nodes', 'ledger_checkpoints'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_refuse BEFORE UPDATE OR DELETE ON privacy.%I FOR EACH ROW EXECUTE FUNCTION privacy.%I()', name,
      CASE WHEN name IN ('accesses', 'disclosures') THEN 'ledger_keep' ELSE 'ledger_refuse' END);
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_refuse_truncate BEFORE TRUNCATE ON privacy.%I FOR EACH STATEMENT EXECUTE FUNCTION privacy.ledger_refuse()', name);
  END LOOP;
END
$$;

GRANT SELECT ON privacy.ledger_positions, privacy.ledger_nodes, privacy.ledger_checkpoints TO cartrade_site, cartrade_partner, cartrade_admin, cartrade_worker;
GRANT INSERT ON privacy.ledger_positions, privacy.ledger_nodes, privacy.ledger_checkpoints TO cartrade_worker;
