-- 申请退回 (FAQ-P47): the person asks the unit to return an entry that is locked. One open request per entry.
CREATE TABLE return_request (
  id          uuid PRIMARY KEY,                          -- time-ordered
  entry_id    uuid         NOT NULL REFERENCES achievement_entry,
  reason      varchar(200) NOT NULL,
  status      varchar(10)  NOT NULL CHECK (status IN ('OPEN', 'AGREED', 'REFUSED', 'TAKEN_BACK', 'OVERTAKEN')),
  asked_at    timestamptz  NOT NULL,
  answer      varchar(500) NOT NULL DEFAULT '',
  answered_by text         NOT NULL DEFAULT '',          -- body and name, as they are spoken
  answered_at timestamptz
);
CREATE UNIQUE INDEX return_request_open ON return_request (entry_id) WHERE status = 'OPEN';
CREATE INDEX return_request_of_entry ON return_request (entry_id, id);

-- 调整 (FAQ-P48 to P50): every change of a case after submission, as it was and as it became.
CREATE TABLE achievement_adjustment (
  id          uuid PRIMARY KEY,                          -- time-ordered
  entry_id    uuid        NOT NULL REFERENCES achievement_entry,
  row_no      integer     NOT NULL,
  before      jsonb       NOT NULL,
  after       jsonb,                                     -- null: the row was removed
  adjusted_by text        NOT NULL,
  adjusted_at timestamptz NOT NULL
);
CREATE INDEX achievement_adjustment_of_entry ON achievement_adjustment (entry_id, id);

-- What an entry claims as its person's own: a number, a file, a case. The same claim of two people is a doubt.
-- Written with submission and adjustment, gone with the entry; values are kept as hashes only.
CREATE TABLE achievement_claim (
  entry_id  uuid        NOT NULL REFERENCES achievement_entry,
  person_id uuid        NOT NULL REFERENCES person,
  kind      varchar(8)  NOT NULL CHECK (kind IN ('NUMBER', 'FILE', 'CASE')),
  hash      varchar(64) NOT NULL,
  place     varchar(60) NOT NULL,                        -- label of the field, the attachment or the table
  row_no    integer     NOT NULL DEFAULT 0,              -- of a case; 0 for the others
  since     timestamptz NOT NULL,
  PRIMARY KEY (entry_id, kind, hash, row_no)
);
CREATE INDEX achievement_claim_hash ON achievement_claim (hash, kind);

-- Which applications use an entry.
CREATE INDEX application_item_entry ON application_item (entry_id);
