-- Why: a manual or a page of a store is read like its catalogue, by everybody there and by nobody elsewhere. Its text
-- is long and was written by people, so an assistant reads it piece by piece and takes it for data. The pieces are
-- searched inside one trusted function, for the reason of 50-indexes.sql; nobody else reads them.

alter table documents enable row level security;
alter table documents force row level security;
alter table document_chunks enable row level security;
alter table document_chunks force row level security;

create policy select_own_store on documents for select to orchard_visitor, orchard_shopper, orchard_assistant
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w) and status = 'published');
grant select (tenant_id, slug, kind, product_id, title, body, status)
  on documents to orchard_visitor, orchard_shopper, orchard_assistant;

-- What is searched is what may be read, said once more.
create policy select_search on documents for select to orchard_catalogue_search
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w) and status = 'published');
create policy select_search on document_chunks for select to orchard_catalogue_search
  using (tenant_id = (select w.tenant_id from identity.me('catalog:read') w));
grant select (tenant_id, slug, product_id, status) on documents to orchard_catalogue_search;
grant select (tenant_id, document_slug, position, headings, body, words, embedding, embedding_model)
  on document_chunks to orchard_catalogue_search;

grant usage, create on schema catalog to orchard_catalogue_search;
set local role orchard_catalogue_search;

-- Searches what the caller's store published at length, or what of it is about one product. A piece is ranked by its
-- words and by its meaning, each on its own, and the two places are added up as reciprocals (RRF): neither measure
-- knows the other's scale. `near` is the least similarity that counts where no word is shared.
create function catalog.search_documents(terms text, meaning halfvec(512), model text, near real, product uuid,
                                         maximum int)
returns table (document_slug text, headings text[], body text, score real)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  tenant constant text := (select w.tenant_id from identity.me('catalog:read') w);
  every_word constant tsquery := plainto_tsquery('pg_catalog.english', terms);
  any_word constant tsquery := replace(every_word::text, ' & ', ' | ')::tsquery;
begin
  if tenant is null then
    return;
  end if;
  return query
    with hit as (
      select c.document_slug, c.position, c.headings, c.body,
        case when c.words @@ any_word then ts_rank(c.words, any_word) + (c.words @@ every_word)::int end as rank,
        case when meaning is null or c.embedding is null or c.embedding_model is distinct from model then null
             else 1 - (c.embedding operator(public.<=>) meaning) end as similarity
      from public.documents d
      join public.document_chunks c on c.tenant_id = d.tenant_id and c.document_slug = d.slug
      where d.tenant_id = tenant and d.status = 'published' and (product is null or d.product_id = product)
    ), placed as (
      select h.*,
        rank() over (order by h.rank desc nulls last) as by_words,
        rank() over (order by h.similarity desc nulls last) as by_meaning
      from hit h
      where h.rank is not null or h.similarity >= near
    )
    select p.document_slug, p.headings, p.body,
      (coalesce(1.0 / (60 + case when p.rank is not null then p.by_words end), 0)
        + coalesce(1.0 / (60 + case when p.similarity is not null then p.by_meaning end), 0))::real
    from placed p
    order by 4 desc, p.document_slug, p.position
    limit least(greatest(maximum, 1), 50);
end $$;

revoke all on function catalog.search_documents(text, halfvec, text, real, uuid, int) from public;
grant execute on function catalog.search_documents(text, halfvec, text, real, uuid, int)
  to orchard_visitor, orchard_shopper, orchard_assistant;
reset role;
revoke create on schema catalog from orchard_catalogue_search;
