using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>The definitions behind "What is this?", and what sources are called.</summary>
internal static class Measures
{
    private const string Carney = "Carney et al. 2012, doi:10.5665/sleep.1642";

    internal static Measure TimeInBed => new(MySleepText.TheTimeInBed, MySleepText.TimeInBedWhat, Carney);

    internal static Measure Regularity =>
        new(
            MySleepText.TheRegularity,
            MySleepText.RegularityWhat,
            "Phillips et al. 2017, doi:10.1038/s41598-017-03171-4"
        );

    internal static Measure SocialJetlag =>
        new(MySleepText.TheJetlag, MySleepText.JetlagWhat, "Wittmann et al. 2006, doi:10.1080/07420520500545979");

    internal static Measure Debt => new(MySleepText.TheDebt, MySleepText.DebtWhat, MySleepText.DebtSource);

    internal static Measure Pattern =>
        new(
            MySleepText.APatternNight,
            MySleepText.PatternWhat,
            "Lichstein et al. 2003, doi:10.1016/S0005-7967(02)00023-2"
        );

    internal static Measure Model => new(MySleepText.This, MySleepText.ModelWhat, MySleepText.ModelSource);

    /// <summary>The definition of an outcome.</summary>
    internal static Measure Of(Outcome outcome)
    {
        var (name, what) = outcome.Code switch
        {
            "tst" => (MySleepText.TheTst, MySleepText.TstWhat),
            "se" => (MySleepText.TheSe, MySleepText.SeWhat),
            "sol" => (MySleepText.TheSol, MySleepText.SolWhat),
            "waso" => (MySleepText.TheWaso, MySleepText.WasoWhat),
            "twt" => (MySleepText.TheTwt, MySleepText.TwtWhat),
            "awakenings" => (MySleepText.TheAwakenings, MySleepText.AwakeningsWhat),
            "quality" => (MySleepText.TheQuality, MySleepText.QualityWhat),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Code, "No definition."),
        };
        return new(name, what, Carney);
    }

    /// <summary>The name of a source: that of the diary in the language that is spoken, any other as it calls itself.</summary>
    internal static string Source(string name, SourceKind kind) =>
        kind == SourceKind.Diary ? MySleepText.SleepDiary : name;
}
