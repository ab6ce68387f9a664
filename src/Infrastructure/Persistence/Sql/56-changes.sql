-- The dealers' change feed. Triggers write it, in the transaction of the change itself: none can be forgotten.
GRANT SELECT ON requests.dealer_changes TO cartrade_partner, cartrade_admin;
GRANT SELECT, DELETE ON requests.dealer_changes TO cartrade_worker;
ALTER TABLE requests.dealer_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE requests.dealer_changes FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS partner_own ON requests.dealer_changes;
CREATE POLICY partner_own ON requests.dealer_changes FOR SELECT TO cartrade_partner
  USING (dealer_id = nullif(current_setting('app.tenant', true), '')::uuid);
DROP POLICY IF EXISTS program ON requests.dealer_changes;
CREATE POLICY program ON requests.dealer_changes FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true);

CREATE OR REPLACE FUNCTION requests.tell_board() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id) VALUES (NEW.dealer_id, 'request.published', now(), NEW.request_id);
  ELSIF OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL THEN
    INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id) VALUES (NEW.dealer_id, 'request.closed', now(), NEW.request_id);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER tell_board AFTER INSERT OR UPDATE ON requests.board_entries FOR EACH ROW EXECUTE FUNCTION requests.tell_board();

CREATE OR REPLACE FUNCTION requests.tell_lead() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NEW.state IS DISTINCT FROM OLD.state AND NEW.state IN ('available', 'received', 'cancelled') AND OLD.state <> 'scheduled' OR NEW.state = 'available' AND OLD.state = 'scheduled' THEN
    INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id, lead_id)
      VALUES (NEW.dealer_id, 'lead.' || NEW.state, now(), NEW.request_id, NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER tell_lead AFTER UPDATE ON requests.lead_releases FOR EACH ROW EXECUTE FUNCTION requests.tell_lead();

CREATE OR REPLACE FUNCTION requests.tell_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.state IS DISTINCT FROM OLD.state OR NEW.current_revision <> OLD.current_revision THEN
    INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id, offer_id)
      VALUES (NEW.dealer_id, 'offer.' || NEW.state, now(), NEW.request_id, NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER tell_offer AFTER INSERT OR UPDATE ON offers.offers FOR EACH ROW EXECUTE FUNCTION requests.tell_offer();

CREATE OR REPLACE FUNCTION requests.tell_message() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id)
    SELECT q.dealer_id, CASE WHEN NEW.author = 'buyer' THEN 'question.answered' ELSE 'question.asked' END, now(), q.request_id
    FROM requests.questions q WHERE q.id = NEW.question_id;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER tell_message AFTER INSERT ON requests.question_messages FOR EACH ROW EXECUTE FUNCTION requests.tell_message();

CREATE OR REPLACE FUNCTION requests.tell_order() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.state IS DISTINCT FROM OLD.state THEN
    INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id, order_id) VALUES (NEW.dealer_id, 'order.' || NEW.state, now(), NEW.request_id, NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER tell_order AFTER INSERT OR UPDATE ON deals.orders FOR EACH ROW EXECUTE FUNCTION requests.tell_order();

CREATE OR REPLACE FUNCTION requests.tell_shipment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.state IS DISTINCT FROM OLD.state THEN
    INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id, order_id) VALUES (NEW.dealer_id, 'shipment.' || NEW.state, now(), NEW.request_id, NEW.order_id);
  ELSIF (NEW.etd, NEW.eta, NEW.vessel) IS DISTINCT FROM (OLD.etd, OLD.eta, OLD.vessel) THEN
    INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id, order_id) VALUES (NEW.dealer_id, 'shipment.rescheduled', now(), NEW.request_id, NEW.order_id);
  END IF;
  IF coalesce(NEW.arrived_on, NEW.eta) > NEW.arrive_by AND (TG_OP = 'INSERT' OR (coalesce(OLD.arrived_on, OLD.eta) > OLD.arrive_by) IS NOT TRUE) THEN
    INSERT INTO requests.dealer_changes (dealer_id, type, at, request_id, order_id) VALUES (NEW.dealer_id, 'shipment.too_late', now(), NEW.request_id, NEW.order_id);
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER tell_shipment AFTER INSERT OR UPDATE ON shipping.shipments FOR EACH ROW EXECUTE FUNCTION requests.tell_shipment();
REVOKE ALL ON FUNCTION requests.tell_order(), requests.tell_shipment() FROM PUBLIC;
REVOKE ALL ON FUNCTION requests.tell_board(), requests.tell_lead(), requests.tell_offer(), requests.tell_message() FROM PUBLIC;
