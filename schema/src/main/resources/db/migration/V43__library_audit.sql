-- 「业绩档案」: a return is a thing. It names the faults, keeps the content as it was audited, and is resolved by the
-- next submission; all of them stay as history.
CREATE TABLE entry_return (
  id          uuid PRIMARY KEY,                 -- time-ordered
  entry_id    uuid         NOT NULL REFERENCES achievement_entry,
  unit_id     uuid         NOT NULL REFERENCES organisation,
  actor_name  varchar(80)  NOT NULL,
  reason_code varchar(4)   NOT NULL,
  message     varchar(500) NOT NULL,
  payload     jsonb        NOT NULL,            -- the base of the differences shown to this unit's auditors
  files       jsonb        NOT NULL DEFAULT '[]',   -- [{document, slot, name}]
  cases       jsonb        NOT NULL DEFAULT '[]',   -- rows of the nested table: [{no, payload}]
  returned_at timestamptz  NOT NULL,
  resolved_at timestamptz                       -- submitted again
);
CREATE INDEX entry_return_entry ON entry_return (entry_id, id);

-- One fault: a field, an attachment place (file.diploma) or the nested table (table.cases).
CREATE TABLE entry_mark (
  return_id   uuid         NOT NULL REFERENCES entry_return,
  place       varchar(64)  NOT NULL,
  position    integer      NOT NULL,
  reason_code varchar(4)   NOT NULL,
  problem     varchar(500) NOT NULL,
  PRIMARY KEY (return_id, place)
);

ALTER TABLE achievement_entry ADD COLUMN returned_before boolean NOT NULL DEFAULT false;

-- How a unit finds its people's entries by name: the name and its initials from each character on, to be searched by
-- their beginnings. One set of rows a person and unit, written when the person submits there.
CREATE TABLE audited_name (
  unit_id   uuid        NOT NULL REFERENCES organisation,
  piece     varchar(50) COLLATE "C" NOT NULL,
  person_id uuid        NOT NULL REFERENCES person,
  PRIMARY KEY (unit_id, piece, person_id)
);

-- Every list of 「业绩档案」 walks one of these from the key on, however large the office is.
CREATE INDEX achievement_of_unit_category ON achievement_entry (unit_id, status, category_code, id);
CREATE INDEX achievement_of_unit_submitted ON achievement_entry (unit_id, status, submitted_at, id);
CREATE INDEX achievement_of_unit_person ON achievement_entry (unit_id, person_id, status, id);
CREATE INDEX achievement_of_unit_again ON achievement_entry (unit_id, status, id) WHERE returned_before;
CREATE INDEX achievement_approved_of_person ON achievement_entry (person_id, id) INCLUDE (unit_id) WHERE status = 'APPROVED';

-- A list with its filters under a name, for the account that saved it.
CREATE TABLE saved_view (
  id         uuid PRIMARY KEY,
  account_id uuid         NOT NULL,
  page       varchar(60)  NOT NULL,             -- address of the list
  name       varchar(20)  NOT NULL,
  query      varchar(600) NOT NULL,             -- what follows the question mark
  created_at timestamptz  NOT NULL,
  UNIQUE (account_id, page, name)
);
