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
        var what = happened.Kind switch
        {
            LifeEventKind.Ill => "ill",
            LifeEventKind.Away => "away from home",
            LifeEventKind.MedicineBegun => "medicine or supplement for sleep begun",
            LifeEventKind.MedicineLeftOff => "medicine or supplement for sleep left off",
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.Kind, null),
        };
        return $"{what}, {Numbers.Dates(happened.First, happened.Last)}";
    }
}
