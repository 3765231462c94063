-- What was answered stays as it was answered; it goes only with its client.
CREATE FUNCTION stays_as_it_was() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%_is_never_changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER filled_form_no_update BEFORE UPDATE ON filled_form
  FOR EACH ROW EXECUTE FUNCTION stays_as_it_was();

-- Words under which answers were given stay as they were; they can be withdrawn.
CREATE TRIGGER licensed_wording_no_rewording BEFORE UPDATE ON licensed_wording
  FOR EACH ROW WHEN (
    NEW.asks <> OLD.asks OR NEW.answers <> OLD.answers OR NEW.items <> OLD.items OR NEW.version <> OLD.version
    OR NEW.attested_by <> OLD.attested_by OR NEW.attested_at <> OLD.attested_at)
  EXECUTE FUNCTION stays_as_it_was();

-- What was noted of a flag is not written over, and a flag that was raised stays raised.
CREATE TRIGGER form_flag_no_rewriting BEFORE UPDATE ON form_flag
  FOR EACH ROW WHEN (
    OLD.seen_at IS NOT NULL OR NEW.raised_at <> OLD.raised_at OR NEW.client_id <> OLD.client_id
    OR NEW.form_id <> OLD.form_id OR NEW.is_crisis <> OLD.is_crisis)
  EXECUTE FUNCTION stays_as_it_was();
