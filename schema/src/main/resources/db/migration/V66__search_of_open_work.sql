-- Names and numbers are found in the largest office without reading its backlog.
CREATE INDEX task_of_organisation_name ON task (organisation_id, kind, person_name text_pattern_ops, id);
CREATE INDEX application_by_number ON title_application USING gin (application_no gin_trgm_ops);
