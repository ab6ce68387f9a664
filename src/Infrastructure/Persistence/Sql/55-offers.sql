-- Offers, holds and deals. Revisions and counter-offers are inserted and never changed: nobody may.
GRANT SELECT, UPDATE ON offers.offers TO cartrade_site;
GRANT SELECT, INSERT, UPDATE ON offers.offers TO cartrade_partner;
GRANT SELECT, UPDATE ON offers.offers TO cartrade_worker;
GRANT SELECT ON offers.offers TO cartrade_admin;
GRANT SELECT ON offers.offer_revisions, offers.counter_offers TO cartrade_site, cartrade_partner, cartrade_worker, cartrade_admin;
GRANT INSERT ON offers.offer_revisions TO cartrade_partner;
GRANT INSERT ON offers.counter_offers TO cartrade_site;
GRANT INSERT ON offers.vehicle_holds TO cartrade_site, cartrade_partner;
GRANT SELECT, INSERT, UPDATE ON offers.vehicle_holds TO cartrade_worker;
GRANT SELECT ON offers.vehicle_holds TO cartrade_admin;
GRANT SELECT, INSERT ON deals.deals TO cartrade_site;
GRANT SELECT, UPDATE ON deals.deals TO cartrade_partner, cartrade_worker;
GRANT SELECT ON deals.deals TO cartrade_admin;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['offers.offers', 'offers.offer_revisions', 'offers.counter_offers', 'offers.vehicle_holds', 'deals.deals'] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS site_own ON %s', name);
    EXECUTE format('DROP POLICY IF EXISTS partner_own ON %s', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON %s', name);
    EXECUTE format('CREATE POLICY program ON %s FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

CREATE POLICY site_own ON offers.offers FOR ALL TO cartrade_site
  USING (state <> 'draft' AND EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id));
CREATE POLICY site_own ON offers.offer_revisions FOR SELECT TO cartrade_site USING (EXISTS (SELECT FROM offers.offers o WHERE o.id = offer_id));
CREATE POLICY site_own ON offers.counter_offers FOR ALL TO cartrade_site USING (EXISTS (SELECT FROM offers.offers o WHERE o.id = offer_id));
CREATE POLICY site_own ON offers.vehicle_holds FOR INSERT TO cartrade_site
  WITH CHECK (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id));
CREATE POLICY site_own ON deals.deals FOR ALL TO cartrade_site
  USING (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id));

CREATE POLICY partner_own ON offers.offers FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE POLICY partner_own ON offers.offer_revisions FOR ALL TO cartrade_partner USING (EXISTS (SELECT FROM offers.offers o WHERE o.id = offer_id));
CREATE POLICY partner_own ON offers.counter_offers FOR SELECT TO cartrade_partner USING (EXISTS (SELECT FROM offers.offers o WHERE o.id = offer_id));
CREATE POLICY partner_own ON deals.deals FOR ALL TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
CREATE POLICY partner_own ON offers.vehicle_holds FOR INSERT TO cartrade_partner
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
