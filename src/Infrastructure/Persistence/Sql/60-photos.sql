-- Photos of cars: a dealership sees and adds its own; a buyer sees those that an offer to a request of theirs shows.
GRANT SELECT ON offers.photos TO cartrade_site, cartrade_partner, cartrade_admin, cartrade_worker;
GRANT INSERT, UPDATE (created_at) ON offers.photos TO cartrade_partner;
GRANT DELETE ON offers.photos TO cartrade_worker;

ALTER TABLE offers.photos ENABLE ROW LEVEL SECURITY;
ALTER TABLE offers.photos FORCE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS photos_partner_read ON offers.photos;
CREATE POLICY photos_partner_read ON offers.photos FOR SELECT TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
DROP POLICY IF EXISTS photos_partner_add ON offers.photos;
CREATE POLICY photos_partner_add ON offers.photos FOR INSERT TO cartrade_partner
  WITH CHECK (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
DROP POLICY IF EXISTS photos_partner_renew ON offers.photos;
CREATE POLICY photos_partner_renew ON offers.photos FOR UPDATE TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
DROP POLICY IF EXISTS photos_site ON offers.photos;
CREATE POLICY photos_site ON offers.photos FOR SELECT TO cartrade_site
  USING (EXISTS (
    SELECT FROM requests.purchase_requests p JOIN offers.offers o ON o.request_id = p.id JOIN offers.offer_revisions r ON r.offer_id = o.id
    WHERE r.photo_ids @> ARRAY[photos.id]));
DROP POLICY IF EXISTS photos_admin ON offers.photos;
CREATE POLICY photos_admin ON offers.photos FOR SELECT TO cartrade_admin USING (true);
DROP POLICY IF EXISTS photos_worker ON offers.photos;
CREATE POLICY photos_worker ON offers.photos FOR ALL TO cartrade_worker USING (true) WITH CHECK (true);
