-- Reviews of tenants, as cases. Shapes only; prisma/policies/92-cases.sql says who may touch what.

-- An operator looks at one store. A store has one open case at most; what was decided stays as it was.
create table review_cases (
  tenant_id text not null references tenants (id) on delete cascade,
  id uuid not null,
  opened_at timestamptz not null default now(),
  opened_by text not null check (length(opened_by) between 1 and 120),
  assigned_to text not null check (length(assigned_to) between 1 and 120),
  decision text check (decision in ('approved', 'changes_required', 'suspended')),
  decided_by text check (length(decided_by) between 1 and 120),
  decided_at timestamptz,
  primary key (tenant_id, id),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create unique index review_cases_open on review_cases (tenant_id) where decision is null;

-- What a rule found at the moment the case was opened. The evidence is counts and settings, never what somebody wrote.
create table review_findings (
  tenant_id text not null,
  case_id uuid not null,
  rule text not null check (rule ~ '^[a-z_]{1,60}$'),
  severity text not null check (severity in ('low', 'medium', 'high')),
  evidence jsonb not null,
  owner text not null check (owner in ('staff', 'operator')),
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'mended', 'accepted')),
  primary key (tenant_id, case_id, rule),
  foreign key (tenant_id, case_id) references review_cases (tenant_id, id) on delete cascade
);

-- The history of a case: what was said and what was done, by whom.
create table review_notes (
  tenant_id text not null,
  case_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('opened', 'taken', 'said', 'finding', 'decided')),
  role text not null check (role in ('staff', 'operator')),
  author text not null check (length(author) between 1 and 120),
  words text not null check (length(words) between 1 and 2000),
  written_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, case_id, id),
  foreign key (tenant_id, case_id) references review_cases (tenant_id, id) on delete cascade
);
