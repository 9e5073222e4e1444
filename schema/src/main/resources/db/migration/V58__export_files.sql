-- 导出任务 also makes files that are no lists, and individuals order them too. Parts of a file are kept as they are made.
ALTER TABLE export_job
  ALTER COLUMN organisation_id DROP NOT NULL,
  ADD COLUMN person_id uuid REFERENCES person,           -- who ordered for themselves
  ADD COLUMN ending    varchar(4)   NOT NULL DEFAULT 'xlsx' CHECK (ending IN ('xlsx', 'pdf', 'zip')),
  ADD COLUMN counted   varchar(4)   NOT NULL DEFAULT '行', -- what done and total count
  ADD COLUMN note      varchar(500) NOT NULL DEFAULT '', -- what the person must know about the file
  ADD CONSTRAINT export_job_reader CHECK ((organisation_id IS NULL) <> (person_id IS NULL));
