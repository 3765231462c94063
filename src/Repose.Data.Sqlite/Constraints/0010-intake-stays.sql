-- What was handed in stays as it was handed in; it goes only with its client.
CREATE TRIGGER intake_no_change BEFORE UPDATE ON intake
WHEN OLD.handed_in_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'intake_is_never_changed');
END;

CREATE TRIGGER intake_page_no_update BEFORE UPDATE ON intake_page
BEGIN
  SELECT RAISE(ABORT, 'intake_page_is_never_changed');
END;

-- No page is added to what was handed in.
CREATE TRIGGER intake_page_no_late BEFORE INSERT ON intake_page
WHEN EXISTS (
  SELECT 1 FROM intake
  WHERE practice_id = NEW.practice_id AND id = NEW.intake_id AND handed_in_at IS NOT NULL AND handed_in_at < NEW.written_at)
BEGIN
  SELECT RAISE(ABORT, 'intake_is_never_changed');
END;
