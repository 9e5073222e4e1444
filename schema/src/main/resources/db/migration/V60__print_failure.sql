-- 打印故障: documents that were not printed, for operations. No personal data: a kind, a number and a place in the program.
CREATE TABLE print_failure (
  id          uuid PRIMARY KEY,                        -- in the order they happened
  reference   varchar(9)   NOT NULL UNIQUE,            -- what the person was told to name
  kind        varchar(60)  NOT NULL,
  number      varchar(40)  NOT NULL,                   -- of the application or certificate; empty for neither
  trouble     varchar(10)  NOT NULL
              CHECK (trouble IN ('TOO_LONG', 'TOO_LARGE', 'NO_GLYPH', 'CROWDED', 'STOPPED', 'BROKEN')),
  place       varchar(200) NOT NULL,
  happened_at timestamptz  NOT NULL,
  done_at     timestamptz,
  done_by     uuid REFERENCES account
);
CREATE INDEX print_failure_open ON print_failure (id) WHERE done_at IS NULL;
