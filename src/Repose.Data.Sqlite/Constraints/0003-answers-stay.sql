-- What was answered stays as it was answered; it goes only with its client.
CREATE TRIGGER filled_form_no_update BEFORE UPDATE ON filled_form
BEGIN
  SELECT RAISE(ABORT, 'filled_form_is_never_changed');
END;

-- Words under which answers were given stay as they were; they can be withdrawn.
CREATE TRIGGER licensed_wording_no_rewording BEFORE UPDATE ON licensed_wording
WHEN NEW.asks <> OLD.asks OR NEW.answers <> OLD.answers OR NEW.items <> OLD.items OR NEW.version <> OLD.version
  OR NEW.attested_by <> OLD.attested_by OR NEW.attested_at <> OLD.attested_at
BEGIN
  SELECT RAISE(ABORT, 'licensed_wording_is_never_changed');
END;

-- What was noted of a flag is not written over, and a flag that was raised stays raised.
CREATE TRIGGER form_flag_no_rewriting BEFORE UPDATE ON form_flag
WHEN OLD.seen_at IS NOT NULL OR NEW.raised_at <> OLD.raised_at OR NEW.client_id <> OLD.client_id
  OR NEW.form_id <> OLD.form_id OR NEW.is_crisis <> OLD.is_crisis
BEGIN
  SELECT RAISE(ABORT, 'form_flag_is_never_rewritten');
END;
