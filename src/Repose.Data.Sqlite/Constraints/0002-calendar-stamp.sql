-- What was read of a practice's calendar holds for as long as its stamp is the same.
CREATE TRIGGER calendar_stamp_insert AFTER INSERT ON appointment
BEGIN
  INSERT INTO calendar_stamp (practice_id, stamp) VALUES (NEW.practice_id, random())
    ON CONFLICT (practice_id) DO UPDATE SET stamp = excluded.stamp;
END;

CREATE TRIGGER calendar_stamp_update AFTER UPDATE ON appointment
BEGIN
  INSERT INTO calendar_stamp (practice_id, stamp) VALUES (NEW.practice_id, random())
    ON CONFLICT (practice_id) DO UPDATE SET stamp = excluded.stamp;
END;

CREATE TRIGGER calendar_stamp_delete AFTER DELETE ON appointment
BEGIN
  INSERT INTO calendar_stamp (practice_id, stamp) VALUES (OLD.practice_id, random())
    ON CONFLICT (practice_id) DO UPDATE SET stamp = excluded.stamp;
END;
