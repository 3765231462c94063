using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Booking;

namespace Repose.Web.Api;

/// <summary>Moving and calling off, for somebody who is signed in: one's own visits, or any as staff.</summary>
/// <remarks>JSON alone is taken, which no form of another site can send with our cookie.</remarks>
internal static class VisitsApi
{
    /// <param name="Start">When it is to be, with its offset from UTC.</param>
    /// <param name="Therapist">With whom; null for the same or whoever is free.</param>
    internal sealed record MoveBody(DateTimeOffset Start, Guid? Therapist);

    internal sealed record VisitAnswer(Guid Appointment, DateTimeOffset Start, string State);

    internal static void MapVisits(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/v1/appointments/{appointment}").RequireAuthorization(Policies.SignedIn);
        group.MapPost("/move", Move).WithName("MoveAppointment");
        group.MapPost("/cancel", Cancel).WithName("CancelAppointment").Accepts<EmptyBody>("application/json");
    }

    internal sealed record EmptyBody;

    private static async Task<Results<Ok<VisitAnswer>, ProblemHttpResult>> Move(
        MoveAppointment move,
        Guid appointment,
        MoveBody body,
        CancellationToken cancel
    ) =>
        Answer(
            await move.Run(
                new(
                    new(appointment),
                    Instant.FromDateTimeOffset(body.Start),
                    body.Therapist is { } with ? new Id<Therapist>(with) : null
                ),
                cancel
            )
        );

    private static async Task<Results<Ok<VisitAnswer>, ProblemHttpResult>> Cancel(
        CancelAppointment cancelOne,
        Guid appointment,
        EmptyBody _,
        CancellationToken cancel
    ) => Answer(await cancelOne.Run(new(new(appointment)), cancel));

    private static Results<Ok<VisitAnswer>, ProblemHttpResult> Answer(Outcome<Appointment> outcome) =>
        outcome.Value is { } visit
            ? TypedResults.Ok(new VisitAnswer(visit.Id.Value, visit.Start.ToDateTimeOffset(), visit.State.ToString()))
            : outcome.Refusal!.ToProblem();
}
