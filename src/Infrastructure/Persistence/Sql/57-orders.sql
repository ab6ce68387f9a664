-- Orders and proforma invoices. A proforma is inserted and never changed: nobody may; its buyer's sealed name alone can be destroyed.
GRANT SELECT, INSERT, UPDATE ON deals.orders TO cartrade_site;
GRANT SELECT, UPDATE ON deals.orders TO cartrade_partner, cartrade_worker, cartrade_admin;
GRANT SELECT ON deals.proformas TO cartrade_site, cartrade_partner, cartrade_worker, cartrade_admin;
GRANT INSERT ON deals.proformas TO cartrade_partner;
GRANT SELECT, INSERT ON deals.announcements TO cartrade_site;
GRANT SELECT ON deals.announcements TO cartrade_admin, cartrade_worker;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['deals.orders', 'deals.proformas', 'deals.announcements'] LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS site_own ON %s', name);
    EXECUTE format('DROP POLICY IF EXISTS partner_own ON %s', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON %s', name);
    EXECUTE format('CREATE POLICY program ON %s FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
    EXECUTE format('CREATE POLICY site_own ON %s FOR ALL TO cartrade_site USING (EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = request_id))', name);
    -- What a buyer announced to finance is not the dealership's to read: it has no dealer.
    CONTINUE WHEN name = 'deals.announcements';
    EXECUTE format('CREATE POLICY partner_own ON %s FOR ALL TO cartrade_partner USING (dealer_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', name);
  END LOOP;
END
$$;

-- Whether a paper that somebody holds is genuine. Runs as its owner, because the asker sees no row; says one word and nothing of anybody.
CREATE OR REPLACE FUNCTION deals.proforma_verdict(held_number text, held_code text, held_currency text, held_total bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT coalesce((
    SELECT CASE
      WHEN p.number <> o.proforma_number THEN 'superseded'
      WHEN o.state IN ('cancelled', 'refunded', 'on_hold', 'disputed', 'cancel_pending') THEN 'stop'
      ELSE 'genuine' END
    FROM deals.proformas p JOIN deals.orders o ON o.id = p.order_id
    WHERE p.number = held_number AND p.code = held_code AND p.currency = held_currency AND p.total_minor = held_total), 'stop')
$$;
REVOKE ALL ON FUNCTION deals.proforma_verdict(text, text, text, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION deals.proforma_verdict(text, text, text, bigint) TO cartrade_site, cartrade_partner, cartrade_admin;
