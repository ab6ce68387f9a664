-- Shipments: planned by the program once a first payment is there; the dealership states what happens; its buyer reads.
GRANT SELECT ON shipping.shipments TO cartrade_site;
GRANT SELECT, UPDATE ON shipping.shipments TO cartrade_partner, cartrade_admin;
GRANT SELECT, INSERT, UPDATE ON shipping.shipments TO cartrade_worker;
ALTER TABLE shipping.shipments ENABLE ROW LEVEL SECURITY;
ALTER TABLE shipping.shipments FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS program ON shipping.shipments;
CREATE POLICY program ON shipping.shipments FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true);
DROP POLICY IF EXISTS site_own ON shipping.shipments;
CREATE POLICY site_own ON shipping.shipments FOR SELECT TO cartrade_site USING (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id));
DROP POLICY IF EXISTS partner_own ON shipping.shipments;
CREATE POLICY partner_own ON shipping.shipments FOR ALL TO cartrade_partner USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
