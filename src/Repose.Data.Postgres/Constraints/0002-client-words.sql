-- A search for clients is a range of the key of their words: from what was typed to just before the next word that does
-- not begin with it. That needs words in the order of their signs, whatever language the database was made for.
ALTER TABLE client_word ALTER COLUMN word TYPE character varying(254) COLLATE "C";
