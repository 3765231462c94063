using NodaTime;
using Repose.Pictures.Words;
using Repose.Sleep;

namespace Repose.Pictures;

/// <summary>How alike the nights are.</summary>
public sealed record RegularityData
{
    /// <summary>What the picture shows.</summary>
    public string Title { get; init; } = RegularityText.Title;

    /// <summary>The middles of sleep, in any order.</summary>
    public required IReadOnlyList<MidSleep> Nights { get; init; }

    /// <summary>The sleep regularity index; null where too few days are known.</summary>
    public SleepRegularityIndex? Index { get; init; }

    /// <summary>Social jetlag; null where too few nights are known.</summary>
    public SocialJetlag? Jetlag { get; init; }

    /// <summary>Everything that follows from some nights.</summary>
    /// <param name="nights">The nights, ordered by date.</param>
    /// <param name="isFree">Which sleep dates are free; Saturday and Sunday unless told otherwise.</param>
    public static RegularityData Of(IReadOnlyCollection<Night> nights, Func<LocalDate, bool>? isFree = null) =>
        new()
        {
            Nights =
            [
                .. nights
                    .Where(night => night.Metrics?.Midpoint is not null)
                    .Select(night => new MidSleep(
                        night.Date,
                        night.Metrics!.Midpoint!.Value.InZone(night.Zone).TimeOfDay,
                        (isFree ?? SocialJetlag.IsWeekend)(night.Date)
                    )),
            ],
            Index = SleepRegularityIndex.Of(nights),
            Jetlag = SocialJetlag.Of(nights, isFree),
        };
}
