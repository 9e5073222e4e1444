-- Which keys seal values and index numbers: the product refuses to start without one that is still needed.
CREATE TABLE sealing_key (
  kind     varchar(5)  NOT NULL CHECK (kind IN ('DATA', 'INDEX')),
  key_id   varchar(8)  NOT NULL,               -- first four bytes of a hash of the key, hexadecimal
  since    timestamptz NOT NULL,
  ended_at timestamptz,                        -- no value needs it any more
  PRIMARY KEY (kind, key_id)
);
