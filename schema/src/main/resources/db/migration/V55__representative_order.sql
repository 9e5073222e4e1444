-- Representative works stand in an order the person chose: 1 is the first, 0 is no representative work.
ALTER TABLE application_item ADD COLUMN work_no smallint NOT NULL DEFAULT 0 CHECK (work_no >= 0);
UPDATE application_item i SET work_no = n.place
  FROM (SELECT id, row_number() OVER (PARTITION BY application_id ORDER BY category_code, position, id) AS place
        FROM application_item WHERE representative) n
  WHERE n.id = i.id;
ALTER TABLE application_item DROP COLUMN representative;
