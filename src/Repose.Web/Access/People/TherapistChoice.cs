using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access.Parts;

namespace Repose.Web.Access.People;

/// <summary>The therapists of the calendar, to say who of them a member is.</summary>
internal static class TherapistChoice
{
    internal static async Task<List<Choice.Option>> Of(ReposeDb db, CancellationToken cancel) =>
        [
            .. (await db.Therapists.AsNoTracking().OrderBy(one => one.Order).ToListAsync(cancel)).Select(
                one => new Choice.Option(one.Id.ToString(), one.Name)
            ),
        ];

    /// <summary>The choice of a form. What is no id at all becomes one that nobody has, and is refused as such.</summary>
    internal static Id<Therapist>? Read(string? typed) =>
        string.IsNullOrEmpty(typed) ? null
        : Id<Therapist>.TryParse(typed, CultureInfo.InvariantCulture, out var id) ? id
        : default(Id<Therapist>);
}
