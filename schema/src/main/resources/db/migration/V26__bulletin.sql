-- 通知公告: what operations or a bureau tells everybody. Read without sign-on while PUBLISHED.
CREATE TABLE bulletin (
  id              uuid PRIMARY KEY,
  organisation_id uuid REFERENCES organisation, -- the bureau whose it is; null: operations
  body            varchar(100) NOT NULL,        -- publishing body as shown
  title           varchar(100) NOT NULL,
  text            text         NOT NULL,        -- Markdown as typed
  pinned_until    date,                         -- last day on top of the list; null: never
  status          varchar(12)  NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  changed_at      timestamptz  NOT NULL,
  published_at    timestamptz,
  withdraw_reason varchar(200) NOT NULL DEFAULT '',
  version         integer      NOT NULL DEFAULT 0,
  CHECK ((status = 'DRAFT') = (published_at IS NULL)),
  CHECK ((status = 'WITHDRAWN') = (withdraw_reason <> ''))
);
CREATE INDEX bulletin_public ON bulletin (published_at, id) WHERE status = 'PUBLISHED';
CREATE INDEX bulletin_own ON bulletin (organisation_id, status, id);
-- What is open or opens soon, for the home page.
CREATE INDEX review_plan_deadline ON review_plan (person_deadline, id) WHERE status = 'PUBLISHED';
