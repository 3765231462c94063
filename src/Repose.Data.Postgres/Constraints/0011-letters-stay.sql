-- A finished letter stays as it is, and a reply as it was replied; they go only with their client.
CREATE TRIGGER doctor_letter_no_change BEFORE UPDATE ON doctor_letter
  FOR EACH ROW WHEN (OLD.finished_at IS NOT NULL) EXECUTE FUNCTION stays_as_it_was();

CREATE TRIGGER letter_reply_no_update BEFORE UPDATE ON letter_reply
  FOR EACH ROW EXECUTE FUNCTION stays_as_it_was();

CREATE TRIGGER care_consent_no_update BEFORE UPDATE ON care_consent
  FOR EACH ROW EXECUTE FUNCTION stays_as_it_was();
