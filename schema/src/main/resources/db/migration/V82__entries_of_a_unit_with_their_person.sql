-- As achievement_of_unit, whose place it takes, and with the person: the policy of the table asks for whose an entry is, and a
-- list or count must not read the rows themselves for that. Not CONCURRENTLY: Flyway holds its lock in a transaction that
-- such an index waits for. Entries are not written meanwhile, about a second for a million of them.
CREATE INDEX achievement_at_unit ON achievement_entry (unit_id, status, id) INCLUDE (person_id);
DROP INDEX achievement_of_unit;
