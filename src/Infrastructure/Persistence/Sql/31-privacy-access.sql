-- Who may append to, and who may read, the privacy tables. cartrade_audit appends to the access log and can do nothing else.
GRANT USAGE ON SCHEMA privacy TO cartrade_audit;

ALTER TABLE privacy.accesses ENABLE ROW LEVEL SECURITY;
ALTER TABLE privacy.accesses FORCE ROW LEVEL SECURITY;
ALTER TABLE privacy.disclosures ENABLE ROW LEVEL SECURITY;
ALTER TABLE privacy.disclosures FORCE ROW LEVEL SECURITY;

-- The body alone: transaction, salt and commitment are written by the trigger and read by the sequencer and the verifier.
GRANT INSERT (id, at, subject_id, owner_id, place, row_id, category, purpose, recipient_kind, recipient_id, audience, account_id,
  clause, policy_version, reason) ON privacy.accesses TO cartrade_audit;
GRANT INSERT (id, at, subject_kind, subject_id, owner_id, request_id, recipient_kind, recipient_id, recipient_name, fields, clause,
  policy_version, content_hash, receipt_id) ON privacy.disclosures TO cartrade_site, cartrade_partner, cartrade_worker;
GRANT SELECT ON privacy.accesses, privacy.disclosures TO cartrade_site, cartrade_admin, cartrade_worker;
-- A dealership reads what it received itself, and nothing that leads to a member.
GRANT SELECT (id, at, request_id, recipient_kind, recipient_id, recipient_name, fields, clause, policy_version, content_hash, receipt_id)
  ON privacy.disclosures TO cartrade_partner;

DO $$
DECLARE
  p record;
BEGIN
  FOR p IN SELECT * FROM (VALUES
    ('accesses', 'audit_append', 'INSERT', 'cartrade_audit', NULL, 'true'),
    ('accesses', 'subject_read', 'SELECT', 'cartrade_site',
      'nullif(current_setting(''app.subject'', true), '''')::uuid IN (subject_id, owner_id)', NULL),
    -- What was recorded while a guest owned a request follows it to the member who claimed it: the request's own policy decides.
    ('accesses', 'claimed_read', 'SELECT', 'cartrade_site', 'subject_id IN (SELECT id FROM requests.purchase_requests)', NULL),
    -- Staff read no entry whose content was destroyed: there is nothing in it.
    ('accesses', 'admin_read', 'SELECT', 'cartrade_admin', 'salt <> ''''', NULL),
    ('accesses', 'worker_read', 'SELECT', 'cartrade_worker', 'true', NULL),
    ('disclosures', 'site_append', 'INSERT', 'cartrade_site',
      NULL, 'owner_id = nullif(current_setting(''app.subject'', true), '''')::uuid'),
    ('disclosures', 'partner_append', 'INSERT', 'cartrade_partner',
      NULL, 'recipient_id = nullif(current_setting(''app.tenant'', true), '''')::uuid'),
    ('disclosures', 'worker_append', 'INSERT', 'cartrade_worker', NULL, 'true'),
    ('disclosures', 'subject_read', 'SELECT', 'cartrade_site',
      'nullif(current_setting(''app.subject'', true), '''')::uuid IN (owner_id, subject_id, request_id)', NULL),
    ('disclosures', 'claimed_read', 'SELECT', 'cartrade_site', 'request_id IN (SELECT id FROM requests.purchase_requests)', NULL),
    -- Whom a notice was sent to is known to the person who caused it, also after the request itself was destroyed.
    ('disclosures', 'noticed_read', 'SELECT', 'cartrade_site', 'request_id IN (SELECT purchase_request_id FROM privacy.recipient_notices)', NULL),
    ('disclosures', 'partner_read', 'SELECT', 'cartrade_partner',
      'recipient_kind = ''dealer'' AND recipient_id = nullif(current_setting(''app.tenant'', true), '''')::uuid', NULL),
    ('disclosures', 'admin_read', 'SELECT', 'cartrade_admin', 'salt <> ''''', NULL),
    ('disclosures', 'worker_read', 'SELECT', 'cartrade_worker', 'true', NULL)
  ) AS policies (relation, name, command, role, reads, writes) LOOP
    EXECUTE format('DROP POLICY IF EXISTS %I ON privacy.%I', p.name, p.relation);
    EXECUTE format('CREATE POLICY %I ON privacy.%I FOR %s TO %I', p.name, p.relation, p.command, p.role)
      || coalesce(' USING (' || p.reads || ')', '') || coalesce(' WITH CHECK (' || p.writes || ')', '');
  END LOOP;
END
$$;
