-- What a level checked, and the unit's own notice (单位公示), stand with its decision and never change.
ALTER TABLE audit_record
  ADD COLUMN checklist jsonb NOT NULL DEFAULT '[]',   -- [{code, label, result, remark}]
  ADD COLUMN notice    jsonb;                         -- {held, from, to, objected, text}; units only

-- A mark may name one typed field, and says whether a machine could have told it before the submission.
ALTER TABLE return_mark
  ADD COLUMN field       varchar(40) NOT NULL DEFAULT '',
  ADD COLUMN preventable boolean     NOT NULL DEFAULT false;

-- Opinions a body keeps ready for its clerks.
CREATE TABLE opinion_template (
  id              uuid PRIMARY KEY,
  organisation_id uuid          NOT NULL REFERENCES organisation,
  text            varchar(500)  NOT NULL,
  created_at      timestamptz   NOT NULL,
  UNIQUE (organisation_id, text)
);

-- Notes from level to level about one application; the applicant never reads them.
CREATE TABLE audit_note (
  id              uuid PRIMARY KEY,
  application_id  uuid          NOT NULL REFERENCES title_application,
  organisation_id uuid          NOT NULL REFERENCES organisation,
  account_id      uuid          NOT NULL REFERENCES account,
  actor_name      varchar(120)  NOT NULL,
  text            varchar(1000) NOT NULL,
  written_at      timestamptz   NOT NULL
);
CREATE INDEX audit_note_application ON audit_note (application_id, id);

-- 统计: what a check before the submission could have told, summed up in the background with the rest.
CREATE TABLE application_stat_preventable (
  plan_id uuid    NOT NULL REFERENCES review_plan,
  unit_id uuid    NOT NULL REFERENCES organisation,
  marks   integer NOT NULL,
  returns integer NOT NULL,                              -- with one such mark at least
  PRIMARY KEY (plan_id, unit_id)
);
