-- A second barrier behind the conditions of the queries: what a connection may see and write of people's files. It is
-- told who calls by set_config('zhicheng.caller', …, false): a person's id, 'all' for bodies and for the product itself,
-- or nothing. Policies bind nobody before row-level security is switched on (./ops row-security on): nodes of the
-- version before tell their connections nothing.
--
-- Where lists read many rows, the caller is asked for once a statement, by a subquery that depends on no row: it costs as
-- much as asking forty times. Elsewhere each row asks. A CASE leaves the planner's estimates of rows within a factor of
-- two, where an equation would make it expect a hundredth.

-- Whose entry and whose application: asked for people alone, of a connection that was told one.
CREATE FUNCTION is_callers_entry(entry uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM achievement_entry e
                 WHERE e.id = entry AND e.person_id::text = current_setting('zhicheng.caller', true));
END $$;

CREATE FUNCTION is_callers_application(application uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM title_application a
                 WHERE a.id = application AND a.person_id::text = current_setting('zhicheng.caller', true));
END $$;

CREATE POLICY barrier ON unit_binding USING (
  CASE WHEN (SELECT current_setting('zhicheng.caller', true)) = 'all' THEN true
       ELSE person_id::text = current_setting('zhicheng.caller', true) END);
CREATE POLICY barrier ON achievement_entry USING (
  CASE WHEN (SELECT current_setting('zhicheng.caller', true)) = 'all' THEN true
       ELSE person_id::text = current_setting('zhicheng.caller', true) END);
CREATE POLICY barrier ON title_application USING (
  CASE WHEN (SELECT current_setting('zhicheng.caller', true)) = 'all' THEN true
       ELSE person_id::text = current_setting('zhicheng.caller', true) END);
-- A few rows at a time, by their keys.
CREATE POLICY barrier ON look USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true
       ELSE person_id::text = current_setting('zhicheng.caller', true) END);

-- What belongs to an organisation, or was told one, is no person's.
CREATE POLICY barrier ON document USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true
       ELSE owner_person IS NULL OR owner_person::text = current_setting('zhicheng.caller', true) END);
CREATE POLICY barrier ON upload USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true
       ELSE owner_person IS NULL OR owner_person::text = current_setting('zhicheng.caller', true) END);
CREATE POLICY barrier ON notification USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true
       ELSE recipient_kind <> 'PERSON' OR recipient_id::text = current_setting('zhicheng.caller', true) END);

CREATE POLICY barrier ON achievement_row USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true ELSE is_callers_entry(entry_id) END);
CREATE POLICY barrier ON achievement_file USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true ELSE is_callers_entry(entry_id) END);
CREATE POLICY barrier ON application_item USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true
       ELSE is_callers_application(application_id) END);
CREATE POLICY barrier ON application_submission USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true
       ELSE is_callers_application(application_id) END);
CREATE POLICY barrier ON application_revision USING (
  CASE WHEN current_setting('zhicheng.caller', true) = 'all' THEN true
       ELSE is_callers_application(application_id) END);

-- Digits of a number are looked for by an index that no table with policies can be read by: LIKE might tell, by how long
-- it takes, of rows its caller may not see. So the numbers alone lie in a table of their own.
CREATE TABLE numbered_application (
  application_id uuid        PRIMARY KEY REFERENCES title_application ON DELETE CASCADE,
  number         varchar(20) NOT NULL
);

-- A trigger, because nodes of the version before begin applications too.
CREATE FUNCTION keep_application_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO numbered_application VALUES (NEW.id, NEW.application_no) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER application_numbered AFTER INSERT ON title_application
  FOR EACH ROW EXECUTE FUNCTION keep_application_number();
INSERT INTO numbered_application SELECT id, application_no FROM title_application;
CREATE INDEX numbered_application_digits ON numbered_application USING gin (number gin_trgm_ops);
