using Repose.Helping;

namespace Repose.Pictures.Words;

/// <summary>What else happened, as a mark beside the nights.</summary>
public static class LifeEventWords
{
    /// <summary>The marks of a trend.</summary>
    public static IReadOnlyList<EventMark> Marks(IEnumerable<LifeEvent> events) =>
        [.. events.Select(happened => new EventMark(happened.First, Of(happened)))];

    /// <summary>One of them, with its dates where it lasted: "ill, 3 Mar – 5 Mar 2026".</summary>
    public static string Of(LifeEvent happened)
    {
        var dates = Numbers.Dates(happened.First, happened.Last);
        return happened.Kind switch
        {
            LifeEventKind.Ill => NightText.FormatIll(dates),
            LifeEventKind.Away => NightText.FormatAway(dates),
            LifeEventKind.MedicineBegun => NightText.FormatMedicineBegun(dates),
            LifeEventKind.MedicineLeftOff => NightText.FormatMedicineLeftOff(dates),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.Kind, null),
        };
    }
}
