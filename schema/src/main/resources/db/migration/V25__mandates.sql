-- Who may act as what. An account is a natural person's way in; what it acts as stands here: one row
-- per role of one organisation. Individuals act for themselves without a row.
CREATE TABLE mandate (
  id              uuid PRIMARY KEY,
  account_id      uuid REFERENCES account,      -- null: offered to somebody who has not answered yet
  role            varchar(12) NOT NULL CHECK (role IN ('UNIT', 'DEPARTMENT', 'BUREAU', 'ORGANISER', 'OPS')),
  organisation_id uuid REFERENCES organisation,
  kind            varchar(8)  NOT NULL CHECK (kind IN ('CHIEF', 'CLERK', 'DELEGATE')),
  holder_name     varchar(50) NOT NULL DEFAULT '',  -- to whom it was offered
  holder_index    bytea,                        -- blind index of that person's ID number
  lent_from       uuid REFERENCES mandate,      -- DELEGATE: whose work is done
  reason          varchar(200) NOT NULL DEFAULT '',
  starts_on       date        NOT NULL,
  ends_on         date,                         -- last day; null: until ended
  status          varchar(8)  NOT NULL CHECK (status IN ('OFFERED', 'ACTIVE', 'DECLINED', 'ENDED')),
  created_at      timestamptz NOT NULL DEFAULT now(),
  decided_at      timestamptz,
  version         integer     NOT NULL DEFAULT 0,
  CHECK ((role = 'OPS') = (organisation_id IS NULL)),
  CHECK ((kind = 'DELEGATE') = (lent_from IS NOT NULL)),
  CHECK (ends_on IS NULL OR ends_on >= starts_on),
  CHECK (status NOT IN ('ACTIVE') OR account_id IS NOT NULL),
  CHECK (account_id IS NOT NULL OR holder_index IS NOT NULL)
);
CREATE INDEX mandate_account ON mandate (account_id) WHERE status = 'ACTIVE';
CREATE INDEX mandate_holder ON mandate (holder_index) WHERE status = 'OFFERED';
CREATE INDEX mandate_organisation ON mandate (organisation_id, id);
CREATE UNIQUE INDEX mandate_offered_once ON mandate (organisation_id, role, holder_index)
  WHERE status IN ('OFFERED', 'ACTIVE') AND kind = 'CLERK';

INSERT INTO mandate (id, account_id, role, organisation_id, kind, starts_on, status, created_at)
SELECT gen_random_uuid(), id, role, organisation_id, 'CHIEF', created_at::date, 'ACTIVE', created_at
  FROM account WHERE organisation_id IS NOT NULL OR role = 'OPS';

-- The natural person behind the account: nobody decides their own file, whichever door they came by.
ALTER TABLE account ADD COLUMN holder_index bytea;
UPDATE account a SET holder_index = p.id_no_index FROM person p WHERE p.id = a.person_id;
ALTER TABLE account DROP COLUMN role, DROP COLUMN organisation_id;

-- A session holds who acts as what in its old shape: everybody signs on again.
DELETE FROM spring_session;

-- Passwords that somebody else chose are changed at the first sign-on.
ALTER TABLE account ADD COLUMN must_change_password boolean NOT NULL DEFAULT false;

-- A delegate is named with the colleague whose work they do.
ALTER TABLE journal_entry ALTER COLUMN actor_name TYPE varchar(120);
ALTER TABLE audit_record ALTER COLUMN actor_name TYPE varchar(120);
CREATE INDEX account_holder ON account (holder_index);

-- The natural person who decided, as known at that moment: nobody decides one file at two levels.
ALTER TABLE audit_record ADD COLUMN holder_index bytea;
