-- What was tapped in a session stays as it came; it goes only with its client.
CREATE TRIGGER session_tap_no_update BEFORE UPDATE ON session_tap
BEGIN
  SELECT RAISE(ABORT, 'session_tap_is_never_changed');
END;
