using NodaTime;

namespace Repose.Practice;

/// <summary>The free times of a practice: where therapist and room are free together for what is wanted.</summary>
public sealed record FreeTimes
{
    /// <summary>The zone of the practice's clocks.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>The therapists who may do it.</summary>
    public required IReadOnlyList<TherapistTimes> Therapists { get; init; }

    /// <summary>The rooms in which it may be done, the one that is taken first in front.</summary>
    public required IReadOnlyList<RoomTimes> Rooms { get; init; }

    /// <summary>What is wanted.</summary>
    public required Booked Wanted { get; init; }

    /// <summary>No session starts before this.</summary>
    public required Instant Earliest { get; init; }

    /// <summary>No session starts at this or later.</summary>
    public Instant Latest { get; init; } = Instant.FromUtc(9000, 1, 1, 0, 0);

    /// <summary>Minutes from one possible start to the next, counted from the full hour on the wall.</summary>
    public int GridMinutes { get; init; } = 15;

    /// <summary>The shortest time that can be sold, with the minutes around it; null where gaps do not matter.</summary>
    /// <remarks>
    /// A start that would leave a shorter gap before or after is left out, unless the stretch is so short that any start
    /// in it does: then only those at its ends are offered.
    /// </remarks>
    public Duration? ShortestUseful { get; init; }

    /// <summary>Every free slot of a date, by time; where several therapists are free at one time, each has a slot.</summary>
    public IEnumerable<Slot> On(LocalDate date) =>
        Therapists.SelectMany(therapist => Of(therapist, date)).OrderBy(slot => slot.Start);

    /// <summary>How many different times are free on a date.</summary>
    public int CountOn(LocalDate date) =>
        Therapists.Count == 1
            ? Of(Therapists[0], date).Count()
            : Therapists.SelectMany(therapist => Of(therapist, date)).Select(slot => slot.Start).Distinct().Count();

    /// <summary>The slot at exactly this time, if it is free.</summary>
    public Slot? At(Instant start, Id<Therapist>? with = null)
    {
        var date = start.InZone(Zone).Date;
        return Therapists
            .Where(therapist => with is null || therapist.TherapistId == with)
            .SelectMany(therapist => Of(therapist, date))
            .Where(slot => slot.Start == start)
            .Select(slot => (Slot?)slot)
            .FirstOrDefault();
    }

    /// <summary>The free times of one therapist alone.</summary>
    public FreeTimes With(Id<Therapist> therapist) =>
        this with
        {
            Therapists = [.. Therapists.Where(one => one.TherapistId == therapist)],
        };

    /// <summary>A slot at any minute, on or off the grid and the working hours, as the staff may use it.</summary>
    /// <remarks>Therapist and room must be free; when they usually work is for the staff to judge.</remarks>
    public Slot? Exactly(Instant start, Id<Room>? where = null)
    {
        var from = start.ToUnixTimeSeconds() - Before;
        var taken = new Stretch(from, from + Needed);
        foreach (var therapist in Therapists.Where(one => Stretches.AreFree(one.Busy, taken)))
        {
            foreach (var room in Rooms.Where(one => where is null || one.RoomId == where))
            {
                if (Stretches.AreFree(room.Busy, taken))
                {
                    return new(start, therapist.TherapistId, room.RoomId);
                }
            }
        }

        return null;
    }

    private IEnumerable<Slot> Of(TherapistTimes therapist, LocalDate date)
    {
        foreach (var open in therapist.Working.On(date, Zone))
        {
            // The minutes before and after may lie outside working hours: the client is not there then.
            var around = new Stretch(open.From - Before, open.Until + After);
            foreach (var free in Stretches.Without(around, therapist.Busy))
            {
                foreach (var slot in In(free, therapist.TherapistId))
                {
                    yield return slot;
                }
            }
        }
    }

    private long Before => 60L * Wanted.MinutesBefore;

    private long After => 60L * Wanted.MinutesAfter;

    private long Needed => Before + (60L * Wanted.Minutes) + After;

    private IEnumerable<Slot> In(Stretch free, Id<Therapist> therapist)
    {
        if (free.Length < Needed)
        {
            yield break;
        }

        var last = Math.Min(free.Until - Needed + Before, Latest.ToUnixTimeSeconds() - 1);
        for (var start = FirstStart(free); start <= last; start += 60L * GridMinutes)
        {
            var taken = new Stretch(start - Before, start - Before + Needed);
            if (LeavesNoGap(free, taken) && FreeRoom(taken) is { } room)
            {
                yield return new(Instant.FromUnixTimeSeconds(start), therapist, room);
            }
        }
    }

    /// <summary>The first time on the grid of the wall clock at which all fits.</summary>
    private long FirstStart(Stretch free)
    {
        var earliest = Math.Max(free.From + Before, Earliest.ToUnixTimeSeconds());
        var offset = Zone.GetUtcOffset(Instant.FromUnixTimeSeconds(earliest)).Seconds;
        var (onTheWall, grid) = (earliest + offset, 60L * GridMinutes);
        return ((onTheWall + grid - 1) / grid * grid) - offset;
    }

    private bool LeavesNoGap(Stretch free, Stretch taken)
    {
        if (ShortestUseful is not { } shortest)
        {
            return true;
        }

        var useful = (long)shortest.TotalSeconds;
        var (before, after) = (taken.From - free.From, free.Until - taken.Until);
        return free.Length < Needed + useful
            ? before < 60L * GridMinutes || after < 60L * GridMinutes
            : (before < 60L * GridMinutes || before >= useful) && (after < 60L * GridMinutes || after >= useful);
    }

    private Id<Room>? FreeRoom(Stretch taken)
    {
        foreach (var room in Rooms)
        {
            if (Stretches.AreFree(room.Busy, taken))
            {
                return room.RoomId;
            }
        }

        return null;
    }
}
