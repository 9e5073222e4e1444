-- What the browser shows in place of a file it can't, and what the virus scanner said.
ALTER TABLE document
  ADD COLUMN preview_sha256 varchar(64),               -- the PDF made of an OFD or a DOCX
  ADD COLUMN scan varchar(9) NOT NULL DEFAULT 'UNCHECKED'
    CHECK (scan IN ('UNCHECKED', 'PENDING', 'CLEAN', 'INFECTED')),
  ADD COLUMN scanned_at timestamptz,
  ADD COLUMN scan_tries integer NOT NULL DEFAULT 0,
  ADD COLUMN scan_after timestamptz;                   -- not to be tried before; null: at once
CREATE INDEX document_to_scan ON document (scan, scan_after, id) WHERE scan IN ('UNCHECKED', 'PENDING');

-- A file on its way, in pieces; gone a day after it was begun.
CREATE TABLE upload (
  id              uuid PRIMARY KEY,
  account_id      uuid         NOT NULL,
  owner_person    uuid REFERENCES person,
  owner_organisation uuid REFERENCES organisation,
  name            varchar(300) NOT NULL,
  size            bigint       NOT NULL CHECK (size > 0),
  sha256          varchar(64),                         -- as the browser told it; null: it did not
  received        bigint       NOT NULL DEFAULT 0 CHECK (received <= size),
  finishing_at    timestamptz,                         -- somebody is making the document of it
  document_id     uuid REFERENCES document,
  begun_at        timestamptz  NOT NULL,
  expires_at      timestamptz  NOT NULL,
  CHECK ((owner_person IS NULL) <> (owner_organisation IS NULL))
);
CREATE INDEX upload_of_account ON upload (account_id);
CREATE INDEX upload_expires ON upload (expires_at);

-- Each piece lies in the store's folder for incoming files under its own random name.
CREATE TABLE upload_piece (
  upload_id  uuid    NOT NULL REFERENCES upload ON DELETE CASCADE,
  start      bigint  NOT NULL,
  size       integer NOT NULL CHECK (size > 0),
  file       uuid    NOT NULL,
  PRIMARY KEY (upload_id, start)
);
