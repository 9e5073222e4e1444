-- The register of bodies as bureaus and operations keep it.
ALTER TABLE organisation
  ADD COLUMN industry      varchar(40)  NOT NULL DEFAULT '',  -- departments: 教育, 卫生健康, ...
  ADD COLUMN status_reason varchar(500) NOT NULL DEFAULT '',  -- why it was stopped, returned or merged; empty while ACTIVE
  ADD COLUMN merged_into   uuid REFERENCES organisation,
  ADD CONSTRAINT organisation_merged CHECK ((status = 'MERGED') = (merged_into IS NOT NULL)),
  ADD CONSTRAINT organisation_not_into_itself CHECK (merged_into <> id);

-- A registration may come back to the unit to be mended.
ALTER TABLE organisation DROP CONSTRAINT organisation_status_check;
ALTER TABLE organisation ADD CONSTRAINT organisation_status_check
  CHECK (status IN ('REGISTERING', 'RETURNED', 'ACTIVE', 'SUSPENDED', 'MERGED'));

-- The register in the order in which it is read: region, kind, name.
CREATE INDEX organisation_register ON organisation (region_code, kind, name, id);
-- Bodies that wait or are stopped are few among many.
CREATE INDEX organisation_not_active ON organisation (status, region_code, kind, name, id) WHERE status <> 'ACTIVE';
CREATE INDEX organisation_of_department ON organisation (department_id, name, id) WHERE department_id IS NOT NULL;
CREATE INDEX organisation_uscc ON organisation (uscc varchar_pattern_ops) WHERE uscc IS NOT NULL;
CREATE INDEX organisation_any_name ON organisation USING gin (name gin_trgm_ops);

-- One uploaded list of bodies: read, looked at, and taken over or dropped.
CREATE TABLE organisation_import (
  id         uuid PRIMARY KEY,
  account_id uuid         NOT NULL REFERENCES account,
  scope      varchar(6)   NOT NULL REFERENCES region,   -- rows outside were refused
  file_name  varchar(200) NOT NULL,
  rows       jsonb        NOT NULL,                     -- as typed, by row number of the sheet
  created_at timestamptz  NOT NULL,
  done_at    timestamptz,                               -- null: looked at only
  added      jsonb        NOT NULL DEFAULT '[]',        -- row numbers that became bodies
  version    integer      NOT NULL DEFAULT 0
);
CREATE INDEX organisation_import_account ON organisation_import (account_id, id);

-- Operations look into an application for half an hour, each time with a reason.
CREATE TABLE application_look (
  id             uuid PRIMARY KEY,
  application_id uuid         NOT NULL REFERENCES title_application,
  account_id     uuid         NOT NULL REFERENCES account,
  actor_name     varchar(120) NOT NULL,
  reason         varchar(500) NOT NULL,
  looked_at      timestamptz  NOT NULL,
  ends_at        timestamptz  NOT NULL
);
CREATE INDEX application_look_application ON application_look (application_id, looked_at);
CREATE INDEX application_look_account ON application_look (account_id, application_id, ends_at);
