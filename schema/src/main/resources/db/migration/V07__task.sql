-- 任务中心: one row per open piece of audit work; the row goes when the work is done (the journal keeps the history).
CREATE TABLE task (
  id              uuid PRIMARY KEY,             -- time-ordered
  organisation_id uuid         NOT NULL REFERENCES organisation,
  kind            varchar(16)  NOT NULL CHECK (kind IN ('BINDING', 'ACHIEVEMENT', 'APPLICATION')),
  subject_id      uuid         NOT NULL,
  person_name     varchar(50)  NOT NULL,
  title           varchar(200) NOT NULL,
  path            varchar(200) NOT NULL,        -- page where it is decided
  created_at      timestamptz  NOT NULL,
  due_on          date,
  UNIQUE (kind, subject_id)
);
CREATE INDEX task_of_organisation ON task (organisation_id, id);
CREATE INDEX task_of_organisation_kind ON task (organisation_id, kind, id);
