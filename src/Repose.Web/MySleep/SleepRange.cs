using System.Globalization;
using NodaTime;
using Repose.Web.Desk;

namespace Repose.Web.MySleep;

/// <summary>The weeks of nights that are looked at, up to a day.</summary>
public sealed record SleepRange(int Weeks, LocalDate Last)
{
    /// <summary>What can be chosen, in weeks, with its name.</summary>
    public static IReadOnlyList<(int Weeks, string Name)> Choices =>
        [(8, MySleepText.Choice8Weeks), (26, MySleepText.ChoiceHalfAYear), (52, MySleepText.ChoiceAYear)];

    public LocalDate First => Last.PlusDays(1 - (7 * Weeks));

    /// <summary>The range of an address; what it does not tell, or what makes no sense, is the last eight weeks.</summary>
    public static SleepRange Of(string? weeks, string? until, LocalDate today)
    {
        var asked = int.TryParse(weeks, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 0;
        var known = Choices.Any(choice => choice.Weeks == asked) ? asked : Choices[0].Weeks;
        var last = Typed.Date(until) is { } date && date < today && date > today.PlusYears(-100) ? date : today;
        return new(known, last);
    }

    public SleepRange Before => this with { Last = First.PlusDays(-1) };

    /// <summary>The stretch after this one; the last one ends today.</summary>
    public SleepRange After(LocalDate today) => this with { Last = LocalDate.Min(Last.PlusDays(7 * Weeks), today) };
}
