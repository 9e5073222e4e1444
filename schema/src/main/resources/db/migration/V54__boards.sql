-- 申请退回: the applicant asks the body where the application stands. A request whose level the application has left is
-- overtaken; nobody has to write that down.
CREATE TABLE application_return_request (
  id              uuid PRIMARY KEY,                      -- time-ordered
  application_id  uuid         NOT NULL REFERENCES title_application,
  round           smallint     NOT NULL,
  seq             smallint     NOT NULL,                 -- the level it was asked of
  organisation_id uuid         NOT NULL REFERENCES organisation,
  section         varchar(24)  NOT NULL,                 -- what the applicant wants to mend
  reason          varchar(200) NOT NULL,
  status          varchar(10)  NOT NULL CHECK (status IN ('OPEN', 'AGREED', 'REFUSED', 'TAKEN_BACK')),
  asked_at        timestamptz  NOT NULL,
  answer          varchar(500) NOT NULL DEFAULT '',
  answered_by     text         NOT NULL DEFAULT '',      -- body and name, as they are spoken
  answered_at     timestamptz
);
CREATE UNIQUE INDEX application_return_request_open ON application_return_request (application_id, round, seq)
  WHERE status = 'OPEN';
CREATE INDEX application_return_request_of ON application_return_request (application_id, id);

-- 留言 between the applicant and the bodies of the route. Never changed, never deleted.
CREATE TABLE application_message (
  id              uuid PRIMARY KEY,                      -- time-ordered
  application_id  uuid         NOT NULL REFERENCES title_application,
  organisation_id uuid REFERENCES organisation,          -- null: the applicant
  account_id      uuid         NOT NULL REFERENCES account,
  author          text         NOT NULL,                 -- as spoken
  body            varchar(500) NOT NULL,
  sent_at         timestamptz  NOT NULL
);
CREATE INDEX application_message_of ON application_message (application_id, id);
CREATE TABLE application_message_read (
  application_id uuid NOT NULL REFERENCES title_application,
  reader_id      uuid NOT NULL,                          -- the person, or the organisation
  read_to        uuid NOT NULL,                          -- last message read
  PRIMARY KEY (application_id, reader_id)
);

-- 审核进度看板: open work by body and day, and open applications by plan.
CREATE INDEX task_due ON task (organisation_id, kind, due_on);
CREATE INDEX application_in_audit ON title_application (plan_id, id) WHERE status = 'IN_AUDIT';

-- 统计: summed up in the background per plan and employer, so that no page counts applications.
CREATE TABLE application_stat (
  plan_id         uuid       NOT NULL REFERENCES review_plan,
  unit_id         uuid       NOT NULL REFERENCES organisation,
  plan_year       smallint   NOT NULL,
  region_code     varchar(6) NOT NULL,
  drafts          integer    NOT NULL,                   -- begun, never submitted
  submitted       integer    NOT NULL,                   -- at least once
  at_unit         integer    NOT NULL,
  at_department   integer    NOT NULL,
  at_bureau       integer    NOT NULL,
  at_organiser    integer    NOT NULL,
  returned        integer    NOT NULL,                   -- lie with the applicant now
  rejected        integer    NOT NULL,
  accepted        integer    NOT NULL,
  lapsed          integer    NOT NULL,
  rounds          integer    NOT NULL,                   -- submissions of all of them
  returns         integer    NOT NULL,                   -- times returned
  PRIMARY KEY (plan_id, unit_id)
);
CREATE INDEX application_stat_unit ON application_stat (unit_id);
CREATE TABLE application_stat_reason (
  plan_id     uuid       NOT NULL REFERENCES review_plan,
  unit_id     uuid       NOT NULL REFERENCES organisation,
  reason_code varchar(4) NOT NULL,
  times       integer    NOT NULL,
  PRIMARY KEY (plan_id, unit_id, reason_code)
);
CREATE TABLE application_stat_days (
  plan_id   uuid       NOT NULL REFERENCES review_plan,
  unit_id   uuid       NOT NULL REFERENCES organisation,
  step_code varchar(4) NOT NULL,
  days      smallint   NOT NULL,                         -- working days a level took
  decisions integer    NOT NULL,
  PRIMARY KEY (plan_id, unit_id, step_code, days)
);
CREATE TABLE application_stat_run (
  single     boolean PRIMARY KEY DEFAULT true CHECK (single),
  journal_id bigint      NOT NULL DEFAULT 0,             -- newest line that is counted in
  run_at     timestamptz
);
INSERT INTO application_stat_run DEFAULT VALUES;

-- Working days from one day (excluded) to another (included), as cn.zhicheng.shared.WorkingDays counts them.
CREATE FUNCTION working_days_between(since date, until date) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN until <= since THEN 0 ELSE (
    (SELECT count(*) FROM generate_series(1, until - since) AS passed (n)
       LEFT JOIN calendar_exception AS moved ON moved.day = since + passed.n
      WHERE coalesce(moved.is_working, extract(isodow FROM since + passed.n) < 6))) END::integer
$$;

-- 导出任务: lists made in the background and kept for a week.
CREATE TABLE export_job (
  id              uuid PRIMARY KEY,                      -- time-ordered
  account_id      uuid         NOT NULL REFERENCES account,
  organisation_id uuid         NOT NULL REFERENCES organisation,
  role            varchar(12)  NOT NULL,
  asked_by        jsonb        NOT NULL,                 -- who it is, as the journal names them
  kind            varchar(24)  NOT NULL,
  title           varchar(120) NOT NULL,
  parameters      jsonb        NOT NULL,
  status          varchar(8)   NOT NULL CHECK (status IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  attempt         integer      NOT NULL DEFAULT 0,
  done            integer      NOT NULL DEFAULT 0,
  total           integer      NOT NULL DEFAULT 0,
  bytes           bigint       NOT NULL DEFAULT 0,
  asked_at        timestamptz  NOT NULL,
  touched_at      timestamptz  NOT NULL,                 -- a running one that is silent is taken up again
  expires_at      timestamptz  NOT NULL
);
CREATE INDEX export_job_of ON export_job (account_id, organisation_id, id);
CREATE INDEX export_job_open ON export_job (id) WHERE status IN ('WAITING', 'RUNNING');
CREATE INDEX export_job_expiry ON export_job (expires_at);
CREATE TABLE export_part (
  job_id  uuid    NOT NULL REFERENCES export_job ON DELETE CASCADE,
  part    integer NOT NULL,
  content bytea   NOT NULL,
  PRIMARY KEY (job_id, part)
);

ALTER TABLE look DROP CONSTRAINT look_kind_check, ADD CONSTRAINT look_kind_check CHECK (kind IN
  ('APPLICATION', 'ENTRY', 'BINDING', 'DOCUMENT', 'ID_NUMBER', 'FORM', 'EXPORT'));
