namespace Repose.Pictures.Words;

/// <summary>What else was on record of a night, as its reader knows it.</summary>
internal static class CircumstanceWords
{
    /// <summary>The name of a circumstance; one that is not ours stays as it was told.</summary>
    internal static string Name(string circumstance) =>
        circumstance switch
        {
            "weekend" => NightText.Weekend,
            "alcohol" => NightText.Alcohol,
            "caffeine" => NightText.Caffeine,
            "medicine or supplement for sleep" => NightText.Medicine,
            _ => circumstance,
        };
}
