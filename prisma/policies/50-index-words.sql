-- Why: what a product is found by is written by seeds, imports and staff alike, so one function says how its texts
-- become words. It reads nothing; whoever writes the index calls it.

-- Lower case, without accents; everything that is no letter or digit parts two words. No extension is needed for it.
create or replace function catalog.plain_text(value text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
return regexp_replace(lower(regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g')),
                      '[^[:alnum:]\u00c0-\u1fff\u2c00-\u2fff\u3040-\uffff]+', ' ', 'g');

-- The numbers of models, written together: "TN-2110" is also "tn2110". Its parts are words of their own already.
create or replace function catalog.model_numbers(value text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
return (select coalesce(string_agg(regexp_replace(part, '[^[:alnum:]]', '', 'g'), ' '), '')
        from regexp_split_to_table(lower(value), '[\s,;()]+') part
        where part ~ '[0-9]' and part ~ '[[:alnum:]][-/._][[:alnum:]]');

-- The words of a title that say what the thing is. English puts them last in their phrase: a "projector lamp" is a
-- lamp, and what stands after "for" is not for sale here. A phrase ends before a number, a mark or such a word, and also
-- before words that only describe ("Notebook Black"): the product's own one-word attributes, and abbreviations.
create or replace function catalog.head_words(title text, brand text, traits text[]) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  words text[];
  gaps text[];
  brand_words constant text[] := string_to_array(lower(brand), ' ');
  relation constant text[] := array['for', 'with', 'to', 'from', 'in', 'of', 'and', 'by', 'w', 'incl', 'compatible', 'without'];
  ends boolean := true;
  last_word int := 0;
  heads text := '';
begin
  select array_agg(token.parts[1] order by place), array_agg(token.parts[2] order by place) into words, gaps
  from regexp_matches(title, '([[:alnum:]\u00c0-\u1fff]+)([^[:alnum:]\u00c0-\u1fff]*)', 'g') with ordinality as token(parts, place);
  -- Nothing after the first such word is what the product is.
  for at in 1 .. coalesce(cardinality(words), 0) loop
    exit when at > 1 and lower(words[at]) = any (relation);
    last_word := at;
  end loop;
  for at in reverse coalesce(cardinality(words), 0) .. 1 loop
    ends := at = cardinality(words)
      or gaps[at] ~ '[^ /-]' or gaps[at] like '% - %' or words[at + 1] ~ '[0-9]'
      or lower(words[at + 1]) = any (relation)
      or (ends and (lower(words[at + 1]) = any (traits) or words[at + 1] ~ '^[A-Z]{2,6}$'));
    if at <= last_word and words[at] ~ '^[^0-9]{2,}$' and lower(words[at]) <> all (brand_words)
       -- A plural names the thing itself: what stands before another noun is singular.
       and (ends or words[at] ~* '[^s]s$' and length(words[at]) > 3) then
      heads := heads || ' ' || words[at];
    end if;
  end loop;
  return heads;
end $$;

-- A product's words with their weights: A what it is, B its name, C what is typed about it, D prose.
create or replace function catalog.index_words(title text, brand text, model text, sku text, kind text,
                                               traits text[], prose text) returns tsvector
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
return setweight(to_tsvector('english', catalog.plain_text(
           kind || ' ' || catalog.head_words(title, brand, (
             select coalesce(array_agg(lower(btrim(trait))), '{}')
             from unnest(traits) value, regexp_split_to_table(value, '[,/]') trait
             where btrim(trait) !~ '\s')))), 'A')
       || setweight(to_tsvector('english', catalog.plain_text(concat_ws(' ', title, brand, model, sku)) || ' '
           || catalog.model_numbers(concat_ws(' ', title, model, sku))), 'B')
       || setweight(to_tsvector('english', catalog.plain_text(array_to_string(traits, ' '))), 'C')
       || setweight(to_tsvector('english', catalog.plain_text(prose)), 'D');

create or replace function catalog.title_words(title text) returns smallint
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
return greatest(cardinality(string_to_array(btrim(catalog.plain_text(title)), ' ')), 1)::smallint;

revoke all on function catalog.plain_text(text), catalog.model_numbers(text), catalog.head_words(text, text, text[]),
  catalog.index_words(text, text, text, text, text, text[], text), catalog.title_words(text) from public;
-- What is asked for is read as what is written.
grant execute on function catalog.plain_text(text) to orchard_catalogue_search;
