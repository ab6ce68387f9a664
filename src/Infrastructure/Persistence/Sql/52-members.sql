-- Members Information stays with us (clause 3.2): dealerships' role may not even enter this schema. A member sees the own row.
GRANT SELECT, INSERT, UPDATE ON members.members TO cartrade_site, cartrade_worker;
GRANT SELECT ON members.members TO cartrade_admin;
GRANT SELECT, INSERT ON members.collection_receipts TO cartrade_site, cartrade_worker;
GRANT SELECT ON members.collection_receipts TO cartrade_admin;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['members', 'collection_receipts'] LOOP
    EXECUTE format('ALTER TABLE members.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE members.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS site_own ON members.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS site_new ON members.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON members.%I', name);
    EXECUTE format('CREATE POLICY program ON members.%I FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

-- The own row; besides, anybody may put a registration in, whose address is yet to be proved.
CREATE POLICY site_own ON members.members FOR ALL TO cartrade_site
  USING (id = nullif(current_setting('app.subject', true), '')::uuid)
  WITH CHECK (id = nullif(current_setting('app.subject', true), '')::uuid);
CREATE POLICY site_new ON members.members FOR INSERT TO cartrade_site WITH CHECK (state = 'pending');
CREATE POLICY site_own ON members.collection_receipts FOR ALL TO cartrade_site
  USING (member_id = nullif(current_setting('app.subject', true), '')::uuid)
  WITH CHECK (member_id = nullif(current_setting('app.subject', true), '')::uuid);
CREATE POLICY site_new ON members.collection_receipts FOR INSERT TO cartrade_site WITH CHECK (form = 'registration');

-- No value without the evidence of its collection (clause 1.1): whoever writes a profile writes a receipt in the same transaction,
-- or the commit fails. Judged at the end, for the member's row comes first. Whoever takes a value out collects nothing.
CREATE OR REPLACE FUNCTION members.require_receipt() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM members.collection_receipts r WHERE r.member_id = NEW.id AND r.xid = pg_current_xact_id()) THEN
    RAISE EXCEPTION 'members information without a collection receipt'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'members_need_receipts', SCHEMA = 'members', TABLE = 'members';
  END IF;
  RETURN NULL;
END
$$;

DROP TRIGGER IF EXISTS require_receipt_new ON members.members;
CREATE CONSTRAINT TRIGGER require_receipt_new AFTER INSERT ON members.members DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION members.require_receipt();
DROP TRIGGER IF EXISTS require_receipt_changed ON members.members;
CREATE CONSTRAINT TRIGGER require_receipt_changed AFTER UPDATE ON members.members DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (current_user <> 'cartrade_eraser'
    AND (old.profile IS DISTINCT FROM new.profile OR old.country IS DISTINCT FROM new.country OR old.email_index IS DISTINCT FROM new.email_index))
  EXECUTE FUNCTION members.require_receipt();

-- Receipts are evidence: appended, stamped with their transaction by the database, and never changed.
CREATE OR REPLACE FUNCTION members.stamp_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.xid := pg_current_xact_id();
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER stamp_receipt BEFORE INSERT ON members.collection_receipts FOR EACH ROW EXECUTE FUNCTION members.stamp_receipt();
CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE ON members.collection_receipts FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse();
