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
