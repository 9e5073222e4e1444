-- The journal is the outbox of all messages: a decision writes its line and nothing else. Lines are read in the order
-- of their transactions, and only of transactions older than every open one, so that none that commits late is missed.
ALTER TABLE journal_entry ADD COLUMN xid bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint);
CREATE INDEX journal_entry_order ON journal_entry (xid, id);

-- How far the journal has been told. What was written before messages existed is never told.
CREATE TABLE notification_cursor (
  single     boolean PRIMARY KEY DEFAULT true CHECK (single),
  xid        bigint  NOT NULL,
  journal_id bigint  NOT NULL
);
INSERT INTO notification_cursor (xid, journal_id)
SELECT pg_current_xact_id()::text::bigint, coalesce(max(id), 0) FROM journal_entry;

-- One inbox per individual and per body; operations have one per account.
CREATE TABLE notification (
  id             uuid PRIMARY KEY,                      -- in the order they were told
  recipient_kind varchar(12)  NOT NULL CHECK (recipient_kind IN ('PERSON', 'ORGANISATION', 'ACCOUNT')),
  recipient_id   uuid         NOT NULL,
  kind           varchar(12)  NOT NULL,
  sentence       varchar(500) NOT NULL,
  path           varchar(200) NOT NULL,
  important      boolean      NOT NULL,
  occasion       varchar(80)  NOT NULL,                 -- what it is about: told once to each
  created_at     timestamptz  NOT NULL,
  read_at        timestamptz,
  UNIQUE (recipient_kind, recipient_id, occasion)
);
CREATE INDEX notification_inbox ON notification (recipient_kind, recipient_id, id);
CREATE INDEX notification_unread ON notification (recipient_kind, recipient_id, id) WHERE read_at IS NULL;

-- Lines nobody could turn into a message; the others went on.
CREATE TABLE notification_parked (
  journal_id bigint       PRIMARY KEY,
  error      varchar(500) NOT NULL,
  parked_at  timestamptz  NOT NULL
);

CREATE TABLE notification_preference (
  recipient_kind varchar(12)   NOT NULL,
  recipient_id   uuid          NOT NULL,
  sms_kinds      varchar(12)[] NOT NULL,
  digest         varchar(8)    NOT NULL CHECK (digest IN ('DAILY', 'WEEKLY', 'OFF')),
  PRIMARY KEY (recipient_kind, recipient_id)
);

-- What is done once a day, by whichever process comes first.
CREATE TABLE notification_day (
  job varchar(24) NOT NULL,
  day date        NOT NULL,
  PRIMARY KEY (job, day)
);

-- Text messages on their way. The number is looked up when one is sent and kept nowhere.
CREATE TABLE sms (
  id              uuid PRIMARY KEY,                     -- known to the gateway: the same id is never delivered twice
  notification_id uuid         NOT NULL UNIQUE REFERENCES notification,
  recipient_kind  varchar(12)  NOT NULL,
  recipient_id    uuid         NOT NULL,
  text            varchar(70)  NOT NULL,
  urgent          boolean      NOT NULL,                -- a deadline: sent at night too
  status          varchar(8)   NOT NULL CHECK (status IN ('WAITING', 'SENT', 'FAILED', 'GIVEN_UP')),
  tries           smallint     NOT NULL DEFAULT 0,
  next_try        timestamptz  NOT NULL,
  sent_at         timestamptz,
  error           varchar(200) NOT NULL DEFAULT ''
);
CREATE INDEX sms_open ON sms (next_try) WHERE status IN ('WAITING', 'FAILED');
CREATE INDEX sms_given_up ON sms (id) WHERE status = 'GIVEN_UP';
CREATE INDEX sms_sent ON sms (recipient_kind, recipient_id, sent_at) WHERE status = 'SENT';

-- When a level that is long overdue was told to the body above it.
ALTER TABLE application_step ADD COLUMN escalated_at timestamptz;
