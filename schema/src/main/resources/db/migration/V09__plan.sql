CREATE TABLE chain_template (
  code varchar(24) PRIMARY KEY,
  name varchar(100) NOT NULL,
  -- ordered step codes of domain rule 6.2: U unit, DC/DM/DP department, HC/HM/HP bureau (county, city, province), ORG organiser
  steps varchar(4)[] NOT NULL
);

CREATE TABLE chain_rule (
  id              integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  region_level    varchar(8)  NOT NULL,                -- of the unit
  has_department  boolean     NOT NULL,
  committee_level varchar(8)  NOT NULL,                -- PROVINCE, CITY, COUNTY
  chain_code      varchar(24) NOT NULL REFERENCES chain_template,
  UNIQUE (region_level, has_department, committee_level)
);

CREATE TABLE review_plan (
  id               uuid PRIMARY KEY,
  code             varchar(20)  NOT NULL UNIQUE,
  name             varchar(100) NOT NULL,
  plan_year        smallint     NOT NULL,              -- 申报年度, not the calendar year (FAQ-P35)
  series_no        varchar(2)   NOT NULL REFERENCES title_series,
  committee_name   varchar(100) NOT NULL,
  committee_level  varchar(8)   NOT NULL CHECK (committee_level IN ('PROVINCE', 'CITY', 'COUNTY')),
  organiser_id     uuid         NOT NULL REFERENCES organisation,
  scope_region     varchar(6)   NOT NULL REFERENCES region,
  application_types varchar(12)[] NOT NULL,
  open_at          timestamptz  NOT NULL,
  person_deadline  timestamptz  NOT NULL,
  correction_days  smallint     NOT NULL DEFAULT 5,    -- working days
  step_days        smallint     NOT NULL DEFAULT 10,   -- working days per level
  tenure_cutoff    date         NOT NULL,
  required_categories varchar(24)[] NOT NULL DEFAULT '{}',
  description      text         NOT NULL DEFAULT '',
  contact          varchar(100) NOT NULL DEFAULT '',
  status           varchar(16)  NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
  version          integer      NOT NULL DEFAULT 0
);
CREATE INDEX review_plan_year ON review_plan (plan_year, status);

CREATE TABLE plan_title (
  plan_id       uuid        NOT NULL REFERENCES review_plan,
  title_name_id varchar(10) NOT NULL REFERENCES title_name,
  PRIMARY KEY (plan_id, title_name_id)
);
CREATE TABLE plan_specialty (
  plan_id      uuid        NOT NULL REFERENCES review_plan,
  specialty_id varchar(10) NOT NULL REFERENCES specialty,
  PRIMARY KEY (plan_id, specialty_id)
);
