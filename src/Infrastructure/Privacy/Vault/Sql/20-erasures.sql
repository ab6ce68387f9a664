-- Which entries of the erasure ledger the vault has carried out, so that a vault restored from before is noticed even where the main database is not.
CREATE TABLE IF NOT EXISTS applied_erasures (
  sequence bigint PRIMARY KEY,
  hash bytea NOT NULL,
  applied_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON applied_erasures TO cartrade_vault;
