-- Consents are a ledger as disclosures are: appended, provable, never changed. Suppressions, versions of the policy, feedback and the
-- readings of other sites' policies are beside it.
DO $$
DECLARE
  name text;
BEGIN
  EXECUTE 'CREATE OR REPLACE TRIGGER ledger_append BEFORE INSERT ON privacy.consent_events FOR EACH ROW EXECUTE FUNCTION privacy.ledger_append()';
  -- A suppression is not taken back: whoever wants messages again says so by a later consent.
  FOREACH name IN ARRAY ARRAY['consent_events', 'suppressions'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_refuse BEFORE UPDATE OR DELETE ON privacy.%I FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse()', name);
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_refuse_truncate BEFORE TRUNCATE ON privacy.%I FOR EACH STATEMENT EXECUTE FUNCTION privacy.ledger_refuse()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['consent_events', 'suppressions', 'policy_activations', 'policy_notices', 'policy_feedback', 'policy_feedback_messages', 'external_links'] LOOP
    EXECUTE format('ALTER TABLE privacy.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE privacy.%I FORCE ROW LEVEL SECURITY', name);
  END LOOP;
END
$$;

-- The body alone: transaction, salt and commitment are written by the trigger.
GRANT INSERT (id, at, owner_id, sequence, kind, topic, channel, recipient_id, recipient_name, fields, until, action, role, actor_id,
  text_sha256, language, form, policy_version, clause) ON privacy.consent_events TO cartrade_site, cartrade_admin, cartrade_worker;
GRANT SELECT ON privacy.consent_events TO cartrade_site, cartrade_admin, cartrade_worker;
GRANT SELECT, INSERT ON privacy.suppressions TO cartrade_site, cartrade_admin, cartrade_worker;
GRANT SELECT ON privacy.policy_activations TO cartrade_site, cartrade_partner, cartrade_worker;
GRANT SELECT, INSERT, UPDATE ON privacy.policy_activations TO cartrade_admin;
GRANT SELECT ON privacy.policy_notices TO cartrade_site, cartrade_admin;
GRANT SELECT, INSERT, UPDATE ON privacy.policy_notices TO cartrade_worker;
GRANT SELECT, INSERT, UPDATE ON privacy.policy_feedback, privacy.policy_feedback_messages TO cartrade_site, cartrade_admin, cartrade_worker;
GRANT SELECT, INSERT ON privacy.policy_feedback, privacy.policy_feedback_messages TO cartrade_partner;
GRANT SELECT ON privacy.external_links TO cartrade_site, cartrade_partner;
GRANT SELECT, INSERT, UPDATE ON privacy.external_links TO cartrade_admin, cartrade_worker;

DO $$
DECLARE
  p record;
  own text := 'owner_id = nullif(current_setting(''app.subject'', true), '''')::uuid';
  -- What was decided as a guest follows the request to the member who claims it.
  claimed text := own || ' OR owner_id IN (SELECT id FROM requests.purchase_requests WHERE owner_id = nullif(current_setting(''app.subject'', true), '''')::uuid)';
  -- A thread is its member's, and of whoever holds its token: the caller is then the thread itself.
  thread text := 'nullif(current_setting(''app.subject'', true), '''')::uuid IN (owner_id, id)';
  message text := 'feedback_id IN (SELECT id FROM privacy.policy_feedback WHERE nullif(current_setting(''app.subject'', true), '''')::uuid IN (owner_id, id))';
BEGIN
  FOR p IN SELECT * FROM (VALUES
    ('consent_events', 'subject_read', 'SELECT', 'cartrade_site', claimed, NULL),
    -- Who registers or asks as a guest is nobody yet: only the acceptance of the policy comes so.
    ('consent_events', 'subject_append', 'INSERT', 'cartrade_site', NULL, own || ' OR kind = ''policy_acknowledgement'''),
    ('consent_events', 'admin_read', 'SELECT', 'cartrade_admin', 'true', NULL),
    -- Staff never give: they withdraw for a letter, or invalidate.
    ('consent_events', 'admin_append', 'INSERT', 'cartrade_admin', NULL, 'action IN (''withdraw'', ''invalidate'')'),
    ('consent_events', 'worker_read', 'SELECT', 'cartrade_worker', 'true', NULL),
    -- The program itself only ends what the person gave, and keeps the acceptance of the policy.
    ('consent_events', 'worker_append', 'INSERT', 'cartrade_worker', NULL, 'action <> ''give'' OR kind = ''policy_acknowledgement'''),
    ('suppressions', 'read', 'SELECT', 'cartrade_site, cartrade_admin, cartrade_worker', 'true', NULL),
    ('suppressions', 'append', 'INSERT', 'cartrade_site, cartrade_admin, cartrade_worker', NULL, 'true'),
    ('policy_activations', 'read', 'SELECT', 'cartrade_site, cartrade_partner, cartrade_worker', 'true', NULL),
    ('policy_activations', 'admin', 'ALL', 'cartrade_admin', 'true', 'true'),
    ('policy_notices', 'subject_read', 'SELECT', 'cartrade_site', own, NULL),
    ('policy_notices', 'admin_read', 'SELECT', 'cartrade_admin', 'true', NULL),
    ('policy_notices', 'worker', 'ALL', 'cartrade_worker', 'true', 'true'),
    ('policy_feedback', 'own', 'ALL', 'cartrade_site', thread, thread || ' OR owner_id = id'),
    ('policy_feedback', 'partner_new', 'INSERT', 'cartrade_partner', NULL, 'owner_id = id'),
    ('policy_feedback_messages', 'partner_new', 'INSERT', 'cartrade_partner', NULL, 'true'),
    ('policy_feedback', 'adopted_read', 'SELECT', 'cartrade_site, cartrade_partner', 'state = ''adopted''', NULL),
    ('policy_feedback', 'program', 'ALL', 'cartrade_admin, cartrade_worker', 'true', 'true'),
    ('policy_feedback_messages', 'own', 'ALL', 'cartrade_site', message, 'true'),
    ('policy_feedback_messages', 'program', 'ALL', 'cartrade_admin, cartrade_worker', 'true', 'true'),
    ('external_links', 'read', 'SELECT', 'cartrade_site, cartrade_partner', 'true', NULL),
    ('external_links', 'program', 'ALL', 'cartrade_admin, cartrade_worker', 'true', 'true')
  ) AS policies (relation, name, command, roles, reads, writes) LOOP
    EXECUTE format('DROP POLICY IF EXISTS %I ON privacy.%I', p.name, p.relation);
    EXECUTE format('CREATE POLICY %I ON privacy.%I FOR %s TO %s', p.name, p.relation, p.command, p.roles)
      || coalesce(' USING (' || p.reads || ')', '') || coalesce(' WITH CHECK (' || p.writes || ')', '');
  END LOOP;
END
$$;
