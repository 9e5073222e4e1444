-- Every row of domain.md 6.2 as data: who the unit is decides, beside its region and department.
ALTER TABLE organisation ADD COLUMN parent_id uuid REFERENCES organisation;
COMMENT ON COLUMN organisation.parent_id IS
  'units of a central body: the parent whose personnel office entrusts; departments: the department one level up';

ALTER TABLE review_plan
  DROP CONSTRAINT review_plan_committee_level_check,
  ADD CONSTRAINT review_plan_committee_level_check CHECK (committee_level IN ('PROVINCE', 'CITY', 'COUNTY', 'OWN'));

ALTER TABLE chain_template
  ADD COLUMN id       uuid         NOT NULL DEFAULT gen_random_uuid() UNIQUE,
  ADD COLUMN optional varchar(4)[] NOT NULL DEFAULT '{}',  -- steps left out where their body does not exist
  ADD COLUMN confirm  varchar(4),                          -- who confirms the result afterwards; no level of the audit
  ADD COLUMN version  integer      NOT NULL DEFAULT 0;

ALTER TABLE chain_rule
  ADD COLUMN unit_group varchar(12) NOT NULL DEFAULT 'PUBLIC'
    CHECK (unit_group IN ('PUBLIC', 'NON_PUBLIC', 'AGENCY', 'CENTRAL', 'OWN')),
  ALTER COLUMN region_level DROP NOT NULL,                 -- null: of any level
  ALTER COLUMN has_department DROP NOT NULL,               -- null: with and without
  ADD COLUMN version integer NOT NULL DEFAULT 0,
  DROP CONSTRAINT chain_rule_region_level_has_department_committee_level_key,
  ADD CONSTRAINT chain_rule_one UNIQUE NULLS NOT DISTINCT (unit_group, region_level, has_department, committee_level);
ALTER TABLE chain_rule ALTER COLUMN unit_group DROP DEFAULT;

INSERT INTO chain_rule (unit_group, region_level, has_department, committee_level, chain_code)
SELECT 'NON_PUBLIC', region_level, has_department, committee_level, chain_code FROM chain_rule;

UPDATE chain_template SET confirm = 'HP' WHERE code = 'P_DEPT';
UPDATE chain_template SET confirm = 'HM' WHERE code IN ('M_DEPT_M', 'C_DEPT_M');
UPDATE chain_template SET steps = '{U,DC,HC,DM,HM,ORG}', optional = '{DM}' WHERE code = 'C_DEPT_P';

INSERT INTO chain_template (code, name, steps, confirm) VALUES
  ('A_P_P',   '省级人事代理机构代理人员',               '{A,HP,ORG}',    NULL),
  ('A_M_P',   '市级人事代理机构代理人员，省级评委会',   '{A,HM,ORG}',    NULL),
  ('A_M_M',   '市级人事代理机构代理人员，市级评委会',   '{A,HM,ORG}',    NULL),
  ('A_C_P',   '县区人事代理机构代理人员，省级评委会',   '{A,HC,HM,ORG}', NULL),
  ('A_C_M',   '县区人事代理机构代理人员，市级评委会',   '{A,HC,ORG}',    NULL),
  ('A_C_C',   '县区人事代理机构代理人员，县级评委会',   '{A,ORG}',       NULL),
  ('OWN',     '有自主评审权的单位',                     '{U,ORG}',       'HP'),
  ('CENTRAL', '中央驻皖单位，省级评委会',               '{U,P,HP,ORG}',  NULL);

INSERT INTO chain_rule (unit_group, region_level, has_department, committee_level, chain_code) VALUES
  ('AGENCY',  'PROVINCE', NULL, 'PROVINCE', 'A_P_P'),
  ('AGENCY',  'CITY',     NULL, 'PROVINCE', 'A_M_P'),
  ('AGENCY',  'CITY',     NULL, 'CITY',     'A_M_M'),
  ('AGENCY',  'COUNTY',   NULL, 'PROVINCE', 'A_C_P'),
  ('AGENCY',  'COUNTY',   NULL, 'CITY',     'A_C_M'),
  ('AGENCY',  'COUNTY',   NULL, 'COUNTY',   'A_C_C'),
  ('OWN',     NULL,       NULL, 'OWN',      'OWN'),
  ('CENTRAL', NULL,       NULL, 'PROVINCE', 'CENTRAL');

-- Where somebody's way could not be told: put in front of the bureau of the unit's region until it can.
CREATE TABLE chain_gap (
  unit_id     uuid         NOT NULL REFERENCES organisation,
  plan_id     uuid         NOT NULL REFERENCES review_plan,
  code        varchar(24)  NOT NULL,   -- BODY_MISSING, BODY_STOPPED
  step        varchar(4)   NOT NULL,
  sentence    varchar(500) NOT NULL,   -- as the applicant read it
  first_met   timestamptz  NOT NULL,
  last_met    timestamptz  NOT NULL,
  times       integer      NOT NULL DEFAULT 1,
  resolved_at timestamptz,
  PRIMARY KEY (unit_id, plan_id, step)
);
CREATE INDEX chain_gap_open ON chain_gap (last_met DESC, unit_id) WHERE resolved_at IS NULL;

-- Vacancies need the number of people employed already; a bureau may void a wrong record (domain.md 4.5, O10).
ALTER TABLE post_approval
  ADD COLUMN employed_full   integer NOT NULL DEFAULT 0 CHECK (employed_full >= 0),
  ADD COLUMN employed_assoc  integer NOT NULL DEFAULT 0 CHECK (employed_assoc >= 0),
  ADD COLUMN employed_mid    integer NOT NULL DEFAULT 0 CHECK (employed_mid >= 0),
  ADD COLUMN employed_junior integer NOT NULL DEFAULT 0 CHECK (employed_junior >= 0),
  ADD COLUMN voided_at       timestamptz,
  ADD COLUMN voided_by       varchar(200) NOT NULL DEFAULT '',
  ADD COLUMN void_reason     varchar(500) NOT NULL DEFAULT '',
  ADD CONSTRAINT post_approval_voided CHECK ((status = 'VOIDED') = (voided_at IS NOT NULL));
