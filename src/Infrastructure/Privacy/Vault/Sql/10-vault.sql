-- The vault holds wrapped keys alone. Safe to run again.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'cartrade_vault') THEN
    CREATE ROLE cartrade_vault NOLOGIN NOINHERIT;
  END IF;
END $$;

CREATE TABLE IF NOT EXISTS data_keys (
  id uuid PRIMARY KEY,
  subject_kind smallint NOT NULL,
  subject_id uuid NOT NULL,
  epoch integer NOT NULL,
  wrapped bytea,
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  destroyed_at timestamptz,
  CONSTRAINT ck_data_keys_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
CREATE INDEX IF NOT EXISTS ix_data_keys_subject ON data_keys (subject_id);
CREATE INDEX IF NOT EXISTS ix_data_keys_epoch ON data_keys (epoch) WHERE wrapped IS NOT NULL;
CREATE INDEX IF NOT EXISTS ix_data_keys_unconfirmed ON data_keys (created_at) WHERE confirmed_at IS NULL AND destroyed_at IS NULL;

CREATE TABLE IF NOT EXISTS signing_keys (
  id uuid PRIMARY KEY,
  key_id text NOT NULL CONSTRAINT uq_signing_keys_key_id UNIQUE,
  epoch integer NOT NULL,
  wrapped bytea NOT NULL,
  x bytea NOT NULL,
  y bytea NOT NULL,
  created_at timestamptz NOT NULL,
  retires_at timestamptz
);

GRANT USAGE ON SCHEMA public TO cartrade_vault;
GRANT SELECT, INSERT ON data_keys TO cartrade_vault;
GRANT UPDATE (epoch, wrapped, confirmed_at, destroyed_at) ON data_keys TO cartrade_vault;
GRANT SELECT, INSERT, DELETE ON signing_keys TO cartrade_vault;
GRANT UPDATE (epoch, wrapped, retires_at) ON signing_keys TO cartrade_vault;
