-- What a store publishes at length: manuals, questions and answers, and its own pages. Shapes only;
-- prisma/policies/55-documents.sql says who may touch what.

create table documents (
  tenant_id text not null references tenants (id),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  kind text not null check (kind in ('manual', 'faq', 'page')),
  -- The product it is about; a page of the store is about none.
  product_id uuid,
  title text not null check (length(title) between 1 and 160),
  -- Markdown, without the title.
  body text not null check (length(body) between 1 and 40000),
  status text not null default 'published' check (status in ('published', 'draft')),
  primary key (tenant_id, slug),
  foreign key (tenant_id, product_id) references products (tenant_id, id) on delete cascade
);
create index documents_by_product on documents (tenant_id, product_id);

-- A document cut at its headings, for search. No text or vector index on purpose: a store's chunks are found through
-- (tenant_id, …) and compared exactly, so that no store's result or speed depends on another's.
create table document_chunks (
  tenant_id text not null,
  document_slug text not null,
  position int not null check (position >= 0),
  -- The headings above the text, outermost first; empty for what stands before the first.
  headings text[] not null default '{}',
  body text not null check (length(body) between 1 and 2000),
  words tsvector not null,
  embedding halfvec(512),
  embedding_model text,
  primary key (tenant_id, document_slug, position),
  foreign key (tenant_id, document_slug) references documents (tenant_id, slug) on update cascade on delete cascade
);
