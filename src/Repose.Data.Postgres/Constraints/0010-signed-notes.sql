-- A signed note stays as it was signed. It goes only with all that is kept of its client, once the owner has confirmed it.
CREATE FUNCTION session_note_is_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'session_note_is_signed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER session_note_no_change BEFORE UPDATE ON session_note
  FOR EACH ROW WHEN (OLD.signed_at IS NOT NULL)
  EXECUTE FUNCTION session_note_is_signed();

CREATE FUNCTION session_note_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'session_note_stays_with_its_visit' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER session_note_no_other_place BEFORE UPDATE ON session_note
  FOR EACH ROW WHEN (
    NEW.client_id <> OLD.client_id OR NEW.appointment_id <> OLD.appointment_id OR NEW.version <> OLD.version
    OR NEW.practice_id <> OLD.practice_id OR NEW.id <> OLD.id)
  EXECUTE FUNCTION session_note_stays();

CREATE FUNCTION session_note_goes_with_its_client() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM erasure_request AS asked
    WHERE asked.practice_id = OLD.practice_id AND asked.client_id = OLD.client_id
      AND asked.confirmed_at IS NOT NULL AND asked.done_at IS NULL AND asked.taken_back_at IS NULL
  ) THEN
    RAISE EXCEPTION 'session_note_is_signed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER session_note_no_delete BEFORE DELETE ON session_note
  FOR EACH ROW WHEN (OLD.signed_at IS NOT NULL)
  EXECUTE FUNCTION session_note_goes_with_its_client();

CREATE TRIGGER session_note_no_truncate BEFORE TRUNCATE ON session_note
  FOR EACH STATEMENT EXECUTE FUNCTION session_note_is_signed();
