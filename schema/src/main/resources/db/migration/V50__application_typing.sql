-- Where its person worked last, e.g. SUMMARY or BASICS#PART_TIME: 「填报」 goes on there.
ALTER TABLE title_application ADD COLUMN last_place varchar(90);

-- What stood in a typed section before it was overwritten: 「撤销上一次修改」 and 「历史版本」.
CREATE TABLE application_revision (
  id             bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- also their order
  application_id uuid        NOT NULL REFERENCES title_application,
  section        varchar(24) NOT NULL,
  content        jsonb       NOT NULL,   -- the section's fields by name
  act            varchar(8)  NOT NULL CHECK (act IN ('TYPED', 'SAVED', 'RESTORED', 'UNDONE')), -- what overwrote it
  made_at        timestamptz NOT NULL
);
CREATE INDEX application_revision_section ON application_revision (application_id, section, id);
