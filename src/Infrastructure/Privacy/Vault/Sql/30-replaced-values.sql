-- A field went, so what was sealed with it was sealed anew under another key and the old key is destroyed. The new sealed value lies here too, so that a main
-- database restored from before, whose values nothing opens any more, gets it back. It goes with its key.
CREATE TABLE IF NOT EXISTS replaced_values (
  place text NOT NULL,
  row_id uuid NOT NULL,
  old_key uuid NOT NULL,
  new_key uuid NOT NULL,
  subject_id uuid NOT NULL,
  sealed bytea NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (place, row_id, old_key, new_key)
);
CREATE INDEX IF NOT EXISTS ix_replaced_values_new_key ON replaced_values (new_key);
CREATE INDEX IF NOT EXISTS ix_replaced_values_subject ON replaced_values (subject_id);
GRANT SELECT, INSERT, DELETE ON replaced_values TO cartrade_vault;
