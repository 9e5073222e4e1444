CREATE TABLE person (
  id               uuid PRIMARY KEY,
  name             varchar(50) NOT NULL,
  id_type          varchar(16) NOT NULL,
  id_no            bytea       NOT NULL,        -- sealed (AES-256-GCM)
  id_no_index      bytea       NOT NULL,        -- blind index
  sex              varchar(1)  NOT NULL CHECK (sex IN ('男', '女')),
  birth_date       date        NOT NULL,
  ethnicity        varchar(20) NOT NULL DEFAULT '',
  political_status varchar(20) NOT NULL DEFAULT '',
  mobile           bytea       NOT NULL,        -- sealed
  email            varchar(100) NOT NULL DEFAULT '',
  work_start       varchar(7)  NOT NULL DEFAULT '',   -- yyyy-MM
  health           varchar(20) NOT NULL DEFAULT '',
  foreign_language varchar(50) NOT NULL DEFAULT '',
  series_no        varchar(2) REFERENCES title_series,  -- the series the person works in; shows the industry pack
  photo_id         uuid,
  status           varchar(12) NOT NULL DEFAULT 'REGISTERED' CHECK (status IN ('REGISTERED', 'SUSPENDED')),
  created_at       timestamptz NOT NULL DEFAULT now(),
  updated_at       timestamptz NOT NULL DEFAULT now(),
  version          integer     NOT NULL DEFAULT 0,
  UNIQUE (id_type, id_no_index)
);

CREATE TABLE unit_binding (
  id             uuid PRIMARY KEY,
  person_id      uuid         NOT NULL REFERENCES person,
  unit_id        uuid         NOT NULL REFERENCES organisation,
  kind           varchar(8)   NOT NULL CHECK (kind IN ('FIRST', 'CHANGE')),
  reason         varchar(200) NOT NULL,         -- 申请说明
  personnel_kind varchar(20)  NOT NULL,         -- 在编, 编外/合同制, ...
  post           varchar(50)  NOT NULL DEFAULT '',
  status         varchar(12)  NOT NULL CHECK (status IN ('PENDING', 'ACTIVE', 'RETURNED', 'CANCELLED', 'ENDED')),
  opinion        varchar(500) NOT NULL DEFAULT '',
  decided_by     uuid,
  decided_at     timestamptz,
  submitted_at   timestamptz  NOT NULL,
  ended_at       timestamptz,
  version        integer      NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX unit_binding_one_active ON unit_binding (person_id) WHERE status = 'ACTIVE';
CREATE UNIQUE INDEX unit_binding_one_pending ON unit_binding (person_id) WHERE status = 'PENDING';
CREATE INDEX unit_binding_unit ON unit_binding (unit_id, status, submitted_at, id);
