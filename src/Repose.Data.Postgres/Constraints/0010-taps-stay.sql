-- What was tapped in a session stays as it came; it goes only with its client.
CREATE FUNCTION session_tap_refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'session_tap_is_never_changed';
END $$;

CREATE TRIGGER session_tap_no_update BEFORE UPDATE ON session_tap
  FOR EACH ROW EXECUTE FUNCTION session_tap_refuse_update();
