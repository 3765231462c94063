-- What screening decided, and that somebody went on in spite of it and why, stay as they were written. They go only with all
-- that is kept of the client, once the owner has confirmed it.
CREATE TRIGGER screening_no_update BEFORE UPDATE ON screening
  FOR EACH ROW EXECUTE FUNCTION stays_as_it_was();

CREATE TRIGGER screening_override_no_update BEFORE UPDATE ON screening_override
  FOR EACH ROW EXECUTE FUNCTION stays_as_it_was();

CREATE FUNCTION goes_with_its_client() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM erasure_request AS asked
    WHERE asked.practice_id = OLD.practice_id AND asked.client_id = OLD.client_id
      AND asked.confirmed_at IS NOT NULL AND asked.done_at IS NULL AND asked.taken_back_at IS NULL
  ) THEN
    RAISE EXCEPTION '%_goes_with_its_client', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER screening_no_delete BEFORE DELETE ON screening
  FOR EACH ROW EXECUTE FUNCTION goes_with_its_client();

CREATE TRIGGER screening_override_no_delete BEFORE DELETE ON screening_override
  FOR EACH ROW EXECUTE FUNCTION goes_with_its_client();

CREATE TRIGGER screening_no_truncate BEFORE TRUNCATE ON screening
  FOR EACH STATEMENT EXECUTE FUNCTION stays_as_it_was();

CREATE TRIGGER screening_override_no_truncate BEFORE TRUNCATE ON screening_override
  FOR EACH STATEMENT EXECUTE FUNCTION stays_as_it_was();
