using NodaTime;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What is taken, of therapists and of rooms. Free times are found by the practice's own rules.</summary>
internal sealed class DemoCalendar
{
    private readonly DemoSetup setup;
    private readonly Dictionary<Id<Therapist>, (WorkingTimes Working, List<Stretch> Busy)> therapists;
    private readonly Dictionary<Id<Room>, List<Stretch>> rooms;

    internal DemoCalendar(DemoSetup setup)
    {
        this.setup = setup;
        therapists = setup.Therapists.ToDictionary(
            one => one.Id,
            one => (setup.WorkingTimesOf(one), new List<Stretch>())
        );
        rooms = setup.Rooms.ToDictionary(room => room.Id, _ => new List<Stretch>());
        foreach (var off in setup.TimesOff)
        {
            Insert(therapists[off.TherapistId].Busy, Stretch.Of(off.From, off.Until));
        }
    }

    /// <summary>The free times for a service with any of some therapists.</summary>
    internal FreeTimes Free(Service service, Booked booked, IEnumerable<Id<Therapist>> with) =>
        new()
        {
            Zone = DemoPractice.Zone,
            Therapists =
            [
                .. with.Select(one => new TherapistTimes(one, therapists[one].Working, therapists[one].Busy)),
            ],
            Rooms = [.. service.Rooms.Select(room => new RoomTimes(room.RoomId, rooms[room.RoomId]))],
            Wanted = booked,
            Earliest = Instant.MinValue + Duration.FromDays(1),
        };

    /// <summary>The free slot of a date that is nearest to a time.</summary>
    internal static Slot? Nearest(FreeTimes free, LocalDate date, LocalTime around, Duration within)
    {
        var wanted = DemoPractice.Zone.AtLeniently(date + around).ToInstant();
        Slot? best = null;
        var shortest = within;
        foreach (var slot in free.On(date))
        {
            var distance = slot.Start > wanted ? slot.Start - wanted : wanted - slot.Start;
            if (distance < shortest)
            {
                (best, shortest) = (slot, distance);
            }
        }

        return best;
    }

    /// <summary>The therapist's and the room's time is taken, with the minutes around the session.</summary>
    internal void Take(Slot slot, Booked booked)
    {
        var taken = StretchOf(slot, booked);
        Insert(therapists[slot.TherapistId].Busy, taken);
        Insert(rooms[slot.RoomId], taken);
    }

    /// <summary>Gives it back.</summary>
    internal void Free(Slot slot, Booked booked)
    {
        var taken = StretchOf(slot, booked);
        therapists[slot.TherapistId].Busy.Remove(taken);
        rooms[slot.RoomId].Remove(taken);
    }

    /// <summary>The share of a week's working time that is taken.</summary>
    internal double Fullness(LocalDate monday)
    {
        var (worked, taken) = (0L, 0L);
        foreach (var therapist in setup.Therapists)
        {
            var (working, busy) = therapists[therapist.Id];
            for (var date = monday; date < monday.PlusDays(7); date = date.PlusDays(1))
            {
                foreach (var open in working.On(date, DemoPractice.Zone))
                {
                    worked += open.Length;
                    taken += open.Length - Stretches.Without(open, busy).Sum(free => free.Length);
                }
            }
        }

        return worked == 0 ? 1 : (double)taken / worked;
    }

    private static Stretch StretchOf(Slot slot, Booked booked) =>
        Stretch.Of(
            slot.Start - Duration.FromMinutes(booked.MinutesBefore),
            slot.Start + Duration.FromMinutes(booked.Minutes + booked.MinutesAfter)
        );

    private static void Insert(List<Stretch> busy, Stretch taken)
    {
        var place = busy.BinarySearch(taken);
        busy.Insert(place < 0 ? ~place : place, taken);
    }
}
