-- Why: the planner's statistics are samples of real values, taken outside row-level security. pg_stats hides them,
-- but EXPLAIN answers from them: its estimate for `user_id = …` tells how many orders that person has, and halving a
-- range again and again spells out the bounds of a histogram, other stores' drafts and prices included. So no column
-- of a table under row-level security has any. Plans lose little: every key begins with (tenant_id, user_id).
--
-- Here and not in a migration, so that a new table or column has none from its first moment. The catalogue index
-- keeps its own: nobody but the trusted search may read it, not even in an EXPLAIN.
do $$
declare
  sampled record;
begin
  for sampled in
    select a.attrelid::regclass as name, string_agg(format('alter %I set statistics 0', a.attname), ', ') as changes
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relispartition and c.relrowsecurity
      and a.attnum > 0 and not a.attisdropped and a.attstattarget is distinct from 0
    group by a.attrelid
  loop
    execute format('alter table %s %s', sampled.name, sampled.changes);
  end loop;
end $$;
