-- Cases, grants and alarms of the operator's staff (3.1 b). Nobody else reads them; people see who looked, and why, in the access log.
GRANT SELECT, INSERT, UPDATE ON privacy.cases, privacy.case_grants TO cartrade_admin;
GRANT SELECT ON privacy.cases, privacy.case_grants TO cartrade_worker;
GRANT SELECT, INSERT ON privacy.access_alarms TO cartrade_admin, cartrade_worker;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['cases', 'case_grants', 'access_alarms'] LOOP
    EXECUTE format('ALTER TABLE privacy.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE privacy.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON privacy.%I', name);
    EXECUTE format('CREATE POLICY program ON privacy.%I FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON privacy.access_alarms FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse();

-- Disclosures by law (4.1, 4.2). Papers are put on file and stay as they came; a package is made once.
GRANT SELECT, INSERT, UPDATE ON privacy.legal_disclosures TO cartrade_admin;
GRANT SELECT, UPDATE ON privacy.legal_disclosures TO cartrade_worker;
GRANT SELECT, INSERT ON privacy.legal_documents, privacy.legal_packages TO cartrade_admin;
GRANT SELECT ON privacy.legal_documents, privacy.legal_packages TO cartrade_worker;
GRANT INSERT (id, at, subject_kind, subject_id, owner_id, request_id, recipient_kind, recipient_id, recipient_name, fields, clause,
  policy_version, content_hash, receipt_id) ON privacy.disclosures TO cartrade_admin;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['legal_disclosures', 'legal_documents', 'legal_packages'] LOOP
    EXECUTE format('ALTER TABLE privacy.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE privacy.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON privacy.%I', name);
    EXECUTE format('CREATE POLICY program ON privacy.%I FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

-- Papers and packages are never changed. They go with their case three years after the disclosure, or after the end where nothing was disclosed.
CREATE OR REPLACE FUNCTION privacy.legal_due(matter uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (
    SELECT FROM privacy.legal_disclosures d WHERE d.id = matter AND d.closed_at IS NOT NULL AND coalesce(d.packaged_at, d.closed_at) < now() - interval '3 years'
      AND NOT EXISTS (SELECT FROM privacy.legal_holds h WHERE h.record_id IN (d.record_id, d.owner_id) AND h.released_at IS NULL AND (h.until IS NULL OR h.until > now())))
$$;
REVOKE ALL ON FUNCTION privacy.legal_due(uuid) FROM PUBLIC;

CREATE OR REPLACE FUNCTION privacy.legal_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF privacy.legal_due(OLD.case_id) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'papers of the legal desk are kept as they are' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON privacy.legal_documents FOR EACH ROW EXECUTE FUNCTION privacy.legal_keep();
CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON privacy.legal_packages FOR EACH ROW EXECUTE FUNCTION privacy.legal_keep();

-- Destroys cases that are past their time, the case last, for its papers ask it. Gives how many.
CREATE OR REPLACE FUNCTION privacy.legal_forget(cases uuid[]) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  due uuid[] := ARRAY(SELECT id FROM unnest(cases) AS id WHERE privacy.legal_due(id));
BEGIN
  DELETE FROM privacy.legal_packages p WHERE p.case_id = ANY (due);
  DELETE FROM privacy.legal_documents d WHERE d.case_id = ANY (due);
  DELETE FROM privacy.legal_disclosures d WHERE d.id = ANY (due);
  RETURN cardinality(due);
END
$$;
REVOKE ALL ON FUNCTION privacy.legal_forget(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION privacy.legal_forget(uuid[]), privacy.legal_due(uuid) TO cartrade_worker;

-- A disclosure on a breach (4.3) stands on an acceptance of the agreement by that very person, or cannot be written. What a member accepted as the guest of a request that
-- the member claimed since stands under that request.
CREATE OR REPLACE FUNCTION privacy.breach_needs_acceptance() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NEW.ground = 'breach' AND NOT EXISTS (
    SELECT FROM privacy.consent_events e WHERE e.id = NEW.acceptance_id
      AND (e.owner_id = NEW.owner_id OR EXISTS (SELECT FROM requests.purchase_requests r WHERE r.id = e.owner_id AND r.owner_id = NEW.owner_id)) AND e.kind = 'user_agreement' AND e.action = 'give') THEN
    RAISE EXCEPTION 'no acceptance of the user agreement is on record' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER breach_needs_acceptance BEFORE INSERT ON privacy.legal_disclosures FOR EACH ROW EXECUTE FUNCTION privacy.breach_needs_acceptance();

-- What is public on a breach, until its end; afterwards the site cannot read it, whatever the program asks.
GRANT SELECT (id, reference, ground, aim, authority_country, package_hash, packaged_at, publish_until, closed_at) ON privacy.legal_disclosures TO cartrade_site;
GRANT SELECT (case_id, content) ON privacy.legal_packages TO cartrade_site;
DROP POLICY IF EXISTS published ON privacy.legal_disclosures;
CREATE POLICY published ON privacy.legal_disclosures FOR SELECT TO cartrade_site
  USING (ground = 'breach' AND packaged_at IS NOT NULL AND closed_at IS NULL AND publish_until > now());
DROP POLICY IF EXISTS published ON privacy.legal_packages;
CREATE POLICY published ON privacy.legal_packages FOR SELECT TO cartrade_site USING (case_id IN (SELECT id FROM privacy.legal_disclosures));

-- After the package nobody changes what was decided: only the delivery, the telling and the end are still noted.
CREATE OR REPLACE FUNCTION privacy.refuse_after_package() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.packaged_at IS NOT NULL AND
    (to_jsonb(OLD) - '{state,history,version,delivery_proof,told_at,closed_at}'::text[]) IS DISTINCT FROM (to_jsonb(NEW) - '{state,history,version,delivery_proof,told_at,closed_at}'::text[]) THEN
    RAISE EXCEPTION 'a packaged disclosure is not changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER refuse_after_package BEFORE UPDATE ON privacy.legal_disclosures FOR EACH ROW EXECUTE FUNCTION privacy.refuse_after_package();

-- While a gag is in force the person sees neither the disclosure nor the opening for it; everybody else's entries cost nothing more.
CREATE OR REPLACE FUNCTION privacy.is_told(matter uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT FROM privacy.legal_disclosures d WHERE d.id = matter AND d.told_at IS NOT NULL)
$$;
REVOKE ALL ON FUNCTION privacy.is_told(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION privacy.is_told(uuid) TO cartrade_site, cartrade_inspector, cartrade_eraser;

DROP POLICY IF EXISTS admin_append ON privacy.disclosures;
CREATE POLICY admin_append ON privacy.disclosures FOR INSERT TO cartrade_admin WITH CHECK (recipient_kind IN ('authority', 'court', 'public'));
DROP POLICY IF EXISTS told ON privacy.disclosures;
CREATE POLICY told ON privacy.disclosures AS RESTRICTIVE FOR SELECT TO cartrade_site
  USING (CASE WHEN recipient_kind IN ('authority', 'court') THEN privacy.is_told(recipient_id) ELSE true END);
DROP POLICY IF EXISTS told ON privacy.accesses;
CREATE POLICY told ON privacy.accesses AS RESTRICTIVE FOR SELECT TO cartrade_site
  USING (CASE WHEN recipient_kind IN ('authority', 'court') THEN privacy.is_told(recipient_id) ELSE true END);

-- Incidents (6.2). A timeline is only added to.
GRANT SELECT, INSERT, UPDATE ON privacy.incidents, privacy.incident_duties TO cartrade_admin;
GRANT SELECT, UPDATE ON privacy.incidents, privacy.incident_duties TO cartrade_worker;
GRANT SELECT, INSERT ON privacy.incident_entries TO cartrade_admin;
GRANT SELECT ON privacy.incident_entries TO cartrade_worker;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['incidents', 'incident_duties', 'incident_entries'] LOOP
    EXECUTE format('ALTER TABLE privacy.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE privacy.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON privacy.%I', name);
    EXECUTE format('CREATE POLICY program ON privacy.%I FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;

CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON privacy.incident_entries FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse();
