-- Who looked at whose data. One row a person, onlooker, subject and day (in Anhui): a second look on the same
-- day counts up. Kept as long as the person's data is kept; the product neither changes nor deletes it.
CREATE TABLE look (
  id           uuid PRIMARY KEY,              -- in order of the first look
  person_id    uuid         NOT NULL REFERENCES person,
  day          date         NOT NULL,
  account_id   uuid         NOT NULL,
  role         varchar(20)  NOT NULL,
  body         varchar(100) NOT NULL,
  name         varchar(120) NOT NULL,
  kind         varchar(16)  NOT NULL CHECK (kind IN ('APPLICATION', 'ENTRY', 'BINDING', 'DOCUMENT', 'ID_NUMBER', 'FORM')),
  subject_id   uuid         NOT NULL,
  subject_name varchar(300) NOT NULL,
  times        integer      NOT NULL DEFAULT 1 CHECK (times > 0),
  first_at     timestamptz  NOT NULL,
  last_at      timestamptz  NOT NULL,
  UNIQUE (person_id, day, account_id, body, kind, subject_id)
);
CREATE INDEX look_of_person ON look (person_id, id);

-- The export a person is making now: one at a time. A row left behind by a crash is taken over after a while.
CREATE TABLE data_export (
  person_id uuid PRIMARY KEY REFERENCES person,
  began_at  timestamptz NOT NULL
);
