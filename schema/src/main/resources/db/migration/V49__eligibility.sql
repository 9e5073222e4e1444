-- Who may not apply for a while, by decision of an authority (失信、处分限制期).
CREATE TABLE integrity_record (
  id          uuid PRIMARY KEY,
  person_id   uuid         NOT NULL REFERENCES person,
  fact        varchar(200) NOT NULL,
  decision_no varchar(60)  NOT NULL,
  from_day    date         NOT NULL,
  to_day      date         NOT NULL CHECK (to_day >= from_day),
  entered_by  uuid         NOT NULL REFERENCES organisation,
  ended_at    timestamptz,                       -- lifted before its time
  end_reason  varchar(200) NOT NULL DEFAULT '',
  version     integer      NOT NULL DEFAULT 0
);
CREATE INDEX integrity_record_of_person ON integrity_record (person_id, to_day);

-- People made up to try a plan's eligibility rules before anybody applies.
CREATE TABLE plan_sample (
  id       uuid PRIMARY KEY,
  plan_id  uuid        NOT NULL REFERENCES review_plan,
  name     varchar(50) NOT NULL,
  type     varchar(20) NOT NULL,                 -- application type
  facts    jsonb       NOT NULL,                 -- fact id to value; what is not there is unknown
  expected varchar(8)  NOT NULL CHECK (expected IN ('MET', 'NOT_MET', 'UNKNOWN')),
  position integer     NOT NULL
);
CREATE INDEX plan_sample_of_plan ON plan_sample (plan_id, position);
