-- What a review plan asks for beside its dates stands in one document: demands per category, days per level, scope,
-- posts, eligibility rules. Read and written as a whole, never searched by its parts.
ALTER TABLE review_plan ADD COLUMN terms jsonb NOT NULL DEFAULT '{}';
UPDATE review_plan SET terms = jsonb_build_object(
  'correctionDays', correction_days,
  'stepDays', step_days,
  'demands', coalesce((SELECT jsonb_agg(jsonb_build_object('category', category, 'min', 1, 'max', 0) ORDER BY place)
                       FROM unnest(required_categories) WITH ORDINALITY AS asked (category, place)), '[]'));
ALTER TABLE review_plan
  ALTER COLUMN terms DROP DEFAULT,
  DROP COLUMN correction_days,
  DROP COLUMN step_days,
  DROP COLUMN required_categories,
  DROP CONSTRAINT review_plan_status_check,
  ADD CONSTRAINT review_plan_status_check CHECK (status IN ('DRAFT', 'PENDING', 'PUBLISHED', 'CANCELLED'));

-- A return that was not answered in time lapses; a plan that is cancelled frees the year (domain 4.7, 4.8).
ALTER TABLE title_application
  DROP CONSTRAINT title_application_status_check,
  ADD CONSTRAINT title_application_status_check CHECK (status IN
    ('DRAFT', 'IN_AUDIT', 'RETURNED', 'REJECTED', 'LAPSED', 'ACCEPTED', 'CANCELLED', 'DELETED'));
DROP INDEX application_one_a_year;
CREATE UNIQUE INDEX application_one_a_year ON title_application (person_id, plan_year)
  WHERE status NOT IN ('DELETED', 'CANCELLED');
