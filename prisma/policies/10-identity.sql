-- Why: a setting that any SQL can change proves nothing. The app sends a signed token of at most 60 seconds, and
-- the database itself verifies it for every statement. Injected SQL can change the setting too, but it cannot
-- sign: a changed token is refused, a removed one sees nothing.
--
-- Every check is written `is not true`: a claim that is missing makes its check null, and null must refuse.
--
-- A good token at the wrong database is refused as well: a tenant can have a database of its own, and then no other
-- database serves it, whatever address an app was given and whatever rows of that tenant were left behind.

grant create on schema identity to orchard_verifier;
grant select (app, header, inner_pad, outer_pad, roles) on identity.keys to orchard_verifier;
grant select (id, served_here) on public.tenants to orchard_verifier;
-- True for every row, on purpose: which tenants a database serves is asked before anybody's rights are known.
create policy select_verifier on public.tenants for select to orchard_verifier using (true);

set local role orchard_verifier;

-- The verified claims of a token that was made for one database role. No token: no row. A token that fails any
-- check: an error that names the check and never the value.
create function identity.verify(token text, taken_role text)
returns table (tenant_id text, user_id uuid, role text, scopes text[], actors text[], chat_id uuid, approval_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  parts text[];
  key record;
  proof text;
  claim jsonb;
  moment constant numeric := extract(epoch from clock_timestamp());
  issued numeric;
  expires numeric;
  starts numeric;
  problem text;
begin
  if token is null then
    return;
  end if;
  parts := string_to_array(token, '.');
  if length(token) > 4096 or cardinality(parts) <> 3 then
    raise exception using errcode = '28000', message = 'identity token refused: shape';
  end if;

  -- The header must equal the text stored with its key: algorithm and key id are not read, only recognised.
  select k.app, k.inner_pad, k.outer_pad, k.roles into key from identity.keys k where k.header = parts[1];
  if not found then
    raise exception using errcode = '28000', message = 'identity token refused: header';
  end if;

  begin
    -- HMAC-SHA-256 from its definition, spelled as the token spells it: 32 bytes are 43 characters of base64url.
    -- Hashing both sides once more keeps the comparison from telling, by its duration, how much of a guess was right.
    proof := encode(sha256(key.outer_pad || sha256(key.inner_pad || convert_to(parts[1] || '.' || parts[2], 'UTF8'))),
                    'base64');
    proof := rtrim(replace(replace(proof, '+', '-'), '/', '_'), '=');
    if (sha256(convert_to(proof, 'UTF8')) = sha256(convert_to(parts[3], 'UTF8'))) is not true then
      raise exception using errcode = '28000', message = 'identity token refused: signature';
    end if;
    -- Back from base64url; two replace() because one translate() would weigh as much as the signature.
    parts[2] := replace(replace(parts[2], '-', '+'), '_', '/') || repeat('=', -octet_length(parts[2]) & 3);
    claim := convert_from(decode(parts[2], 'base64'), 'UTF8')::jsonb;
    if (jsonb_typeof(claim -> 'iat') = 'number' and jsonb_typeof(claim -> 'nbf') = 'number'
        and jsonb_typeof(claim -> 'exp') = 'number') is true then
      issued := claim -> 'iat';
      starts := claim -> 'nbf';
      expires := claim -> 'exp';
    end if;
    tenant_id := claim ->> 'tenant';
    role := claim ->> 'role';
    problem := case
      when (claim ->> 'iss' = 'orchard-' || key.app) is not true then 'issuer'
      when (claim ->> 'aud' = 'orchard-database') is not true then 'audience'
      when (expires is not null) is not true then 'times'
      when (expires > moment) is not true then 'expired'
      when (expires - issued between 0 and 60) is not true then 'lifetime'
      -- The app's clock may run a few seconds ahead of ours; the lifetime above still bounds the token.
      when (starts <= moment + 5 and issued <= moment + 5) is not true then 'not yet valid'
      when (role = any (key.roles)) is not true then 'role of key'
      when (taken_role = 'orchard_' || role) is not true then 'role of session'
      when (jsonb_typeof(claim -> 'tenant') = 'string'
            and tenant_id ~ '^[a-z][a-z0-9-]{1,30}$') is not true then 'tenant'
      when (jsonb_typeof(claim -> 'scope') = 'string') is not true then 'scope'
      when ((role = 'assistant') = (claim #>> '{act,sub}' is not distinct from 'assistant')) is not true then 'actor'
      -- What a person must agree to is no part of an assistant's rights but with their approval, in one chat.
      when (role = 'assistant' or (claim ->> 'chat' is null and claim ->> 'approval' is null)) is not true then 'chat'
      when (claim ->> 'approval' is null or claim ->> 'chat' is not null) is not true then 'chat'
      when (role <> 'assistant' or claim ->> 'approval' is not null
            or not string_to_array(claim ->> 'scope', ' ') && '{orders:write}') is not true then 'approval'
    end;
    if problem is null and not exists (select from public.tenants t where t.id = verify.tenant_id and t.served_here) then
      raise exception using errcode = '42501', message = 'identity token refused: tenant not served here';
    end if;
    if problem is null then
      user_id := claim ->> 'sub';
      scopes := string_to_array(claim ->> 'scope', ' ');
      actors := array_remove(array[claim #>> '{act,sub}', claim #>> '{act,act,sub}'], null);
      chat_id := claim ->> 'chat';
      approval_id := claim ->> 'approval';
      return next;
      return;
    end if;
  exception
    when data_exception or invalid_text_representation or character_not_in_repertoire then
      problem := 'encoding';
  end;
  raise exception using errcode = '28000', message = 'identity token refused: ' || problem;
end $$;

-- The claims of this transaction's token, which must be for the role the transaction has taken.
create function identity.claims()
returns table (tenant_id text, user_id uuid, role text, scopes text[], actors text[], chat_id uuid, approval_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return query select v.tenant_id, v.user_id, v.role, v.scopes, v.actors, v.chat_id, v.approval_id
    from identity.verify(nullif(current_setting('orchard.token', true), ''), current_setting('role')) v;
end $$;

-- The one helper policies call: whose token this is, if it carries the scope. `orders:read` on a token without
-- it gives no row, and a comparison with no row is true for nobody.
create function identity.me(scope text) returns table (tenant_id text, user_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
begin
  select c.tenant_id, c.user_id into tenant_id, user_id
  from identity.verify(nullif(current_setting('orchard.token', true), ''), current_setting('role')) c
  where scope = any (c.scopes) and c.user_id is not null;
  if found then
    return next;
  end if;
end $$;

revoke all on all functions in schema identity from public;
grant execute on function identity.claims(), identity.me(text) to
  orchard_visitor, orchard_shopper, orchard_assistant, orchard_staff, orchard_operator,
  orchard_catalogue_search, orchard_recorder, orchard_reporting, orchard_cashier, orchard_mover, orchard_eraser,
  orchard_reviewer, orchard_approver, orchard_helpdesk, orchard_fulfilment, orchard_registrar, orchard_examiner,
  orchard_importer;
-- A second token, beside the transaction's own, is checked only where two people's things meet.
grant execute on function identity.verify(text, text) to orchard_mover;

reset role;
revoke create on schema identity from orchard_verifier;
