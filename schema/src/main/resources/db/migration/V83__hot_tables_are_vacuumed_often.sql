-- Work that is done leaves dead entries behind in the indexes its office is read by, oldest first and counted up to a
-- bound. Readers mark such an entry once and pass over it from then on, but an entry that stands for many rows with the
-- same day is marked only when all of them are dead: until then each count looks at every dead row again.
-- Entries written from now on stand for one row each; work turns over, so the old ones go by themselves.
ALTER INDEX task_due SET (deduplicate_items = off);

-- A fifth of a table, as is usual, would be months of dead rows here: a hundredth is some minutes of a busy day.
ALTER TABLE task SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
ALTER TABLE achievement_entry SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
ALTER TABLE title_application SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
ALTER TABLE upload SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
ALTER TABLE spring_session SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
ALTER TABLE spring_session_attributes SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
