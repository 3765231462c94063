-- What was handed in stays as it was handed in; it goes only with its client.
CREATE TRIGGER intake_no_change BEFORE UPDATE ON intake
  FOR EACH ROW WHEN (OLD.handed_in_at IS NOT NULL) EXECUTE FUNCTION stays_as_it_was();

CREATE TRIGGER intake_page_no_update BEFORE UPDATE ON intake_page
  FOR EACH ROW EXECUTE FUNCTION stays_as_it_was();

-- No page is added to what was handed in.
CREATE FUNCTION intake_page_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM intake
    WHERE practice_id = NEW.practice_id AND id = NEW.intake_id AND handed_in_at IS NOT NULL
      AND handed_in_at < NEW.written_at)
  THEN
    RAISE EXCEPTION 'intake_is_never_changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER intake_page_no_late BEFORE INSERT ON intake_page
  FOR EACH ROW EXECUTE FUNCTION intake_page_in_time();
