CREATE TABLE account (
  id              uuid PRIMARY KEY,
  kind            varchar(16)  NOT NULL CHECK (kind IN ('PERSON_PORTAL', 'UNIT_PORTAL', 'PRESET')),
  role            varchar(12)  NOT NULL CHECK (role IN ('APPLICANT', 'UNIT', 'DEPARTMENT', 'BUREAU', 'ORGANISER', 'OPS')),
  portal_subject  varchar(64) UNIQUE,
  login_name      varchar(32) UNIQUE,
  password_hash   varchar(120),
  display_name    varchar(50)  NOT NULL,        -- the natural person behind the account
  person_id       uuid UNIQUE REFERENCES person,
  organisation_id uuid REFERENCES organisation,
  claims          jsonb        NOT NULL DEFAULT '{}',  -- what the portal told at first sign-on, until registration is done; sealed fields only
  failed_count    integer      NOT NULL DEFAULT 0,
  locked_until    timestamptz,
  status          varchar(8)   NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'DISABLED')),
  last_sign_on    timestamptz,
  created_at      timestamptz  NOT NULL DEFAULT now(),
  version         integer      NOT NULL DEFAULT 0,
  CHECK ((kind = 'PRESET') = (login_name IS NOT NULL)),
  CHECK ((kind = 'PRESET') = (password_hash IS NOT NULL)),
  CHECK ((kind <> 'PRESET') = (portal_subject IS NOT NULL))
);
CREATE INDEX account_organisation ON account (organisation_id);

CREATE TABLE spring_session (
  primary_id            char(36) PRIMARY KEY,
  session_id            char(36) NOT NULL,
  creation_time         bigint   NOT NULL,
  last_access_time      bigint   NOT NULL,
  max_inactive_interval int      NOT NULL,
  expiry_time           bigint   NOT NULL,
  principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_ix1 ON spring_session (session_id);
CREATE INDEX spring_session_ix2 ON spring_session (expiry_time);
CREATE INDEX spring_session_ix3 ON spring_session (principal_name);
CREATE TABLE spring_session_attributes (
  session_primary_id char(36)     NOT NULL REFERENCES spring_session (primary_id) ON DELETE CASCADE,
  attribute_name     varchar(200) NOT NULL,
  attribute_bytes    bytea        NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);
