CREATE TABLE achievement_entry (
  id               uuid PRIMARY KEY,
  person_id        uuid        NOT NULL REFERENCES person,
  category_code    varchar(24) NOT NULL,
  category_version integer     NOT NULL,
  title            varchar(300) NOT NULL DEFAULT '',   -- one line for lists, made from the payload
  payload          jsonb       NOT NULL,
  source           varchar(4)  NOT NULL CHECK (source IN ('AUTO', 'USER')),
  external_key     varchar(64),
  status           varchar(12) NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'VOIDED', 'DELETED')),
  unit_id          uuid REFERENCES organisation,       -- the unit it was submitted to
  opinion          varchar(500) NOT NULL DEFAULT '',
  audited_by       uuid,
  audited_at       timestamptz,
  submitted_at     timestamptz,
  revision         integer     NOT NULL DEFAULT 1,
  created_at       timestamptz NOT NULL DEFAULT now(),
  updated_at       timestamptz NOT NULL DEFAULT now(),
  version          integer     NOT NULL DEFAULT 0,
  UNIQUE (person_id, category_code, external_key),
  CHECK ((source = 'AUTO') = (external_key IS NOT NULL))
);
CREATE INDEX achievement_of_person ON achievement_entry (person_id, category_code, id);
CREATE INDEX achievement_of_unit ON achievement_entry (unit_id, status, id);

CREATE TABLE achievement_file (
  entry_id    uuid        NOT NULL REFERENCES achievement_entry,
  document_id uuid        NOT NULL REFERENCES document,
  slot        varchar(24) NOT NULL,                    -- which attachment of the category: certificate, body, ...
  position    integer     NOT NULL,
  PRIMARY KEY (entry_id, document_id)
);
CREATE INDEX achievement_file_document ON achievement_file (document_id);
