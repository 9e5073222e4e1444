-- Append-only history. Each subject has its own hash chain, so parallel work never waits for one global tail.
CREATE TABLE journal_entry (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_kind  varchar(24)  NOT NULL,          -- APPLICATION, ACHIEVEMENT, BINDING, ...
  subject_id    uuid         NOT NULL,
  seq           integer      NOT NULL,          -- 1, 2, 3 within the subject
  at            timestamptz  NOT NULL,
  actor_account uuid,                           -- null: the system itself
  actor_name    varchar(50)  NOT NULL,
  actor_role    varchar(20)  NOT NULL,
  actor_body    varchar(100) NOT NULL,
  action        varchar(40)  NOT NULL,
  old_state     varchar(24),
  new_state     varchar(24),
  reason        text         NOT NULL DEFAULT '',
  detail        jsonb        NOT NULL DEFAULT '{}',
  prev_hash     varchar(64)  NOT NULL,
  hash          varchar(64)  NOT NULL,
  UNIQUE (subject_kind, subject_id, seq)
);

CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'journal_entry is append-only';
END $$;
CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE ON journal_entry
  FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal_entry
  FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
