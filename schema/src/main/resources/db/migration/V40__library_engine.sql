-- Rows of the nested table of an entry (病案列表): apart from the payload, so that lists and autosave never carry them.
CREATE TABLE achievement_row (
  entry_id uuid    NOT NULL REFERENCES achievement_entry,
  no       integer NOT NULL CHECK (no > 0),              -- 序号, counted within the entry
  payload  jsonb   NOT NULL,
  identity text,                                         -- what names the row's real thing; null while incomplete
  PRIMARY KEY (entry_id, no),
  UNIQUE (entry_id, identity)
);

-- Texts a person has typed that are no values yet: half a date, a number with a slip. Nothing typed is lost.
ALTER TABLE achievement_entry ADD COLUMN typed jsonb NOT NULL DEFAULT '{}';

-- Categories that administrators took from people of a title series; entries made before stay.
CREATE TABLE category_switch (
  category_code varchar(24) NOT NULL,
  series_no     varchar(2)  NOT NULL REFERENCES title_series,
  switched_by   uuid        NOT NULL,
  switched_at   timestamptz NOT NULL,
  PRIMARY KEY (category_code, series_no)
);
