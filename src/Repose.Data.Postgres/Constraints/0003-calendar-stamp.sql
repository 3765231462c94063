-- What was read of a practice's calendar holds for as long as its stamp is the same. The number of the transaction comes
-- once, also after one that was rolled back; within a transaction it stands still, so nothing is kept that was read there.
CREATE FUNCTION calendar_stamp_renew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO calendar_stamp (practice_id, stamp)
    VALUES (COALESCE(NEW.practice_id, OLD.practice_id), pg_current_xact_id()::text::bigint)
    ON CONFLICT (practice_id) DO UPDATE SET stamp = EXCLUDED.stamp WHERE calendar_stamp.stamp <> EXCLUDED.stamp;
  RETURN NULL;
END $$;

CREATE TRIGGER calendar_stamp_renew AFTER INSERT OR UPDATE OR DELETE ON appointment
  FOR EACH ROW EXECUTE FUNCTION calendar_stamp_renew();
