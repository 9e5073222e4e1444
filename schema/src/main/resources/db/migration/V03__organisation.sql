-- Units, departments, bureaus and organisers. One legal body may stand here twice: as department A and as unit B (FAQ-D1).
CREATE TABLE organisation (
  id             uuid PRIMARY KEY,
  kind           varchar(12)  NOT NULL CHECK (kind IN ('UNIT', 'DEPARTMENT', 'BUREAU', 'ORGANISER')),
  origin         varchar(8)   NOT NULL CHECK (origin IN ('PORTAL', 'PRESET')),
  name           varchar(100) NOT NULL,
  uscc           varchar(18),
  nature         varchar(20),                   -- units only: 机关, 事业单位, ...
  region_code    varchar(6)   NOT NULL REFERENCES region,
  department_id  uuid REFERENCES organisation,  -- units only: the 业务主管部门; null where there is none
  contact        varchar(50)  NOT NULL DEFAULT '',
  contact_mobile varchar(11)  NOT NULL DEFAULT '',
  contact_phone  varchar(20)  NOT NULL DEFAULT '',
  address        varchar(200) NOT NULL DEFAULT '',
  status         varchar(12)  NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('REGISTERING', 'ACTIVE', 'SUSPENDED', 'MERGED')),
  created_at     timestamptz  NOT NULL DEFAULT now(),
  updated_at     timestamptz  NOT NULL DEFAULT now(),
  version        integer      NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX organisation_portal_uscc ON organisation (uscc) WHERE origin = 'PORTAL';
CREATE INDEX organisation_unit_name ON organisation USING gin (name gin_trgm_ops) WHERE kind = 'UNIT';
CREATE INDEX organisation_region ON organisation (kind, region_code);

CREATE TABLE post_approval (
  id              uuid PRIMARY KEY,
  unit_id         uuid     NOT NULL REFERENCES organisation,
  year            smallint NOT NULL,            -- 核准年度 = plan year it serves
  senior_full     integer  NOT NULL CHECK (senior_full >= 0),
  senior_assoc    integer  NOT NULL CHECK (senior_assoc >= 0),
  mid             integer  NOT NULL CHECK (mid >= 0),
  junior          integer  NOT NULL CHECK (junior >= 0),
  sheet_id        uuid     NOT NULL,            -- the stamped 岗位核准表
  status          varchar(12) NOT NULL CHECK (status IN ('SUBMITTED', 'VOIDED')),
  submitted_at    timestamptz NOT NULL,
  submitted_by    uuid     NOT NULL,
  version         integer  NOT NULL DEFAULT 0,
  CHECK (senior_full + senior_assoc + mid + junior > 0)
);
CREATE UNIQUE INDEX post_approval_one_a_year ON post_approval (unit_id, year) WHERE status = 'SUBMITTED';
