-- What screening decided, and that somebody went on in spite of it and why, stay as they were written. They go only with all
-- that is kept of the client, once the owner has confirmed it.
CREATE TRIGGER screening_no_update BEFORE UPDATE ON screening
BEGIN
  SELECT RAISE(ABORT, 'screening_is_never_changed');
END;

CREATE TRIGGER screening_no_delete BEFORE DELETE ON screening
WHEN NOT EXISTS (
  SELECT 1 FROM erasure_request AS asked
  WHERE asked.practice_id = OLD.practice_id AND asked.client_id = OLD.client_id
    AND asked.confirmed_at IS NOT NULL AND asked.done_at IS NULL AND asked.taken_back_at IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'screening_goes_with_its_client');
END;

CREATE TRIGGER screening_override_no_update BEFORE UPDATE ON screening_override
BEGIN
  SELECT RAISE(ABORT, 'screening_override_is_never_changed');
END;

CREATE TRIGGER screening_override_no_delete BEFORE DELETE ON screening_override
WHEN NOT EXISTS (
  SELECT 1 FROM erasure_request AS asked
  WHERE asked.practice_id = OLD.practice_id AND asked.client_id = OLD.client_id
    AND asked.confirmed_at IS NOT NULL AND asked.done_at IS NULL AND asked.taken_back_at IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'screening_override_goes_with_its_client');
END;
