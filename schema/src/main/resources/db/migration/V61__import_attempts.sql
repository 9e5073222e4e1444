-- A list whose reader died is read anew by any node, a few times at most: a file that kills its reader must not kill all.
ALTER TABLE library_import ADD COLUMN attempt smallint NOT NULL DEFAULT 1;
