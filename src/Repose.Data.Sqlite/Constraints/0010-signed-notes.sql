-- A signed note stays as it was signed. It goes only with all that is kept of its client, once the owner has confirmed it.
CREATE TRIGGER session_note_no_change BEFORE UPDATE ON session_note
WHEN OLD.signed_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'session_note_is_signed');
END;

CREATE TRIGGER session_note_no_other_place BEFORE UPDATE ON session_note
WHEN NEW.client_id <> OLD.client_id OR NEW.appointment_id <> OLD.appointment_id OR NEW.version <> OLD.version
  OR NEW.practice_id <> OLD.practice_id OR NEW.id <> OLD.id
BEGIN
  SELECT RAISE(ABORT, 'session_note_stays_with_its_visit');
END;

CREATE TRIGGER session_note_no_delete BEFORE DELETE ON session_note
WHEN OLD.signed_at IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM erasure_request AS asked
  WHERE asked.practice_id = OLD.practice_id AND asked.client_id = OLD.client_id
    AND asked.confirmed_at IS NOT NULL AND asked.done_at IS NULL AND asked.taken_back_at IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'session_note_is_signed');
END;
