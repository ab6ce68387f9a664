-- Copies of personal data: one role destroys them, table by table; another finds, returns and counts them and can only read. A dealership's own copy
-- of a lead is neither's to read or to destroy.
GRANT SELECT, UPDATE, DELETE ON identity.accounts, identity.sessions TO cartrade_eraser;
GRANT SELECT, DELETE ON identity.sign_in_attempts, identity.mail_tokens, identity.authorization_codes, identity.backup_codes, identity.refresh_handles TO cartrade_eraser;
GRANT SELECT, DELETE ON members.members, members.collection_receipts, dealers.staff TO cartrade_eraser;
GRANT SELECT, DELETE ON requests.purchase_requests, requests.questions, requests.question_messages TO cartrade_eraser;
GRANT SELECT, UPDATE ON requests.board_entries, requests.lead_releases TO cartrade_eraser;
GRANT SELECT (id, request_id, dealer_id) ON requests.co_ownerships TO cartrade_eraser;
GRANT SELECT, UPDATE (masked_note) ON offers.counter_offers TO cartrade_eraser;
GRANT SELECT ON offers.offers TO cartrade_eraser;
GRANT SELECT, UPDATE (owner_id, version) ON deals.deals TO cartrade_eraser;
GRANT SELECT, UPDATE (key_id, version) ON deals.orders TO cartrade_eraser;
GRANT SELECT, UPDATE (buyer) ON deals.proformas TO cartrade_eraser;
GRANT SELECT, DELETE ON deals.announcements TO cartrade_eraser;
-- A field goes while its record stays: what is left is sealed under a new key.
GRANT UPDATE (profile, key_id, version) ON members.members TO cartrade_eraser;
GRANT UPDATE (contact, key_id, masked_note, version) ON requests.purchase_requests TO cartrade_eraser;
GRANT UPDATE (new_contact) ON identity.mail_tokens TO cartrade_eraser;
GRANT EXECUTE ON FUNCTION privacy.living_keys(uuid[]) TO cartrade_inspector, cartrade_eraser;
GRANT SELECT, DELETE ON privacy.policy_notices, privacy.policy_feedback, privacy.policy_feedback_messages TO cartrade_eraser;
GRANT SELECT, DELETE ON messaging.idempotency_keys, messaging.dead_letters, messaging.bus_messages, messaging.bus_outbox TO cartrade_eraser;

GRANT SELECT ON ALL TABLES IN SCHEMA identity, members, dealers, requests, offers, deals, money, shipping, privacy, messaging TO cartrade_inspector;
REVOKE SELECT ON requests.co_ownerships FROM cartrade_inspector;
GRANT SELECT (id, release_id, request_id, dealer_id, key_id, fields, content_hash, received_by, received_at, policy_version, version) ON requests.co_ownerships TO cartrade_inspector;

DO $$
DECLARE
  relation record;
BEGIN
  FOR relation IN
    SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relrowsecurity AND c.relkind IN ('r', 'p')
  LOOP
    EXECUTE format('DROP POLICY IF EXISTS eraser_all ON %I.%I', relation.nspname, relation.relname);
    EXECUTE format('CREATE POLICY eraser_all ON %I.%I FOR ALL TO cartrade_eraser USING (true) WITH CHECK (true)', relation.nspname, relation.relname);
    EXECUTE format('DROP POLICY IF EXISTS inspector_read ON %I.%I', relation.nspname, relation.relname);
    EXECUTE format('CREATE POLICY inspector_read ON %I.%I FOR SELECT TO cartrade_inspector USING (true)', relation.nspname, relation.relname);
  END LOOP;
END
$$;
