-- No two appointments overlap for a therapist or a room, the minutes around them included.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE appointment ADD CONSTRAINT appointment_overlap_therapist
  EXCLUDE USING gist (practice_id WITH =, therapist_id WITH =, tstzrange(busy_from, busy_until) WITH &&)
  WHERE (state <> 'Cancelled' AND NOT may_overlap);

ALTER TABLE appointment ADD CONSTRAINT appointment_overlap_room
  EXCLUDE USING gist (practice_id WITH =, room_id WITH =, tstzrange(busy_from, busy_until) WITH &&)
  WHERE (state <> 'Cancelled' AND NOT may_overlap);

ALTER TABLE appointment ADD CONSTRAINT appointment_length
  CHECK (busy_until > busy_from AND busy_until - busy_from <= interval '1 day');

-- One that the staff let overlap on purpose is not refused itself, but nothing else is put over it. An exclusion cannot
-- say that, so this does, after waiting for its turn at the practice's calendar.
-- No appointment is longer than a day, so only those that start within a day before can reach into a new one.
CREATE FUNCTION appointment_overlap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.practice_id::text, 0));
  IF EXISTS (
    SELECT 1 FROM appointment AS other
    WHERE other.practice_id = NEW.practice_id
      AND (other.therapist_id = NEW.therapist_id OR other.room_id = NEW.room_id)
      AND other.busy_from > NEW.busy_from - interval '1 day' AND other.busy_from < NEW.busy_until
      AND other.busy_until > NEW.busy_from AND other.state <> 'Cancelled' AND other.may_overlap AND other.id <> NEW.id
  ) THEN
    RAISE EXCEPTION 'appointment_overlap' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'appointment_overlap';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER appointment_overlap_insert BEFORE INSERT ON appointment
  FOR EACH ROW WHEN (NEW.state <> 'Cancelled' AND NOT NEW.may_overlap)
  EXECUTE FUNCTION appointment_overlap();

CREATE TRIGGER appointment_overlap_update BEFORE UPDATE ON appointment
  FOR EACH ROW WHEN (
    NEW.state <> 'Cancelled' AND NOT NEW.may_overlap
    AND (NEW.therapist_id <> OLD.therapist_id OR NEW.room_id <> OLD.room_id
      OR NEW.busy_from <> OLD.busy_from OR NEW.busy_until <> OLD.busy_until
      OR OLD.state = 'Cancelled' OR OLD.may_overlap))
  EXECUTE FUNCTION appointment_overlap();

-- What was done and seen stays written.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_is_append_only' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER audit_event_no_change BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();

CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
