-- A plan's life: written by its organiser, approved by the bureau of the organiser's region, changed only by amendments.
CREATE SEQUENCE plan_code MAXVALUE 9999 CYCLE;
ALTER TABLE review_plan
  ADD COLUMN checked     varchar(12)[] NOT NULL DEFAULT '{}',  -- sections of the draft somebody has looked through and saved
  ADD COLUMN copied_from uuid REFERENCES review_plan,          -- last year's plan it was begun from
  ADD COLUMN remark      varchar(500)  NOT NULL DEFAULT '',    -- why it came back or was cancelled
  ADD COLUMN changed_at  timestamptz   NOT NULL DEFAULT now();
UPDATE review_plan SET checked = '{BASICS,TITLES,SCOPE,MATERIALS,STEPS,TEXTS}';
CREATE INDEX review_plan_organiser ON review_plan (organiser_id, status, id);
-- Who asks for a file asks which plans hold it.
CREATE INDEX review_plan_documents ON review_plan USING gin ((terms -> 'documents') jsonb_path_ops);

-- 变更记录: what was changed after publication; never changed itself.
CREATE TABLE plan_amendment (
  plan_id    uuid         NOT NULL REFERENCES review_plan,
  number     smallint     NOT NULL,              -- 1, 2, 3 within the plan
  kind       varchar(8)   NOT NULL CHECK (kind IN ('AMEND', 'EXTEND')),
  reason     varchar(500) NOT NULL,              -- public
  changes    jsonb        NOT NULL,              -- what, before and after, as sentences
  body       varchar(100) NOT NULL,              -- the bureau that decided
  amended_at timestamptz  NOT NULL,
  PRIMARY KEY (plan_id, number)
);

ALTER TABLE task
  DROP CONSTRAINT task_kind_check,
  ADD CONSTRAINT task_kind_check CHECK (kind IN ('BINDING', 'ACHIEVEMENT', 'APPLICATION', 'PLAN'));
