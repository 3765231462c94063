-- What was tapped in a session stays as it came; it goes only with its client.
CREATE TRIGGER session_tap_no_update BEFORE UPDATE ON session_tap
BEGIN
  SELECT RAISE(ABORT, 'session_tap_is_never_changed');
END;

-- A version of a practice's own protocol stays as it was written: sessions refer to it.
CREATE TRIGGER own_protocol_version_no_update BEFORE UPDATE ON own_protocol_version
BEGIN
  SELECT RAISE(ABORT, 'own_protocol_version_is_never_changed');
END;

CREATE TRIGGER own_protocol_version_no_delete BEFORE DELETE ON own_protocol_version
BEGIN
  SELECT RAISE(ABORT, 'own_protocol_version_is_never_deleted');
END;
