-- No two appointments overlap for a therapist or a room, the minutes around them included.
-- One that the staff let overlap on purpose is not refused itself, but nothing else is put over it.
-- No appointment is longer than a day, so only those that start within a day before can reach into a new one.
CREATE TRIGGER appointment_overlap_insert BEFORE INSERT ON appointment
WHEN NEW.state <> 'Cancelled' AND NOT NEW.may_overlap
BEGIN
  SELECT RAISE(ABORT, 'appointment_overlap_therapist') WHERE EXISTS (
    SELECT 1 FROM appointment AS other
    WHERE other.practice_id = NEW.practice_id AND other.therapist_id = NEW.therapist_id
      AND other.busy_from > NEW.busy_from - 86400 AND other.busy_from < NEW.busy_until
      AND other.busy_until > NEW.busy_from AND other.state <> 'Cancelled' AND other.id <> NEW.id);
  SELECT RAISE(ABORT, 'appointment_overlap_room') WHERE EXISTS (
    SELECT 1 FROM appointment AS other
    WHERE other.practice_id = NEW.practice_id AND other.room_id = NEW.room_id
      AND other.busy_from > NEW.busy_from - 86400 AND other.busy_from < NEW.busy_until
      AND other.busy_until > NEW.busy_from AND other.state <> 'Cancelled' AND other.id <> NEW.id);
END;

CREATE TRIGGER appointment_overlap_update BEFORE UPDATE ON appointment
WHEN NEW.state <> 'Cancelled' AND NOT NEW.may_overlap
  AND (NEW.therapist_id <> OLD.therapist_id OR NEW.room_id <> OLD.room_id OR NEW.practice_id <> OLD.practice_id
    OR NEW.busy_from <> OLD.busy_from OR NEW.busy_until <> OLD.busy_until
    OR OLD.state = 'Cancelled' OR OLD.may_overlap)
BEGIN
  SELECT RAISE(ABORT, 'appointment_overlap_therapist') WHERE EXISTS (
    SELECT 1 FROM appointment AS other
    WHERE other.practice_id = NEW.practice_id AND other.therapist_id = NEW.therapist_id
      AND other.busy_from > NEW.busy_from - 86400 AND other.busy_from < NEW.busy_until
      AND other.busy_until > NEW.busy_from AND other.state <> 'Cancelled' AND other.id <> NEW.id);
  SELECT RAISE(ABORT, 'appointment_overlap_room') WHERE EXISTS (
    SELECT 1 FROM appointment AS other
    WHERE other.practice_id = NEW.practice_id AND other.room_id = NEW.room_id
      AND other.busy_from > NEW.busy_from - 86400 AND other.busy_from < NEW.busy_until
      AND other.busy_until > NEW.busy_from AND other.state <> 'Cancelled' AND other.id <> NEW.id);
END;

CREATE TRIGGER appointment_length_insert BEFORE INSERT ON appointment
WHEN NEW.busy_until <= NEW.busy_from OR NEW.busy_until - NEW.busy_from > 86400
BEGIN
  SELECT RAISE(ABORT, 'appointment_length');
END;

CREATE TRIGGER appointment_length_update BEFORE UPDATE ON appointment
WHEN NEW.busy_until <= NEW.busy_from OR NEW.busy_until - NEW.busy_from > 86400
BEGIN
  SELECT RAISE(ABORT, 'appointment_length');
END;

-- What was done and seen stays written.
CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
BEGIN
  SELECT RAISE(ABORT, 'audit_is_append_only');
END;

CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
BEGIN
  SELECT RAISE(ABORT, 'audit_is_append_only');
END;
