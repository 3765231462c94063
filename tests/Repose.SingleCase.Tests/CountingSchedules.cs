using System.Numerics;

namespace Repose.SingleCase.Tests;

public sealed class CountingSchedules
{
    public static TheoryData<int, int, int, int, bool, long> Designs =>
        [
            .. ReferenceCase
                .Read("rand/r20_schedule_counts")
                .Rows.Select(row =>
                    (
                        (int)ReferenceCase.Number(row["weeks"]),
                        (int)ReferenceCase.Number(row["eligible_days"]),
                        (int)ReferenceCase.Number(row["sessions_per_week"]),
                        (int)ReferenceCase.Number(row["gap"]),
                        string.Equals(row["gap_across_weeks"], "1", StringComparison.Ordinal),
                        (long)ReferenceCase.Number(row["schedules"])
                    )
                ),
        ];

    [Theory, MemberData(nameof(Designs))]
    public void Agrees_with_the_reference(int weeks, int eligible, int treatments, int gap, bool across, long expected)
    {
        var design = Some.Design(weeks, eligible, treatments, gap, across);

        Assert.Equal(expected, design.Count);
    }

    [Theory, MemberData(nameof(Designs))]
    public void Agrees_with_listing_them(int weeks, int eligible, int treatments, int gap, bool across, long expected)
    {
        if (expected <= 10_000)
        {
            var design = Some.Design(weeks, eligible, treatments, gap, across);

            Assert.Equal(
                expected,
                design.Enumerate().Select(days => string.Join(',', days)).Distinct(StringComparer.Ordinal).Count()
            );
            Assert.All(design.Enumerate(), days => Assert.True(design.Admits(days)));
        }
    }

    [Fact]
    public void Works_for_a_year_of_weeks()
    {
        Assert.Equal(BigInteger.Pow(21, 52), Some.Design(52, 7, 2, 1, false).Count);
    }
}
