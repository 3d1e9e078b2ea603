-- Why: a chat is its owner's, who may be a visitor. Its key and every key to it carry the owner, so not even an
-- insert can reach into somebody else's chat. The assistant itself has no right here: the app stores the
-- conversation under the shopper's own identity, before and after the model ran.

alter table chats enable row level security;
alter table chats force row level security;
alter table messages enable row level security;
alter table messages force row level security;

create policy select_own on chats for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
create policy insert_own on chats for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));
create policy update_own on chats for update to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w))
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));
create policy delete_own on chats for delete to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));

create policy select_own on messages for select to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:read') w));
create policy insert_own on messages for insert to orchard_visitor, orchard_shopper
  with check ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));
-- A question that is asked again, or otherwise, takes the place of what stood there. That the chat has seen what other
-- people wrote stays in its tool calls, which nobody deletes one by one.
create policy delete_own on messages for delete to orchard_visitor, orchard_shopper
  using ((tenant_id, user_id) = (select w.tenant_id, w.user_id from identity.me('chats:write') w));

grant select (tenant_id, user_id, id, title, created_at, updated_at),
      insert (tenant_id, user_id, id, title, created_at, updated_at),
      update (title, updated_at), delete
  on chats to orchard_visitor, orchard_shopper;
grant select (tenant_id, user_id, id, chat_id, role, parts, created_at),
      insert (tenant_id, user_id, id, chat_id, role, parts, created_at), delete
  on messages to orchard_visitor, orchard_shopper;
