-- The life of preset accounts: asked for by a bureau, made by operations, kept by their holders.
ALTER TABLE account
  ALTER COLUMN password_hash TYPE varchar(200),          -- Argon2id with its parameters
  ADD COLUMN expires_on date,                            -- last day of sign-on; null: none
  ADD COLUMN disabled_reason varchar(200) NOT NULL DEFAULT '',
  ADD COLUMN password_changed_at timestamptz;            -- by the holder; null: still somebody else's choice

-- Wrong sign-ons by client address, for some minutes only: whoever guesses from one place waits longer and longer.
CREATE TABLE sign_on_failure (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  address    varchar(45) NOT NULL,                       -- IPv6: the first 64 bits
  name_index bytea       NOT NULL,                       -- blind: people type passwords into the wrong field
  at         timestamptz NOT NULL
);
CREATE INDEX sign_on_failure_address ON sign_on_failure (address, at);
CREATE INDEX sign_on_failure_at ON sign_on_failure (at);

-- Second factor by time-based codes (RFC 6238).
CREATE TABLE second_factor (
  account_id   uuid PRIMARY KEY REFERENCES account,
  secret       bytea   NOT NULL,                         -- sealed
  confirmed_at timestamptz,                              -- null: shown, no code of it seen yet
  last_step    bigint  NOT NULL DEFAULT 0,               -- of the last accepted code: none is accepted twice
  failed_count integer NOT NULL DEFAULT 0
);
CREATE TABLE recovery_code (
  account_id uuid  NOT NULL REFERENCES second_factor ON DELETE CASCADE,
  code_index bytea NOT NULL,                             -- keyed hash
  used_at    timestamptz,
  PRIMARY KEY (account_id, code_index)
);

-- What a bureau asks operations to preset (FAQ-U4, FAQ-D2).
CREATE TABLE preset_request (
  id             uuid PRIMARY KEY,
  bureau_id      uuid         NOT NULL REFERENCES organisation,
  kind           varchar(20)  NOT NULL CHECK (kind IN ('UNIT_WITHOUT_CODE', 'UNIT_SHARING_CODE', 'DEPARTMENT', 'ORGANISER', 'BUREAU', 'FURTHER')),
  body_kind      varchar(12)  NOT NULL CHECK (body_kind IN ('UNIT', 'DEPARTMENT', 'BUREAU', 'ORGANISER')),
  body_id        uuid REFERENCES organisation,           -- FURTHER: known when asked; all others: once created
  name           varchar(100) NOT NULL,
  region_code    varchar(6)   NOT NULL REFERENCES region,
  uscc           varchar(18),
  nature         varchar(20),
  department_id  uuid REFERENCES organisation,
  contact        varchar(50)  NOT NULL,
  contact_mobile varchar(11)  NOT NULL,
  holder_name    varchar(50)  NOT NULL,
  holder_id_no   bytea        NOT NULL,                  -- sealed
  holder_mobile  bytea        NOT NULL,                  -- sealed
  reason         varchar(500) NOT NULL DEFAULT '',
  status         varchar(10)  NOT NULL CHECK (status IN ('REQUESTED', 'CREATED', 'REFUSED', 'WITHDRAWN')),
  refusal        varchar(500) NOT NULL DEFAULT '',       -- why operations refused last
  account_id     uuid REFERENCES account,
  requested_at   timestamptz  NOT NULL,
  decided_at     timestamptz,
  version        integer      NOT NULL DEFAULT 0,
  CHECK ((status = 'CREATED') = (account_id IS NOT NULL)),
  CHECK (kind <> 'UNIT_SHARING_CODE' OR uscc IS NOT NULL)
);
CREATE INDEX preset_request_bureau ON preset_request (bureau_id, status, requested_at);
CREATE INDEX preset_request_status ON preset_request (status, requested_at);
CREATE UNIQUE INDEX preset_request_once ON preset_request (body_kind, region_code, name)
  WHERE status = 'REQUESTED' AND kind <> 'FURTHER';
