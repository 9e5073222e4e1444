-- Hours of public courses come from the training-hours service. Which version of a record an entry was made
-- from, so that an older answer never overwrites a newer one.
ALTER TABLE achievement_entry ADD COLUMN external_version integer;
ALTER TABLE achievement_entry ADD CONSTRAINT achievement_fetched_has_version
  CHECK (external_key IS NOT NULL OR external_version IS NULL);

-- When a year was last fetched for a person, also where nothing was found.
CREATE TABLE training_fetch (
  person_id  uuid        NOT NULL REFERENCES person,
  year       integer     NOT NULL CHECK (year BETWEEN 1990 AND 2100),
  fetched_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, year)
);
