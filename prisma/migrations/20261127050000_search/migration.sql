-- How long a title is, in words: a word that a short title holds says more about its product.
alter table catalog_index add column title_words smallint not null default 8 check (title_words > 0);
