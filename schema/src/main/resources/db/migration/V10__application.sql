CREATE SEQUENCE application_number;

CREATE TABLE title_application (
  id                 uuid PRIMARY KEY,
  application_no     varchar(20)  NOT NULL UNIQUE,
  person_id          uuid         NOT NULL REFERENCES person,
  plan_id            uuid         NOT NULL REFERENCES review_plan,
  plan_year          smallint     NOT NULL,
  unit_id            uuid         NOT NULL REFERENCES organisation,  -- frozen at first submission
  region_code        varchar(6)   NOT NULL REFERENCES region,
  title_name_id      varchar(10)  NOT NULL REFERENCES title_name,
  specialty_id       varchar(10)  NOT NULL REFERENCES specialty,
  application_type   varchar(12)  NOT NULL,
  commitment_version varchar(12)  NOT NULL,
  commitment_at      timestamptz  NOT NULL,
  commitment_ip      varchar(45)  NOT NULL,
  content            jsonb        NOT NULL DEFAULT '{}',             -- what the person types: summary, posts, languages ...
  photo_id           uuid REFERENCES document,
  status             varchar(12)  NOT NULL CHECK (status IN
                       ('DRAFT', 'IN_AUDIT', 'RETURNED', 'REJECTED', 'ACCEPTED', 'DELETED')),
  current_step       smallint     NOT NULL DEFAULT 0,                -- 1..n while IN_AUDIT
  round              smallint     NOT NULL DEFAULT 0,                -- 1 at the first submission
  submitted_at       timestamptz,
  step_since         timestamptz,
  correction_deadline timestamptz,
  created_at         timestamptz  NOT NULL DEFAULT now(),
  updated_at         timestamptz  NOT NULL DEFAULT now(),
  version            integer      NOT NULL DEFAULT 0
);
-- FAQ-P34: one application per person and plan year.
CREATE UNIQUE INDEX application_one_a_year ON title_application (person_id, plan_year) WHERE status <> 'DELETED';
CREATE INDEX application_of_person ON title_application (person_id, id);
CREATE INDEX application_of_unit ON title_application (unit_id, id);

-- Entries taken over from the library. Copies: later edits of the library never change a file under audit.
CREATE TABLE application_item (
  id               uuid PRIMARY KEY,
  application_id   uuid        NOT NULL REFERENCES title_application,
  entry_id         uuid        NOT NULL REFERENCES achievement_entry,
  entry_revision   integer     NOT NULL,
  category_code    varchar(24) NOT NULL,
  category_version integer     NOT NULL,
  title            varchar(300) NOT NULL,
  payload          jsonb       NOT NULL,
  files            jsonb       NOT NULL DEFAULT '[]',   -- [{documentId, slot, name, mime, sha256}]
  position         integer     NOT NULL,
  representative   boolean     NOT NULL DEFAULT false,
  UNIQUE (application_id, entry_id)
);

-- The route, resolved into real bodies when the application is submitted.
CREATE TABLE application_step (
  application_id  uuid         NOT NULL REFERENCES title_application,
  seq             smallint     NOT NULL,
  code            varchar(4)   NOT NULL,
  organisation_id uuid         NOT NULL REFERENCES organisation,
  label           varchar(20)  NOT NULL,                -- 用人单位, 业务主管部门, 县区人社局 ...
  PRIMARY KEY (application_id, seq)
);
CREATE INDEX application_step_organisation ON application_step (organisation_id, application_id);

-- What was submitted in each round, whole: the base of every difference shown to auditors.
CREATE TABLE application_submission (
  application_id uuid        NOT NULL REFERENCES title_application,
  round          smallint    NOT NULL,
  content        jsonb       NOT NULL,
  hash           varchar(64) NOT NULL,
  submitted_at   timestamptz NOT NULL,
  PRIMARY KEY (application_id, round)
);

CREATE TABLE audit_record (
  id               uuid PRIMARY KEY,
  application_id   uuid         NOT NULL REFERENCES title_application,
  round            smallint     NOT NULL,
  seq              smallint     NOT NULL,
  organisation_id  uuid         NOT NULL REFERENCES organisation,
  account_id       uuid         NOT NULL REFERENCES account,
  actor_name       varchar(50)  NOT NULL,
  decision         varchar(8)   NOT NULL CHECK (decision IN ('PASS', 'RETURN', 'REJECT')),
  opinion          varchar(1000) NOT NULL,
  reason_codes     varchar(4)[] NOT NULL DEFAULT '{}',
  proof_ids        uuid[]       NOT NULL DEFAULT '{}',
  occupies_post    boolean,                             -- institutions at unit level only
  post_explanation varchar(500),
  decided_at       timestamptz  NOT NULL,
  UNIQUE (application_id, round, seq)                   -- one decision per level and round
);
CREATE INDEX audit_record_organisation ON audit_record (organisation_id, id);

CREATE TABLE application_return (
  id             uuid PRIMARY KEY,                      -- = its audit_record
  application_id uuid         NOT NULL REFERENCES title_application,
  round          smallint     NOT NULL,                 -- the round that was returned
  message        varchar(1000) NOT NULL,
  deadline       timestamptz  NOT NULL,
  resolved_at    timestamptz,
  UNIQUE (application_id, round)
);
CREATE TABLE return_mark (
  id         uuid PRIMARY KEY,
  return_id  uuid         NOT NULL REFERENCES application_return,
  section    varchar(24)  NOT NULL,
  item_id    uuid,                                      -- the library entry whose copy it is about
  reason_code varchar(4)  NOT NULL,
  problem    varchar(500) NOT NULL,
  position   integer      NOT NULL,
  repaired   boolean      NOT NULL DEFAULT false
);
CREATE INDEX return_mark_return ON return_mark (return_id, position);

-- Every document a file contains, so that its bodies may open it and nobody else.
CREATE TABLE application_document (
  document_id    uuid NOT NULL REFERENCES document,
  application_id uuid NOT NULL REFERENCES title_application,
  PRIMARY KEY (document_id, application_id)
);
