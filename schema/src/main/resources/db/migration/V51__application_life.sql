-- What a clock or a second press must know of an application (domain 4.7, FAQ-P33 to P38).
ALTER TABLE title_application
  ADD COLUMN submit_begun_at timestamptz,     -- 「提交」 was begun for the submission to come: may be finished within the plan's grace
  ADD COLUMN opened_at timestamptz,           -- the unit opened the round that lies there; from then on it is not recalled
  ADD COLUMN deleted_from varchar(12),        -- what it was when its person deleted it
  ADD COLUMN deleted_at timestamptz;
UPDATE title_application
  SET deleted_at = updated_at, deleted_from = CASE WHEN round = 0 THEN 'DRAFT' ELSE 'RETURNED' END
  WHERE status = 'DELETED';
ALTER TABLE title_application
  ADD CONSTRAINT application_deleted CHECK ((status = 'DELETED') = (deleted_at IS NOT NULL)
    AND (deleted_at IS NULL) = (deleted_from IS NULL));
-- Returns nobody has answered, by the end of their time.
CREATE INDEX application_returned ON title_application (correction_deadline) WHERE status = 'RETURNED';
-- What is ended when a plan is called off.
CREATE INDEX application_of_plan ON title_application (plan_id, id);

-- The version whose page 「提交」 was pressed on: the same press again leads to the same receipt.
ALTER TABLE application_submission ADD COLUMN made_from integer;
CREATE UNIQUE INDEX application_submission_press ON application_submission (application_id, made_from);

-- Plans made before the grace was part of their terms.
UPDATE review_plan SET terms = terms || '{"graceMinutes": 30}' WHERE NOT terms ? 'graceMinutes';
