-- Regions, title series and names, specialties, calendar. Rows come with V20 and later.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE region (
  code        varchar(6) PRIMARY KEY,          -- GB/T 2260; development zones carry their statistical code
  parent_code varchar(6) REFERENCES region,
  level       varchar(8)  NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY')),
  name        varchar(40) NOT NULL,
  full_name   varchar(80) NOT NULL,            -- 安徽省合肥市蜀山区
  is_zone     boolean     NOT NULL DEFAULT false
);
CREATE INDEX region_parent ON region (parent_code);

CREATE TABLE title_series (
  no   varchar(2) PRIMARY KEY,                 -- 01 .. 27
  name varchar(40) NOT NULL
);

CREATE TABLE title_name (
  id         varchar(10) PRIMARY KEY,          -- series.branch.level, e.g. 22.1.2
  series_no  varchar(2)  NOT NULL REFERENCES title_series,
  level      varchar(12) NOT NULL CHECK (level IN ('SENIOR_FULL', 'SENIOR_ASSOC', 'MID', 'ASSISTANT', 'TECHNICIAN')),
  branch     smallint    NOT NULL,
  name       varchar(40) NOT NULL,
  UNIQUE (series_no, level, branch)
);

CREATE TABLE specialty (
  id        varchar(10) PRIMARY KEY,           -- series.number, e.g. 22.03
  series_no varchar(2)  NOT NULL REFERENCES title_series,
  name      varchar(40) NOT NULL
);
CREATE INDEX specialty_series ON specialty (series_no);

CREATE TABLE calendar_exception (
  day        date PRIMARY KEY,
  is_working boolean NOT NULL,                 -- true: a weekend day that is worked; false: a holiday
  note       varchar(40) NOT NULL
);
