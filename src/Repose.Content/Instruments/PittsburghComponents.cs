using NodaTime;

namespace Repose.Content;

/// <summary>Turns the answers to the Pittsburgh Sleep Quality Index into its seven components.</summary>
/// <remarks>
/// Buysse et al. 1989, Psychiatry Res 28:193-213, with the authors' scoring sheet of 2005 (P114 in the references). The
/// seven components are the items of the instrument <c>psqi</c>: quality, latency, duration, efficiency, disturbances,
/// medicine, daytime, each from 0 to 3, more being worse.
/// </remarks>
public static class PittsburghComponents
{
    /// <summary>The components in their order; null for each whose answers are not all there.</summary>
    /// <exception cref="ArgumentException">There are not eight disturbances.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An answer is none that the form allows.</exception>
    public static IReadOnlyList<int?> Of(PittsburghAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Check(answers);
        return
        [
            answers.Quality,
            Pair(Latency(answers.TimeToFallAsleep) + answers.TroubleFallingAsleep),
            Asleep(answers.Asleep),
            Efficiency(answers),
            Disturbed(answers),
            answers.SleepMedicine,
            Pair(answers.TroubleStayingAwake + answers.TroubleKeepingUp),
        ];
    }

    private static int? Latency(Duration? time) =>
        time?.TotalMinutes switch
        {
            null => null,
            <= 15 => 0,
            <= 30 => 1,
            <= 60 => 2,
            _ => 3,
        };

    private static int? Asleep(Duration? time) =>
        time?.TotalHours switch
        {
            null => null,
            >= 7 => 0,
            >= 6 => 1,
            >= 5 => 2,
            _ => 3,
        };

    // More sleep than time in bed is what people write at times; the sheet has no word for it and calls it efficient.
    private static int? Efficiency(PittsburghAnswers answers) =>
        (100 * (answers.Asleep / InBed(answers))) switch
        {
            null => null,
            >= 85 => 0,
            >= 75 => 1,
            >= 65 => 2,
            _ => 3,
        };

    private static int? Disturbed(PittsburghAnswers answers) =>
        (answers.Disturbances.Aggregate((int?)0, (sum, item) => sum + item) + (answers.OtherDisturbance ?? 0)) switch
        {
            null => null,
            0 => 0,
            <= 9 => 1,
            <= 18 => 2,
            _ => 3,
        };

    /// <summary>What two answers of 0 to 3 come to together.</summary>
    private static int? Pair(int? sum) => (sum + 1) / 2;

    // From bed time forward to rise time: past midnight or not. The same time for both would be no time, or a day.
    private static Duration? InBed(PittsburghAnswers answers)
    {
        if (answers is not { BedTime: { } bed, RiseTime: { } rise })
        {
            return null;
        }

        var ahead = Period.Between(bed, rise).ToDuration();
        return ahead < Duration.Zero ? ahead + Duration.FromHours(24) : ahead;
    }

    private static void Check(PittsburghAnswers answers)
    {
        if (answers.Disturbances.Count != 8)
        {
            throw new ArgumentException("Items 5b to 5i are eight.", nameof(answers));
        }

        int?[] chosen =
        [
            .. answers.Disturbances,
            answers.OtherDisturbance,
            answers.TroubleFallingAsleep,
            answers.Quality,
            answers.SleepMedicine,
            answers.TroubleStayingAwake,
            answers.TroubleKeepingUp,
        ];
        Duration?[] lengths = [answers.TimeToFallAsleep, answers.Asleep];
        if (
            chosen.Any(points => points is < 0 or > 3)
            || lengths.Any(length => length < Duration.Zero || length > Duration.FromHours(24))
            || (answers.BedTime is not null && answers.BedTime == answers.RiseTime)
        )
        {
            throw new ArgumentOutOfRangeException(nameof(answers), "An answer is none that the form allows.");
        }
    }
}
