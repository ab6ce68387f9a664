-- Who may do what with requests, boards, releases, leads and questions. Dealers never touch the request itself: they
-- have their board's entries, the packages released to them, and their own copies.
GRANT SELECT, INSERT, UPDATE ON requests.purchase_requests TO cartrade_site, cartrade_worker;
GRANT SELECT ON requests.purchase_requests TO cartrade_admin;
GRANT SELECT ON requests.board_entries TO cartrade_site, cartrade_admin;
GRANT SELECT, UPDATE ON requests.board_entries TO cartrade_partner;
GRANT SELECT, INSERT, UPDATE ON requests.board_entries TO cartrade_worker;
GRANT SELECT, INSERT, UPDATE ON requests.lead_releases TO cartrade_site, cartrade_worker;
GRANT SELECT, UPDATE ON requests.lead_releases TO cartrade_partner;
GRANT SELECT ON requests.lead_releases TO cartrade_admin;
GRANT SELECT, INSERT ON requests.co_ownerships TO cartrade_partner;
GRANT SELECT (id, release_id, request_id, dealer_id, key_id, fields, content_hash, received_at, policy_version, version)
  ON requests.co_ownerships TO cartrade_site, cartrade_admin, cartrade_worker;
GRANT SELECT, INSERT, UPDATE ON requests.questions, requests.question_messages TO cartrade_site, cartrade_partner, cartrade_worker;
GRANT SELECT ON requests.questions, requests.question_messages TO cartrade_admin;

ALTER TABLE requests.purchase_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.purchase_requests FORCE ROW LEVEL SECURITY;
ALTER TABLE requests.board_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.board_entries FORCE ROW LEVEL SECURITY;
ALTER TABLE requests.lead_releases ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.lead_releases FORCE ROW LEVEL SECURITY;
ALTER TABLE requests.co_ownerships ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.co_ownerships FORCE ROW LEVEL SECURITY;
ALTER TABLE requests.questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.questions FORCE ROW LEVEL SECURITY;
ALTER TABLE requests.question_messages ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.question_messages FORCE ROW LEVEL SECURITY;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['purchase_requests', 'board_entries', 'lead_releases', 'co_ownerships', 'questions', 'question_messages'] LOOP
    EXECUTE format('DROP POLICY IF EXISTS site_own ON requests.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS site_new ON requests.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS partner_own ON requests.%I', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON requests.%I', name);
    EXECUTE format('CREATE POLICY program ON requests.%I FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

-- A buyer: what a member owns, or the one request that a guest follows. Anybody may put a guest's request in.
CREATE POLICY site_own ON requests.purchase_requests FOR ALL TO cartrade_site
  USING (owner_id = nullif(current_setting('app.subject', true), '')::uuid OR id = nullif(current_setting('app.subject', true), '')::uuid)
  WITH CHECK (owner_id = nullif(current_setting('app.subject', true), '')::uuid OR id = nullif(current_setting('app.subject', true), '')::uuid);
CREATE POLICY site_new ON requests.purchase_requests FOR INSERT TO cartrade_site WITH CHECK (owner_id = id);
CREATE POLICY site_own ON requests.board_entries FOR SELECT TO cartrade_site
  USING (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id));
CREATE POLICY site_own ON requests.lead_releases FOR ALL TO cartrade_site
  USING (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id))
  WITH CHECK (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id));
CREATE POLICY site_own ON requests.co_ownerships FOR SELECT TO cartrade_site
  USING (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id));
CREATE POLICY site_own ON requests.questions FOR ALL TO cartrade_site
  USING (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id))
  WITH CHECK (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id));
CREATE POLICY site_own ON requests.question_messages FOR ALL TO cartrade_site
  USING (EXISTS (SELECT FROM requests.questions q WHERE q.id = question_id))
  WITH CHECK (EXISTS (SELECT FROM requests.questions q WHERE q.id = question_id));

-- A dealership: its own rows, and of releases only those whose cancel window is over.
CREATE POLICY partner_own ON requests.board_entries FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid)
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE POLICY partner_own ON requests.lead_releases FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid AND state IN ('available', 'received'))
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid AND state IN ('available', 'received'));
CREATE POLICY partner_own ON requests.co_ownerships FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid)
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE POLICY partner_own ON requests.questions FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid)
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE POLICY partner_own ON requests.question_messages FOR ALL TO cartrade_partner
  USING (EXISTS (SELECT FROM requests.questions q WHERE q.id = question_id))
  WITH CHECK (EXISTS (SELECT FROM requests.questions q WHERE q.id = question_id));
