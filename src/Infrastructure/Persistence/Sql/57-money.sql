-- The books. Two ledgers, appended and provable like the others: what was booked, and what moved. The database itself refuses what does not balance and
-- what takes more than there is, whatever the program does.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['transactions', 'postings'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_append BEFORE INSERT ON money.%I FOR EACH ROW EXECUTE FUNCTION privacy.ledger_append()', name);
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_refuse BEFORE UPDATE OR DELETE ON money.%I FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse()', name);
    EXECUTE format('CREATE OR REPLACE TRIGGER ledger_refuse_truncate BEFORE TRUNCATE ON money.%I FOR EACH STATEMENT EXECUTE FUNCTION privacy.ledger_refuse()', name);
    EXECUTE format('ALTER TABLE money.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE money.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS program_read ON money.%I', name);
    EXECUTE format('CREATE POLICY program_read ON money.%I FOR SELECT TO cartrade_admin, cartrade_worker USING (true)', name);
    EXECUTE format('DROP POLICY IF EXISTS program_append ON money.%I', name);
    EXECUTE format('CREATE POLICY program_append ON money.%I FOR INSERT TO cartrade_admin, cartrade_worker WITH CHECK (true)', name);
  END LOOP;
END
$$;

-- The body alone: transaction, salt and commitment are written by the trigger.
GRANT INSERT (id, at, event, cause, role, actor_id, reverses_id, rate, rate_source, rate_day) ON money.transactions TO cartrade_admin, cartrade_worker;
GRANT INSERT (id, transaction_id, number, account, order_id, line_id, currency, minor) ON money.postings TO cartrade_admin, cartrade_worker;
GRANT SELECT ON money.transactions, money.postings TO cartrade_admin, cartrade_worker;

-- Each book is balanced in itself. So what is on the trust account is what the orders, lines, dealerships and fees have there, to the last minor unit.
CREATE OR REPLACE FUNCTION money.book(account text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN account IN ('receivable', 'invoiced', 'bank_charges', 'fx') THEN 'claims'
    WHEN account IN ('trust_cash', 'unallocated', 'trust', 'dealer_payable', 'refund_payable', 'fees') THEN 'trust'
    WHEN account IN ('direct_evidence', 'direct_unallocated', 'direct_settled') THEN 'direct'
  END
$$;

-- 1: never below zero; -1: never above; 0: either.
CREATE OR REPLACE FUNCTION money.side(account text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN account IN ('receivable', 'bank_charges') THEN 1
    WHEN account IN ('invoiced', 'unallocated', 'trust', 'dealer_payable', 'refund_payable', 'fees', 'direct_unallocated', 'direct_settled') THEN -1
    ELSE 0
  END
$$;

-- What an account is kept by: nothing, the order, the line, or one of the two.
CREATE OR REPLACE FUNCTION money.fits(account text, order_id uuid, line_id uuid) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN account IN ('trust_cash', 'direct_evidence') THEN order_id IS NULL AND line_id IS NULL
    WHEN account IN ('unallocated', 'direct_unallocated') THEN order_id IS NULL AND line_id IS NOT NULL
    WHEN account = 'refund_payable' THEN (order_id IS NULL) <> (line_id IS NULL)
    ELSE order_id IS NOT NULL AND line_id IS NULL
  END
$$;

ALTER TABLE money.postings DROP CONSTRAINT IF EXISTS ck_postings_sane;
ALTER TABLE money.postings ADD CONSTRAINT ck_postings_sane CHECK (
  minor <> 0 AND number > 0 AND currency ~ '^[A-Z]{3}$' AND money.book(account) IS NOT NULL AND money.fits(account, order_id, line_id)) NOT VALID;

-- At the commit: the transaction was made with its postings, balances in each book and currency, and no account crosses zero to its wrong side. Whoever takes
-- from the same balance at the same moment waits here; the sum is then read anew, which read committed alone does.
CREATE OR REPLACE FUNCTION money.posting_holds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  side CONSTANT integer := money.side(NEW.account);
  stands integer;
  together boolean;
  rest numeric;
BEGIN
  -- Every posting asks for its own book and currency, so that all are asked for, also of postings that are added after a check that was brought forward.
  SELECT t.xid = NEW.xid, (SELECT sum(p.minor) FROM money.postings p WHERE p.transaction_id = NEW.transaction_id AND p.currency = NEW.currency AND money.book(p.account) = money.book(NEW.account))
    INTO together, rest FROM money.transactions t WHERE t.id = NEW.transaction_id;
  IF together IS NOT TRUE THEN
    RAISE EXCEPTION 'postings are made with their transaction' USING ERRCODE = 'check_violation', CONSTRAINT = 'postings_with_transaction';
  END IF;
  IF rest <> 0 THEN
    RAISE EXCEPTION 'the postings of a transaction sum to zero in each book and currency' USING ERRCODE = 'check_violation', CONSTRAINT = 'postings_sum_zero';
  END IF;
  IF side <> 0 AND sign(NEW.minor) <> side THEN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      RAISE EXCEPTION 'postings are read committed' USING ERRCODE = 'check_violation', CONSTRAINT = 'postings_read_committed';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'money', NEW.account, NEW.order_id, NEW.line_id, NEW.currency), 0));
    -- Each by the index of what the account is kept by: an order's or a line's few postings.
    IF NEW.order_id IS NOT NULL THEN
      SELECT sign(sum(p.minor)) INTO stands FROM money.postings p WHERE p.order_id = NEW.order_id AND p.account = NEW.account AND p.currency = NEW.currency;
    ELSE
      SELECT sign(sum(p.minor)) INTO stands FROM money.postings p WHERE p.line_id = NEW.line_id AND p.account = NEW.account AND p.currency = NEW.currency;
    END IF;
    IF stands = -side THEN
      RAISE EXCEPTION 'there is not so much on this account' USING ERRCODE = 'serialization_failure', CONSTRAINT = 'postings_within_balance';
    END IF;
  END IF;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION money.transaction_holds() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM money.postings p WHERE p.transaction_id = NEW.id) THEN
    RAISE EXCEPTION 'a transaction has postings' USING ERRCODE = 'check_violation', CONSTRAINT = 'transactions_have_postings';
  END IF;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION money.posting_holds(), money.transaction_holds() FROM PUBLIC;

DROP TRIGGER IF EXISTS holds ON money.postings;
CREATE CONSTRAINT TRIGGER holds AFTER INSERT ON money.postings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION money.posting_holds();
DROP TRIGGER IF EXISTS holds ON money.transactions;
CREATE CONSTRAINT TRIGGER holds AFTER INSERT ON money.transactions DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION money.transaction_holds();

-- Balances are sums, never columns.
CREATE OR REPLACE VIEW money.order_balances WITH (security_invoker = true) AS
  SELECT order_id, account, currency, sum(minor) AS minor FROM money.postings WHERE order_id IS NOT NULL GROUP BY order_id, account, currency;
CREATE OR REPLACE VIEW money.account_balances WITH (security_invoker = true) AS
  SELECT money.book(account) AS book, account, currency, sum(minor) AS minor FROM money.postings GROUP BY account, currency;
GRANT SELECT ON money.order_balances, money.account_balances TO cartrade_admin, cartrade_worker;

-- Lines of bank statements never change; where their money stands does. Outgoing payments move along their states; who approved is not who proposed.
GRANT SELECT, INSERT ON money.statement_lines TO cartrade_admin;
GRANT SELECT ON money.statement_lines, money.out_payments TO cartrade_worker;
GRANT SELECT, INSERT, UPDATE ON money.out_payments TO cartrade_admin;
GRANT SELECT, INSERT, UPDATE ON money.line_matches TO cartrade_admin, cartrade_worker;
CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON money.statement_lines FOR EACH ROW EXECUTE FUNCTION privacy.ledger_refuse();
ALTER TABLE money.out_payments DROP CONSTRAINT IF EXISTS ck_out_payments_two_persons;
ALTER TABLE money.out_payments ADD CONSTRAINT ck_out_payments_two_persons CHECK (
  minor > 0 AND approved_by IS DISTINCT FROM proposed_by AND (approved_by IS NOT NULL OR state IN ('proposed', 'withdrawn')));
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['statement_lines', 'out_payments', 'line_matches'] LOOP
    EXECUTE format('ALTER TABLE money.%I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE money.%I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('DROP POLICY IF EXISTS program ON money.%I', name);
    EXECUTE format('CREATE POLICY program ON money.%I FOR ALL TO cartrade_worker, cartrade_admin USING (true) WITH CHECK (true)', name);
  END LOOP;
END
$$;
