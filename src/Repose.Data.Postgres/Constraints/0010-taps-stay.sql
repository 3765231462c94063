-- What was tapped in a session stays as it came; it goes only with its client.
CREATE FUNCTION session_tap_refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'session_tap_is_never_changed';
END $$;

CREATE TRIGGER session_tap_no_update BEFORE UPDATE ON session_tap
  FOR EACH ROW EXECUTE FUNCTION session_tap_refuse_update();

-- A version of a practice's own protocol stays as it was written: sessions refer to it.
CREATE FUNCTION own_protocol_version_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'own_protocol_version_is_never_changed';
END $$;

CREATE TRIGGER own_protocol_version_no_change BEFORE UPDATE OR DELETE ON own_protocol_version
  FOR EACH ROW EXECUTE FUNCTION own_protocol_version_refuse_change();
