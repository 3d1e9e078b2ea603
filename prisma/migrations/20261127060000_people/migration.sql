-- The people who run stores and platform. Shapes only; prisma/policies/77-people.sql says who may touch what.

-- An invitation is a link like the others: it works once, and whoever follows it reads that mailbox.
alter table single_use_links drop constraint single_use_links_purpose_check;
alter table single_use_links add constraint single_use_links_purpose_check
  check (purpose in ('confirm_email', 'reset_password', 'claim_account', 'attach_order', 'join_team'));

alter table account_events drop constraint account_events_kind_check;
alter table account_events add constraint account_events_kind_check
  check (kind in ('account_made', 'password_set', 'address_confirmed', 'provider_connected', 'sessions_closed',
                  'visitor_adopted', 'order_attached', 'erased', 'invited', 'joined', 'disabled', 'enabled',
                  'signed_out'));
