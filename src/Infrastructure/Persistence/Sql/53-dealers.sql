-- Dealerships. Buyers see public facts of those that were ever accredited, column by column; a dealership sees itself; the responsible
-- person, the evidence's content and the staff are nobody else's.
GRANT SELECT, INSERT, UPDATE ON dealers.dealers, dealers.evidence, dealers.staff TO cartrade_worker;
GRANT SELECT, UPDATE ON dealers.dealers, dealers.evidence TO cartrade_admin;
GRANT SELECT ON dealers.staff TO cartrade_admin;
GRANT SELECT, UPDATE ON dealers.dealers TO cartrade_partner;
GRANT SELECT, INSERT ON dealers.evidence TO cartrade_partner;
GRANT SELECT, INSERT, UPDATE ON dealers.staff TO cartrade_partner;
GRANT INSERT ON dealers.dealers, dealers.staff TO cartrade_site;
GRANT SELECT (id, reference, state, company_name, company_english_name, company_address, company_prefecture, company_licence, company_jumvea_number, company_phone,
  makes, destinations, agreement_version, valid_until) ON dealers.dealers TO cartrade_site;
GRANT SELECT (id, dealer_id, kind, expires_on, verified_at, superseded_at) ON dealers.evidence TO cartrade_site;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['dealers', 'evidence', 'staff'] LOOP
    EXECUTE format('ALTER TABLE dealers.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE dealers.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS site_public ON dealers.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS site_new ON dealers.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS partner_own ON dealers.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON dealers.%I', name);
    EXECUTE format('CREATE POLICY program ON dealers.%I FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

CREATE POLICY site_public ON dealers.dealers FOR SELECT TO cartrade_site USING (valid_until IS NOT NULL);
CREATE POLICY site_public ON dealers.evidence FOR SELECT TO cartrade_site USING (verified_at IS NOT NULL);

-- Anybody may apply, with the applicant as the first owner; nobody gets on the staff of a dealership that is there already.
CREATE POLICY site_new ON dealers.dealers FOR INSERT TO cartrade_site WITH CHECK (state = 'applied' AND valid_until IS NULL);
CREATE POLICY site_new ON dealers.staff FOR INSERT TO cartrade_site
  WITH CHECK (role = 'owner' AND NOT EXISTS (SELECT FROM dealers.dealers d WHERE d.id = dealer_id));

CREATE POLICY partner_own ON dealers.dealers FOR ALL TO cartrade_partner
  USING (id = nullif(current_setting('app.tenant', true), '')::uuid)
  WITH CHECK (id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE POLICY partner_own ON dealers.evidence FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid)
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE POLICY partner_own ON dealers.staff FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid)
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- Two owners who remove each other at the same moment would both see the other: the second waits here and counts again.
CREATE OR REPLACE FUNCTION dealers.keep_owner() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM FROM dealers.dealers d WHERE d.id = OLD.dealer_id FOR UPDATE;
  IF NOT EXISTS (SELECT FROM dealers.staff s WHERE s.dealer_id = OLD.dealer_id AND s.id <> OLD.id
      AND s.role = 'owner' AND s.removed_at IS NULL AND s.account_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a dealership keeps an owner' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'ex_staff_last_owner';
  END IF;
  RETURN NEW;
END
$$;
DROP TRIGGER IF EXISTS keep_owner ON dealers.staff;
CREATE TRIGGER keep_owner BEFORE UPDATE ON dealers.staff FOR EACH ROW
  WHEN (old.role = 'owner' AND old.removed_at IS NULL AND old.account_id IS NOT NULL AND (new.role <> 'owner' OR new.removed_at IS NOT NULL))
  EXECUTE FUNCTION dealers.keep_owner();
