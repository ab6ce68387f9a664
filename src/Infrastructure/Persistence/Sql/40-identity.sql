-- Sign-in: one role may touch this schema, and no caller of the site ever has it.
grant usage on schema identity to cartrade_auth;
grant select, insert, update, delete on all tables in schema identity to cartrade_auth;

alter table identity.accounts enable row level security;
alter table identity.accounts force row level security;
drop policy if exists auth on identity.accounts;
create policy auth on identity.accounts to cartrade_auth using (true) with check (true);

alter table identity.mail_tokens enable row level security;
alter table identity.mail_tokens force row level security;
drop policy if exists auth on identity.mail_tokens;
create policy auth on identity.mail_tokens to cartrade_auth using (true) with check (true);

-- Every instance keeps what it read of sessions in memory and forgets it on these notices, whoever wrote and however.
create or replace function identity.session_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('identity', 's' || new.id);
  return null;
end $$;
drop trigger if exists changed on identity.sessions;
create trigger changed after update on identity.sessions for each row
  when (old.ended_at is distinct from new.ended_at or old.enrolment_only is distinct from new.enrolment_only)
  execute function identity.session_changed();

create or replace function identity.account_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('identity', 'a' || old.id);
  return null;
end $$;
drop trigger if exists changed on identity.accounts;
create trigger changed after update on identity.accounts for each row
  when (old.status is distinct from new.status or old.role is distinct from new.role
    or old.security_version is distinct from new.security_version)
  execute function identity.account_changed();

drop trigger if exists gone on identity.accounts;
create trigger gone after delete on identity.accounts for each row execute function identity.account_changed();

create or replace function identity.client_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('identity', 'c' || new.id);
  return null;
end $$;
drop trigger if exists changed on identity.api_clients;
create trigger changed after update on identity.api_clients for each row
  when (old.ended_at is distinct from new.ended_at or old.suspended is distinct from new.suspended
    or old.expires_at is distinct from new.expires_at or old.scopes is distinct from new.scopes)
  execute function identity.client_changed();
