-- Group roles: the program's login takes one of them for each transaction. None can log in, none owns anything.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['cartrade_site', 'cartrade_partner', 'cartrade_admin', 'cartrade_worker', 'cartrade_auth', 'cartrade_audit', 'cartrade_bus', 'cartrade_eraser', 'cartrade_inspector'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', name);
    END IF;
  END LOOP;
  FOREACH name IN ARRAY ARRAY['identity', 'members', 'dealers', 'requests', 'offers', 'deals', 'money', 'shipping', 'privacy', 'reference', 'messaging'] LOOP
    EXECUTE format('CREATE SCHEMA IF NOT EXISTS %I', name);
  END LOOP;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
END
$$;

-- Who may enter which schema. What they may do there is granted table by table in each feature's file.
GRANT USAGE ON SCHEMA members, requests, offers, deals, shipping, privacy, reference, messaging TO cartrade_site;
GRANT USAGE ON SCHEMA dealers TO cartrade_site;
GRANT USAGE ON SCHEMA dealers, requests, offers, deals, shipping, privacy, reference, messaging TO cartrade_partner;
GRANT USAGE ON SCHEMA identity, members, dealers, requests, offers, deals, money, shipping, privacy, reference, messaging TO cartrade_admin, cartrade_worker;
GRANT USAGE ON SCHEMA identity, messaging TO cartrade_auth;
GRANT USAGE ON SCHEMA messaging TO cartrade_bus;
GRANT USAGE ON SCHEMA identity, members, dealers, requests, offers, deals, money, shipping, privacy, reference, messaging TO cartrade_eraser, cartrade_inspector;
