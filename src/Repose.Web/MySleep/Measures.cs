using Repose.Sleep;

namespace Repose.Web.MySleep;

/// <summary>The definitions behind "What is this?", and what sources are called.</summary>
internal static class Measures
{
    internal static Measure TimeInBed =>
        new(MySleepText.TheTimeInBed, MySleepText.TimeInBedWhat, MySleepText.DiarySource);

    internal static Measure Regularity =>
        new(MySleepText.TheRegularity, MySleepText.RegularityWhat, MySleepText.RegularitySource);

    internal static Measure SocialJetlag =>
        new(MySleepText.TheJetlag, MySleepText.JetlagWhat, MySleepText.JetlagSource);

    internal static Measure Debt => new(MySleepText.TheDebt, MySleepText.DebtWhat, MySleepText.DebtSource);

    internal static Measure Pattern =>
        new(MySleepText.APatternNight, MySleepText.PatternWhat, MySleepText.PatternSource);

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
        return new(name, what, MySleepText.DiarySource);
    }

    /// <summary>The name of a source: that of the diary in the language that is spoken, any other as it calls itself.</summary>
    internal static string Source(string name, SourceKind kind) =>
        kind == SourceKind.Diary ? MySleepText.SleepDiary : name;
}
