-- One uploaded Excel list of achievements or of rows of one achievement: read, looked at, taken over or dropped.
CREATE TABLE library_import (
  id               uuid PRIMARY KEY,
  person_id        uuid         NOT NULL REFERENCES person,
  category_code    varchar(24)  NOT NULL,
  category_version integer      NOT NULL,
  entry_id         uuid REFERENCES achievement_entry,   -- whose nested table the rows are for; null: each row becomes an entry
  entry_version    integer,                             -- of that entry when the rows were checked
  file_name        varchar(200) NOT NULL,
  status           varchar(12)  NOT NULL CHECK (status IN ('READING', 'READY', 'UNFIT', 'INTERRUPTED', 'DONE', 'DROPPED')),
  sentence         varchar(500) NOT NULL DEFAULT '',    -- why the file cannot be taken
  run              uuid         NOT NULL,               -- who reads it; a run that is no longer this one writes nothing
  good             integer      NOT NULL DEFAULT 0,
  bad              integer      NOT NULL DEFAULT 0,
  known            integer      NOT NULL DEFAULT 0,     -- is in the library already
  taken            integer      NOT NULL DEFAULT 0,
  created_at       timestamptz  NOT NULL,
  touched_at       timestamptz  NOT NULL,               -- the reader's last sign of life
  expires_at       timestamptz  NOT NULL,
  version          integer      NOT NULL DEFAULT 0,
  CHECK ((entry_id IS NULL) = (entry_version IS NULL))
);
-- One at a time for each person.
CREATE UNIQUE INDEX library_import_reading ON library_import (person_id) WHERE status = 'READING';
CREATE INDEX library_import_of_person ON library_import (person_id, id);
CREATE INDEX library_import_of_entry ON library_import (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX library_import_expiry ON library_import (expires_at);

-- The file itself, until the list is taken over, dropped or too old: reading can begin anew.
CREATE TABLE library_import_file (
  import_id uuid PRIMARY KEY REFERENCES library_import ON DELETE CASCADE,
  content   bytea NOT NULL
);
ALTER TABLE library_import_file ALTER COLUMN content SET STORAGE EXTERNAL;  -- packed already

-- Its rows as they were checked. No foreign key: a check for each of a hundred thousand rows would cost more than the
-- rows; they are written by the list's one run, and go with it.
CREATE TABLE library_import_row (
  import_id uuid         NOT NULL,
  row_no    integer      NOT NULL,            -- as Excel numbers it
  state     varchar(5)   NOT NULL CHECK (state IN ('GOOD', 'BAD', 'KNOWN')),
  entry_id  uuid,                             -- the entry a good row becomes: chosen once, so that nothing is taken twice
  title     varchar(300) NOT NULL,
  identity  text,                             -- of a row of a nested table
  payload   jsonb        NOT NULL,
  typed     jsonb        NOT NULL,            -- of a bad row: what stands in its cells
  problems  jsonb        NOT NULL,            -- of a bad row: field to sentence
  PRIMARY KEY (import_id, row_no)
);
