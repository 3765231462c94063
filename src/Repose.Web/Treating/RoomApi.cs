using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Api;

namespace Repose.Web.Treating;

/// <summary>Takes what was tapped in the room, at once or when there is a connection again.</summary>
/// <remarks>JSON alone is taken, which no form of another site can send with our cookie. Sent twice it counts once.</remarks>
internal static class RoomApi
{
    private const int MostTaps = 2000;

    /// <param name="Person">Who tapped. It is taken only while that person is signed in.</param>
    /// <param name="SentAt">When it was sent, in milliseconds of the device's clock.</param>
    /// <param name="Plan">What the screen follows.</param>
    /// <param name="Taps">What was tapped.</param>
    internal sealed record Body(Guid Person, double SentAt, ToldPlan? Plan, IReadOnlyList<Told>? Taps);

    internal sealed record Told(Guid Id, string? Kind, double At, int Order, int Seconds, string? Words);

    /// <param name="IsOver">Whether the session has come to its end.</param>
    internal sealed record Kept(bool IsOver);

    internal sealed record NotYours()
        : Refusal("not-yours", "Somebody else is signed in. It is sent when who tapped it signs in again.");

    internal sealed record Unreadable() : Refusal("unreadable", "That cannot be read.");

    internal static void MapRoom(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/v1/room/{visit:guid}", Write).RequireAuthorization(Policies.Care).WithName("KeepTaps");
        app.MapGet("/api/v1/room/time", Time).RequireAuthorization(Policies.Care).ExcludeFromDescription();
    }

    /// <summary>The server's clock, beside which a device's clock that was set is seen.</summary>
    private static ContentHttpResult Time(IClock clock) =>
        TypedResults.Text(clock.GetCurrentInstant().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));

    private static async Task<Results<Ok<Kept>, ProblemHttpResult>> Write(
        Guid visit,
        Body body,
        KeepTaps keep,
        TellDesk tell,
        CurrentUser user,
        CancellationToken cancel
    )
    {
        if (user.PersonId != body.Person)
        {
            return new NotYours().ToProblem();
        }

        if (body.Taps is not { Count: > 0 and <= MostTaps } told || !told.All(IsTap) || !double.IsFinite(body.SentAt))
        {
            return new Unreadable().ToProblem();
        }

        var request = new KeepTaps.Request(new(visit), body.Plan, [.. told.Select(Tap)]) { SentAt = (long)body.SentAt };
        var outcome = await keep.Run(request, cancel);
        if (outcome.Value is not { } session)
        {
            return outcome.Refusal!.ToProblem();
        }

        await tell.Run(session, cancel);
        return TypedResults.Ok(new Kept(session.IsOver));
    }

    private static bool IsTap(Told told) =>
        told.Id != default
        && Enum.TryParse<TapKind>(told.Kind, out var kind)
        && Enum.IsDefined(kind)
        && told.At is > 0 and < 4e12
        && told.Seconds is >= 0 and <= 3600;

    private static KeepTaps.ToldTap Tap(Told told) =>
        new(
            new(told.Id, Enum.Parse<TapKind>(told.Kind!), (long)Math.Round(told.At), told.Order, told.Seconds),
            told.Words ?? ""
        );
}
