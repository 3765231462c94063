using Microsoft.AspNetCore.Http.HttpResults;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Api;
using Repose.Web.Desk;
using Repose.Web.Diary;

namespace Repose.Web.Plan;

/// <summary>Takes the ticks of a morning that were kept on a phone until there was a connection.</summary>
/// <remarks>JSON alone is taken, which no form of another site can send with our cookie. Sent twice they count once.</remarks>
internal static class TickApi
{
    /// <param name="Person">Who ticked. It is taken only while that person is signed in.</param>
    /// <param name="Date">The morning, such as 2026-10-12.</param>
    /// <param name="Ticks">What could be ticked, and what was.</param>
    internal sealed record Body(Guid Person, string? Date, Ticked? Ticks);

    /// <param name="Shown">The items that could be ticked.</param>
    /// <param name="Done">Those of them that are.</param>
    internal sealed record Ticked(Guid[]? Shown, Guid[]? Done);

    /// <param name="Changed">How many ticks were set or taken away.</param>
    internal sealed record Kept(int Changed);

    internal static void MapTicks(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/v1/plan/ticks", Write).RequireAuthorization(Policies.Client).WithName("TickPlan");

    private static async Task<Results<Ok<Kept>, ProblemHttpResult>> Write(
        Body body,
        TickPlan tick,
        CurrentUser user,
        CancellationToken cancel
    )
    {
        if (user.PersonId != body.Person)
        {
            return new MorningApi.NotYours().ToProblem();
        }

        if (Typed.Date(body.Date) is not { } date || body.Ticks is not { Shown: { } shown, Done: { } done })
        {
            return new MorningApi.Unreadable(DiaryText.Unread).ToProblem();
        }

        var outcome = await tick.Run(new(date, [.. Items(shown)], [.. Items(done)]), cancel);
        return outcome.Succeeded ? TypedResults.Ok(new Kept(outcome.Value)) : outcome.Refusal.ToProblem();
    }

    private static IEnumerable<Id<PlanItem>> Items(Guid[] ids) => ids.Select(id => new Id<PlanItem>(id));
}
