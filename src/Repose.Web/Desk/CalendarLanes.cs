namespace Repose.Web.Desk;

/// <summary>Puts visits that overlap beside each other, so that none hides another.</summary>
internal static class CalendarLanes
{
    private const int Most = 4;

    /// <summary>For each visit its lane and how many lanes there are beside it. The visits come by time.</summary>
    internal static IReadOnlyDictionary<DeskVisit, (int Lane, int Lanes)> Of(IEnumerable<DeskVisit> visits)
    {
        var lanes = new Dictionary<DeskVisit, (int, int)>();
        var group = new List<DeskVisit>();
        foreach (var visit in visits.OrderBy(one => one.Appointment.BusyFrom))
        {
            if (group.Count > 0 && group.Max(one => one.Appointment.BusyUntil) <= visit.Appointment.BusyFrom)
            {
                Close(group, lanes);
            }

            group.Add(visit);
        }

        Close(group, lanes);
        return lanes;
    }

    private static void Close(List<DeskVisit> group, Dictionary<DeskVisit, (int, int)> lanes)
    {
        var ends = new List<NodaTime.Instant>();
        var places = new List<(DeskVisit Visit, int Lane)>();
        foreach (var visit in group)
        {
            var free = ends.FindIndex(end => end <= visit.Appointment.BusyFrom);
            if (free < 0)
            {
                free = Math.Min(ends.Count, Most - 1);
                ends.Add(visit.Appointment.BusyUntil);
            }
            else
            {
                ends[free] = visit.Appointment.BusyUntil;
            }

            places.Add((visit, free));
        }

        foreach (var (visit, lane) in places)
        {
            lanes[visit] = (lane, Math.Min(ends.Count, Most));
        }

        group.Clear();
    }
}
