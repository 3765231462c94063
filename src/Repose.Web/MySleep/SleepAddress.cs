namespace Repose.Web.MySleep;

/// <summary>What the address of a page of nights tells, as it was typed.</summary>
/// <param name="Weeks">How many weeks.</param>
/// <param name="Until">Up to which date.</param>
/// <param name="From">From which source: "diary" or "device".</param>
/// <param name="Measure">The code of a measure.</param>
public sealed record SleepAddress(string? Weeks, string? Until, string? From, string? Measure)
{
    private const string Device = "device";
    private const string Diary = "diary";

    /// <summary>Whether it asks for what devices told, or for the diary; null where it names neither.</summary>
    internal bool? FromDevice =>
        From switch
        {
            Device => true,
            Diary => false,
            _ => null,
        };

    /// <summary>How an address names a source.</summary>
    internal static string Source(bool isDevice) => isDevice ? Device : Diary;
}
