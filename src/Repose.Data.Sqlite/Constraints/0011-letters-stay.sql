-- A finished letter stays as it is, and a reply as it was replied; they go only with their client.
CREATE TRIGGER doctor_letter_no_change BEFORE UPDATE ON doctor_letter
WHEN OLD.finished_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'doctor_letter_is_never_changed');
END;

CREATE TRIGGER letter_reply_no_update BEFORE UPDATE ON letter_reply
BEGIN
  SELECT RAISE(ABORT, 'letter_reply_is_never_changed');
END;

CREATE TRIGGER care_consent_no_update BEFORE UPDATE ON care_consent
BEGIN
  SELECT RAISE(ABORT, 'care_consent_is_never_changed');
END;
