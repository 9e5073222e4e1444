-- One row per upload; the bytes lie in the store under their sha256, so the same file is kept once.
CREATE TABLE document (
  id              uuid PRIMARY KEY,
  sha256          varchar(64)  NOT NULL,
  size            bigint       NOT NULL,
  mime            varchar(100) NOT NULL,        -- by content, never by name
  name            varchar(200) NOT NULL,
  pages           integer,
  owner_person    uuid REFERENCES person,       -- exactly one owner: a person or an organisation
  owner_organisation uuid REFERENCES organisation,
  uploaded_by     uuid         NOT NULL,
  uploaded_at     timestamptz  NOT NULL,
  CHECK ((owner_person IS NULL) <> (owner_organisation IS NULL))
);
CREATE INDEX document_owner_person ON document (owner_person);
CREATE INDEX document_sha256 ON document (sha256);

ALTER TABLE person ADD FOREIGN KEY (photo_id) REFERENCES document;
ALTER TABLE post_approval ADD FOREIGN KEY (sheet_id) REFERENCES document;
