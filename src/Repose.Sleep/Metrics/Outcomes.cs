using NodaTime;

namespace Repose.Sleep;

/// <summary>The outcomes that Repose knows, with the size of change that is worth having and its source.</summary>
/// <remarks>
/// The thresholds of Edinger et al. 2021 (J Clin Sleep Med 17(2):263-298, doi:10.5664/jcsm.8988, Table 3) were set for
/// differences between groups. For one person they are a guide to size, no proof, and are called that on the page.
/// </remarks>
public static class Outcomes
{
    private const string Aasm =
        "Edinger et al. 2021, doi:10.5664/jcsm.8988, Table 3 (set for differences between groups)";

    /// <summary>TST, in minutes.</summary>
    public static readonly Outcome TotalSleepTime = new()
    {
        Code = "tst",
        Shortened = () => "TST",
        Named = () => SleepText.TotalSleepTime,
        Unit = "min",
        HigherIsBetter = true,
        MinimalImportantDifference = 15,
        MinimalImportantDifferenceSource = Aasm,
        DiaryFirst = false,
        Of = night => Minutes(night.TotalSleepTime),
    };

    /// <summary>SE, in percent of the time in bed.</summary>
    public static readonly Outcome SleepEfficiency = new()
    {
        Code = "se",
        Shortened = () => "SE",
        Named = () => SleepText.SleepEfficiency,
        Unit = "points",
        HigherIsBetter = true,
        MinimalImportantDifference = 10,
        MinimalImportantDifferenceSource = Aasm,
        DiaryFirst = true,
        Of = night => night.SleepEfficiency,
    };

    /// <summary>SOL, in minutes.</summary>
    public static readonly Outcome SleepOnsetLatency = new()
    {
        Code = "sol",
        Shortened = () => "SOL",
        Named = () => SleepText.SleepOnsetLatency,
        Unit = "min",
        HigherIsBetter = false,
        MinimalImportantDifference = 20,
        MinimalImportantDifferenceSource = Aasm,
        DiaryFirst = true,
        IsSkewedMinutes = true,
        Of = night => Minutes(night.SleepOnsetLatency),
    };

    /// <summary>WASO, in minutes.</summary>
    public static readonly Outcome WakeAfterSleepOnset = new()
    {
        Code = "waso",
        Shortened = () => "WASO",
        Named = () => SleepText.WakeAfterSleepOnset,
        Unit = "min",
        HigherIsBetter = false,
        MinimalImportantDifference = 20,
        MinimalImportantDifferenceSource = Aasm,
        DiaryFirst = true,
        IsSkewedMinutes = true,
        Of = night => Minutes(night.WakeAfterSleepOnset),
    };

    /// <summary>TWT, in minutes.</summary>
    public static readonly Outcome TotalWakeTime = new()
    {
        Code = "twt",
        Shortened = () => "TWT",
        Named = () => SleepText.TotalWakeTime,
        Unit = "min",
        HigherIsBetter = false,
        MinimalImportantDifference = 30,
        MinimalImportantDifferenceSource = Aasm,
        DiaryFirst = true,
        IsSkewedMinutes = true,
        Of = night => Minutes(night.TotalWakeTime),
    };

    /// <summary>NWAK, awakenings a night.</summary>
    public static readonly Outcome Awakenings = new()
    {
        Code = "awakenings",
        Shortened = () => "NWAK",
        Named = () => SleepText.Awakenings,
        Unit = "a night",
        HigherIsBetter = false,
        MinimalImportantDifference = 0.5,
        MinimalImportantDifferenceSource = Aasm,
        DiaryFirst = true,
        Of = night => night.Awakenings,
    };

    /// <summary>Sleep quality, in points of the diary's own scale.</summary>
    public static readonly Outcome Quality = new()
    {
        Code = "quality",
        Shortened = () => SleepText.QualityShort,
        Named = () => SleepText.Quality,
        Unit = "points",
        HigherIsBetter = true,
        ImportantSpreads = 0.5,
        MinimalImportantDifferenceSource = Aasm,
        DiaryFirst = true,
        Of = night => night.Quality,
    };

    /// <summary>Every outcome, in the order in which it is listed to a reader.</summary>
    public static readonly IReadOnlyList<Outcome> All =
    [
        TotalSleepTime,
        SleepEfficiency,
        SleepOnsetLatency,
        WakeAfterSleepOnset,
        TotalWakeTime,
        Awakenings,
        Quality,
    ];

    /// <summary>The outcome of a code, upper or lower case; null if there is none.</summary>
    public static Outcome? Find(string code) =>
        All.FirstOrDefault(outcome => string.Equals(outcome.Code, code, StringComparison.OrdinalIgnoreCase));

    private static double? Minutes(Duration? duration) => duration?.TotalMinutes;
}
