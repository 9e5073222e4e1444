-- Its place was taken by achievement_at_unit.
DROP INDEX CONCURRENTLY achievement_of_unit;
