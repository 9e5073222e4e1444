-- Where a small office has one clerk for the unit and the department alike, the bureau may say that
-- one natural person decides at both levels (domain.md O20). Off unless switched on.
ALTER TABLE organisation ADD COLUMN same_hand boolean NOT NULL DEFAULT false;
