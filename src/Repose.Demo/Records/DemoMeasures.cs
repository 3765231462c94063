using Repose.Content;
using Repose.Practice;

namespace Repose.Demo;

/// <summary>What was measured of some clients at the first and the last of their visits, and results that one of them brought.</summary>
internal static class DemoMeasures
{
    private static readonly (string Measure, MeasuredSide Side, double Usual, double Spread)[] Measured =
    [
        ("finger-to-floor", MeasuredSide.None, 24, 12),
        ("trunk-flexion", MeasuredSide.None, 68, 14),
        ("hip-flexion", MeasuredSide.Left, 102, 9),
        ("hip-flexion", MeasuredSide.Right, 104, 9),
    ];

    internal static IEnumerable<Measurement> Make(DemoDay day, DemoSetup setup, IEnumerable<Appointment> appointments)
    {
        var visits = appointments
            .Where(one => one.State is AppointmentState.Done && one.CourseId is not null && one.Start < day.Now)
            .OrderBy(one => one.Start)
            .GroupBy(one => one.ClientId!.Value)
            .ToDictionary(own => own.Key, own => own.ToList());
        return DemoPractice
            .Clients.Where(client => visits.ContainsKey(client.Id))
            .Take(8)
            .SelectMany(client => Of(client.Name, visits[client.Id], setup))
            .Concat(Brought(day));
    }

    private static IEnumerable<Measurement> Of(string name, List<Appointment> visits, DemoSetup setup)
    {
        var (ids, chance) = (new Ids($"measures/{name}"), Seed.Chance($"measures/{name}"));
        var own = Measured.Select(one => one.Usual + (one.Spread * (chance.NextDouble() - 0.5))).ToList();
        foreach (var visit in new[] { visits[0], visits[visits.Count / 2], visits[^1] }.Distinct())
        {
            foreach (var ((measure, side, _, spread), usual) in Measured.Zip(own))
            {
                var value = Math.Round(usual + (spread * 0.3 * (chance.NextDouble() - 0.5)));
                yield return new(
                    DemoPractice.Id,
                    ids.New<Measurement>(visit.End),
                    visit.ClientId!.Value,
                    measure,
                    side,
                    new(
                        value,
                        value,
                        ContentLibrary
                            .English.Measures.First(one => one.Id.Equals(measure, StringComparison.Ordinal))
                            .Unit
                    ),
                    DemoDay.DateOf(visit.Start),
                    "",
                    setup.Therapists.First(one => one.Id == visit.TherapistId).Name,
                    visit.End
                );
            }
        }
    }

    private static IEnumerable<Measurement> Brought(DemoDay day)
    {
        var client = DemoPractice.Clients.Single(one => one.Name.Equals(Roster.SignsIn, StringComparison.Ordinal)).Id;
        var ids = new Ids("measures/brought");
        var measure = ContentLibrary.English.Measures.Single(one =>
            one.Id.Equals("urinary-serotonin", StringComparison.Ordinal)
        );
        var unit = measure.Units.First(one => one.Name.Equals("nmol/mmol creatinine", StringComparison.Ordinal));
        foreach (var (week, told) in new[] { (-20, 62.0), (-3, 71.0) })
        {
            var on = day.WeekStart(week);
            var at = DemoDay.At(on, new(9, 30));
            yield return new(
                DemoPractice.Id,
                ids.New<Measurement>(at),
                client,
                measure.Id,
                MeasuredSide.None,
                new(told * unit.Times, told, unit.Name),
                on,
                "From the client's own doctor",
                "Tomás Arriaga",
                at
            );
        }
    }
}
