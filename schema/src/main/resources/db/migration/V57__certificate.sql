-- 电子职称证书 (domain 4.15). What it says was frozen when it was issued; a correction is a new certificate.
CREATE TABLE certificate (
  id             uuid PRIMARY KEY,                      -- time-ordered
  number         varchar(16)  NOT NULL UNIQUE,
  application_id uuid         NOT NULL REFERENCES title_application,
  person_id      uuid         NOT NULL REFERENCES person,
  plan_id        uuid         NOT NULL REFERENCES review_plan,
  issuer_id      uuid         NOT NULL REFERENCES organisation,
  issuer         varchar(100) NOT NULL,                 -- as on the seal
  holder_name    varchar(50)  NOT NULL,
  sex            varchar(1)   NOT NULL,
  birth_date     date         NOT NULL,
  masked_id_no   varchar(30)  NOT NULL,
  photo_id       uuid REFERENCES document,
  series_no      varchar(2)   NOT NULL REFERENCES title_series,
  series         varchar(40)  NOT NULL,
  specialty      varchar(40)  NOT NULL,
  title          varchar(40)  NOT NULL,
  level          varchar(12)  NOT NULL,
  obtained_on    date         NOT NULL,
  committee      varchar(100) NOT NULL,
  approval_doc   varchar(60)  NOT NULL,
  issued_at      timestamptz  NOT NULL,
  status         varchar(8)   NOT NULL CHECK (status IN ('ISSUED', 'REPLACED', 'REVOKED')),
  replaces_id    uuid UNIQUE REFERENCES certificate,    -- the one this corrects
  ended_at       timestamptz,
  end_reason     varchar(200) NOT NULL DEFAULT '',
  end_basis      varchar(60)  NOT NULL DEFAULT '',      -- paper a revocation rests on
  token          varchar(32)  NOT NULL UNIQUE,          -- what the code on it leads to
  version        integer      NOT NULL DEFAULT 0,
  CHECK ((status = 'ISSUED') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX certificate_in_force ON certificate (application_id) WHERE status = 'ISSUED';
CREATE INDEX certificate_of_application ON certificate (application_id);
CREATE INDEX certificate_of_person ON certificate (person_id, id);
CREATE INDEX certificate_of_issuer ON certificate (issuer_id, id);
-- What waits for a certificate.
CREATE INDEX application_accepted ON title_application (plan_id, id) WHERE status = 'ACCEPTED';

-- The last sequence number given out; held only while a batch is written.
CREATE TABLE certificate_sequence (
  year      smallint   NOT NULL,
  series_no varchar(2) NOT NULL REFERENCES title_series,
  level     smallint   NOT NULL CHECK (level BETWEEN 1 AND 5),
  last      integer    NOT NULL CHECK (last BETWEEN 0 AND 999999),
  PRIMARY KEY (year, series_no, level)
);

-- The signed files, made once and never again: their hashes prove them.
CREATE TABLE certificate_file (
  certificate_id uuid        NOT NULL REFERENCES certificate,
  format         varchar(3)  NOT NULL CHECK (format IN ('PDF', 'OFD')),
  content        bytea       NOT NULL,
  sha256         varchar(64) NOT NULL,                  -- of the whole file
  signed_sha256  varchar(64) NOT NULL UNIQUE,           -- of what its signature covers: the file is found by it
  made_at        timestamptz NOT NULL,
  PRIMARY KEY (certificate_id, format)
);
ALTER TABLE certificate_file ALTER COLUMN content SET STORAGE EXTERNAL;

-- 查验记录: that somebody looked a certificate up, never who.
CREATE TABLE certificate_lookup (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  certificate_id uuid        NOT NULL REFERENCES certificate,
  way            varchar(8)  NOT NULL CHECK (way IN ('NUMBER', 'CODE', 'FILE')),
  looked_at      timestamptz NOT NULL
);
CREATE INDEX certificate_lookup_of ON certificate_lookup (certificate_id, id);

-- How often one address looked something up in a stretch of time; the address only as a keyed hash.
CREATE TABLE certificate_visit (
  address  bytea       NOT NULL,
  began_at timestamptz NOT NULL,
  visits   integer     NOT NULL,
  PRIMARY KEY (address, began_at)
);
CREATE INDEX certificate_visit_began ON certificate_visit (began_at);

ALTER TABLE look DROP CONSTRAINT look_kind_check, ADD CONSTRAINT look_kind_check CHECK (kind IN
  ('APPLICATION', 'ENTRY', 'BINDING', 'DOCUMENT', 'ID_NUMBER', 'FORM', 'EXPORT', 'BAN', 'CERTIFICATE'));
