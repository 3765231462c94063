using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import.Tests.Fitbit;

public sealed class FitbitSamples
{
    [Theory]
    [InlineData("fitbit/dst_spring_forward_2025-03-30")]
    [InlineData("fitbit/takeout_shape/sleep-2023-12-01")]
    [InlineData("fitbit/takeout_shape/sleep-2024-03-01")]
    [InlineData("fitbit/takeout_shape/sleep-2024-10-01")]
    public void Agree_in_full_with_what_was_worked_out_by_hand(string name)
    {
        var expected = File.ReadLines(Samples.Find(name + ".expected.csv")).Skip(1).Select(l => l.Split(',')).ToList();
        var zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

        var periods = Some.Import(Samples.Read(name + ".json"), Some.Options(zone)).Periods;

        Assert.Equal(
            expected.Select(e => (At(e[0]), At(e[1]), Sums(e), e[7] is "nap")),
            periods.Select(p => (p.Start, p.End, p.Totals!, p.IsNap == true))
        );
        Assert.All(
            expected.Zip(periods),
            p => Assert.Equal(p.First[9], LocalDatePattern.Iso.Format(p.Second.End.InZone(zone).Date))
        );

        Instant At(string text) =>
            OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } exact
                ? exact.Value.ToInstant()
                : LocalDateTimePattern.ExtendedIso.Parse(text).Value.InZoneLeniently(zone).ToInstant();
    }

    [Theory]
    [InlineData("fitbit/takeout_shape/sleep-2023-12-01.json")]
    [InlineData("fitbit/takeout_shape/sleep-2024-03-01.json")]
    [InlineData("fitbit/dst_spring_forward_2025-03-30.json")]
    public void Have_stages_that_add_up_to_the_sums_within_minutes(string name)
    {
        foreach (var period in Some.Import(Samples.Read(name)).Periods)
        {
            var asleep = period.Spans.Where(s => s.State.IsSleep).Sum(s => s.Length.TotalMinutes);

            Assert.InRange(asleep - period.Totals!.Asleep!.Value.TotalMinutes, -5, 5);
            Assert.All(period.Spans.Zip(period.Spans.Skip(1)), p => Assert.Equal(p.First.End, p.Second.Start));
        }
    }

    private static ToldTotals Sums(string[] row)
    {
        return new(Of(row[2]), Of(row[3]), Of(row[4]), Of(row[5]), Of(row[6]));

        static Duration? Of(string text) =>
            text.Length == 0 ? null : Duration.FromMinutes(double.Parse(text, CultureInfo.InvariantCulture));
    }
}
