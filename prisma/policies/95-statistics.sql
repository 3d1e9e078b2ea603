-- Why: the planner's statistics are samples of real values, taken outside row-level security. pg_stats hides them,
-- but EXPLAIN answers from them: its estimate for `user_id = …` tells how many orders that person has, and halving a
-- range again and again spells out the bounds of a histogram, other stores' drafts and prices included. So no column
-- of a table under row-level security has any. Plans lose little: every key begins with (tenant_id, user_id).
--
-- An index on an expression has samples of its own. Here and not in a migration, so that a new table or column has
-- none from its first moment. The catalogue index keeps its own: nobody but the trusted search may read it, not even
-- in an EXPLAIN.
do $$
declare
  sampled record;
begin
  for sampled in
    select format('alter %s %s %s', case c.relkind when 'i' then 'index' else 'table' end, a.attrelid::regclass,
             string_agg(format('alter %s set statistics 0',
                               case c.relkind when 'i' then a.attnum::text else quote_ident(a.attname) end), ', ')) as change
    from pg_class c
    left join pg_index x on x.indexrelid = c.oid
    join pg_class t on t.oid = coalesce(x.indrelid, c.oid) and t.relkind = 'r' and t.relrowsecurity and not t.relispartition
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and a.attstattarget is distinct from 0
      and (c.relkind = 'r' or (c.relkind = 'i' and x.indkey[a.attnum - 1] = 0))
    group by c.relkind, a.attrelid
  loop
    execute sampled.change;
  end loop;
end $$;
