-- Data subject requests (clause 7). People see their own; a dealership its notices; staff everything, which names nobody.
GRANT SELECT, INSERT, UPDATE ON privacy.subject_requests TO cartrade_site, cartrade_admin, cartrade_worker;
GRANT SELECT, INSERT, UPDATE ON privacy.recipient_notices TO cartrade_worker;
GRANT SELECT ON privacy.recipient_notices TO cartrade_site, cartrade_admin;
GRANT SELECT, UPDATE ON privacy.recipient_notices TO cartrade_partner;
GRANT SELECT, INSERT, UPDATE ON privacy.legal_holds TO cartrade_admin, cartrade_worker;
GRANT SELECT, INSERT ON privacy.certificates TO cartrade_worker;
GRANT SELECT ON privacy.certificates TO cartrade_site, cartrade_admin;
GRANT SELECT, UPDATE ON privacy.return_packages TO cartrade_site;
GRANT SELECT, INSERT, UPDATE ON privacy.return_packages TO cartrade_worker;
GRANT SELECT ON privacy.subject_request_steps, privacy.applied_erasures TO cartrade_worker, cartrade_admin;
GRANT SELECT ON privacy.erasure_plans TO cartrade_worker;
GRANT SELECT, INSERT ON privacy.retention_reports TO cartrade_worker;
GRANT SELECT ON privacy.retention_reports TO cartrade_admin;
GRANT SELECT, INSERT, UPDATE, DELETE ON privacy.subject_request_steps, privacy.erasure_plans TO cartrade_eraser;
GRANT SELECT, INSERT ON privacy.applied_erasures TO cartrade_eraser;
GRANT SELECT, UPDATE (leased_until, owner_id, country) ON privacy.subject_requests TO cartrade_eraser;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['subject_requests', 'subject_request_steps', 'erasure_plans', 'applied_erasures', 'recipient_notices', 'legal_holds', 'certificates', 'return_packages', 'retention_reports'] LOOP
    EXECUTE format('ALTER TABLE privacy.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE privacy.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS site_own ON privacy.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS partner_own ON privacy.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON privacy.%I', name);
    EXECUTE format('CREATE POLICY program ON privacy.%I FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

-- The person, or whoever came by the link that the answer was sent with: that one request.
CREATE POLICY site_own ON privacy.subject_requests FOR ALL TO cartrade_site
  USING (nullif(current_setting('app.subject', true), '')::uuid IN (owner_id, id))
  WITH CHECK (nullif(current_setting('app.subject', true), '')::uuid IN (owner_id, id));
CREATE POLICY site_own ON privacy.recipient_notices FOR SELECT TO cartrade_site
  USING (EXISTS (SELECT FROM privacy.subject_requests r WHERE r.id = subject_request_id));
CREATE POLICY site_own ON privacy.certificates FOR SELECT TO cartrade_site USING (EXISTS (SELECT FROM privacy.subject_requests r WHERE r.id = request_id));
CREATE POLICY site_own ON privacy.return_packages FOR ALL TO cartrade_site USING (EXISTS (SELECT FROM privacy.subject_requests r WHERE r.id = request_id));
CREATE POLICY partner_own ON privacy.recipient_notices FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid)
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);

-- What was carried out is never taken back.
CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON privacy.applied_erasures FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse();
CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON privacy.certificates FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse();

-- A notice is told on the dealer's change feed too.
CREATE OR REPLACE FUNCTION privacy.tell_notice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id) VALUES (NEW.dealer_id, 'privacy.notice', now(), NEW.purchase_request_id);
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER tell_notice AFTER INSERT ON privacy.recipient_notices FOR EACH ROW EXECUTE FUNCTION privacy.tell_notice();
REVOKE ALL ON FUNCTION privacy.tell_notice() FROM PUBLIC;
