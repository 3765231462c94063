using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Api;
using Repose.Web.Desk;

namespace Repose.Web.Diary;

/// <summary>Takes a morning that was kept on a phone until there was a connection.</summary>
/// <remarks>JSON alone is taken, which no form of another site can send with our cookie.</remarks>
internal static class MorningApi
{
    private static readonly double Longest = Duration.FromDays(100 * 365).TotalMilliseconds;

    /// <param name="Id">The id that the page will have: sending it twice keeps it once.</param>
    /// <param name="Person">Who wrote it. It is taken only while that person is signed in.</param>
    /// <param name="Date">The morning, such as 2026-10-12.</param>
    /// <param name="WrittenAt">When it was written, in milliseconds of the phone's clock.</param>
    /// <param name="SentAt">When it was sent, on the same clock.</param>
    /// <param name="Fields">The answers, as typed.</param>
    internal sealed record Body(
        Guid Id,
        Guid Person,
        string? Date,
        double WrittenAt,
        double SentAt,
        MorningFields? Fields
    );

    internal sealed record Kept(Guid Id, string Date, int Version);

    internal sealed record NotYours() : Refusal("not-yours", DiaryText.NotYours);

    internal sealed record Unreadable(string Words) : Refusal("unreadable", Words);

    internal sealed record IsItSo() : Refusal("rare", DiaryText.Rare);

    internal static void MapMorning(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/v1/diary", Write).RequireAuthorization(Policies.Client).WithName("WriteMorning");

    private static async Task<Results<Ok<Kept>, ProblemHttpResult>> Write(
        Body body,
        WriteMorning write,
        ReadClocks clocks,
        CurrentUser user,
        CancellationToken cancel
    )
    {
        if (user.PersonId != body.Person)
        {
            return new NotYours().ToProblem();
        }

        if (Typed.Date(body.Date) is not { } date || body.Fields is not { } fields || body.Id == default)
        {
            return new Unreadable(DiaryText.Unread).ToProblem();
        }

        // A phone names its clocks; who does not goes by the practice's.
        var usually = string.IsNullOrWhiteSpace(fields.Zone) ? (await clocks.Run()).Practice : DateTimeZone.Utc;
        var (told, unread) = fields.Read(date, usually);
        if (unread.Count > 0)
        {
            return new Unreadable(unread.Values.First()).ToProblem();
        }

        if (fields.MustBeAsked(told))
        {
            return new IsItSo().ToProblem();
        }

        var outcome = await write.Run(new(new(body.Id), told, DeviceWords.Browser, Waited(body)), cancel);
        return outcome.Value is { } page
            ? TypedResults.Ok(new Kept(page.Id.Value, LocalDatePattern.Iso.Format(page.Date), page.Version))
            : outcome.Refusal!.ToProblem();
    }

    private static Duration Waited(Body body) =>
        body.SentAt - body.WrittenAt is var waited && double.IsFinite(waited)
            ? Duration.FromMilliseconds(Math.Clamp(waited, -Longest, Longest))
            : Duration.Zero;
}
