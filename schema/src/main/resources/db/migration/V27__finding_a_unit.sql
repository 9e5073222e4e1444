-- How units are found by name (FAQ-P9): one row a unit, made by the product, which knows the readings of characters.
-- The pieces are one, two and three characters long: a trigram index can't look up the two characters people type most.
CREATE TABLE unit_name (
  unit_id  uuid PRIMARY KEY REFERENCES organisation ON DELETE CASCADE,
  name     varchar(100) NOT NULL,               -- the name this row was made from
  name_key text         NOT NULL,               -- without differences of width, case and spaces
  readings text         NOT NULL,               -- the initials of every reading, character by character: -gh-f-s-
  grams    text[]       NOT NULL                -- pieces of name_key and of the readings
);
CREATE INDEX unit_name_grams ON unit_name USING gin (grams);
CREATE INDEX unit_name_key ON unit_name (name_key);

-- Who waits for a unit that is not registered (FAQ-P14); gone once the person asks a unit to take them.
CREATE TABLE awaited_unit (
  person_id uuid PRIMARY KEY REFERENCES person,
  name      varchar(100) NOT NULL,              -- as typed
  name_key  text         NOT NULL,              -- compared with unit_name.name_key
  noted_at  timestamptz  NOT NULL
);
CREATE INDEX awaited_unit_name ON awaited_unit (name_key);

ALTER TABLE unit_binding ADD COLUMN release_reason varchar(500);  -- why the unit let the person go; null unless it did
CREATE INDEX unit_binding_person ON unit_binding (person_id, submitted_at DESC);
