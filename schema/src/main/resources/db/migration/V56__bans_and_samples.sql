-- A draft that is thrown away takes its samples along.
ALTER TABLE plan_sample DROP CONSTRAINT plan_sample_plan_id_fkey;
ALTER TABLE plan_sample ADD CONSTRAINT plan_sample_plan_id_fkey
  FOREIGN KEY (plan_id) REFERENCES review_plan ON DELETE CASCADE;

-- A bureau reads the bans of its region, the newest first.
CREATE INDEX integrity_record_of_body ON integrity_record (entered_by, id);

ALTER TABLE look DROP CONSTRAINT look_kind_check, ADD CONSTRAINT look_kind_check CHECK (kind IN
  ('APPLICATION', 'ENTRY', 'BINDING', 'DOCUMENT', 'ID_NUMBER', 'FORM', 'EXPORT', 'BAN'));

-- A draft that others were copied from can be thrown away.
ALTER TABLE review_plan DROP CONSTRAINT review_plan_copied_from_fkey;
ALTER TABLE review_plan ADD CONSTRAINT review_plan_copied_from_fkey
  FOREIGN KEY (copied_from) REFERENCES review_plan ON DELETE SET NULL;
