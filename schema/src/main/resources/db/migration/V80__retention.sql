-- What is about to be erased because its time is over, and when its person was told. Erased, the row is gone.
CREATE TABLE retention_notice (
  kind       varchar(24) NOT NULL,             -- as in retention.yml
  subject_id uuid        NOT NULL,
  person_id  uuid        NOT NULL REFERENCES person,
  first_on   date        NOT NULL,
  second_on  date,
  erase_on   date        NOT NULL,
  PRIMARY KEY (kind, subject_id)
);
CREATE INDEX retention_notice_person ON retention_notice (person_id);

-- A person asks that what is held of them be erased (PIPL, article 47), and what was decided.
CREATE TABLE erasure_request (
  id         uuid PRIMARY KEY,
  person_id  uuid         NOT NULL REFERENCES person,
  reason     varchar(500) NOT NULL DEFAULT '',
  status     varchar(10)  NOT NULL CHECK (status IN ('REQUESTED', 'WITHDRAWN', 'REFUSED', 'DONE')),
  answer     varchar(500) NOT NULL DEFAULT '',
  erased     jsonb        NOT NULL DEFAULT '[]',  -- sentences: what went
  kept       jsonb        NOT NULL DEFAULT '[]',  -- sentences: what stays, and why
  asked_at   timestamptz  NOT NULL,
  decided_by varchar(200) NOT NULL DEFAULT '',
  decided_at timestamptz,
  version    integer      NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX erasure_request_open ON erasure_request (person_id) WHERE status = 'REQUESTED';
CREATE INDEX erasure_request_person ON erasure_request (person_id, id);
CREATE INDEX erasure_request_status ON erasure_request (status, id);
