using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Booking;
using Repose.Web.Courses;

namespace Repose.Web.Api;

/// <summary>Holding, confirming and giving back times, for programs. Each request that makes something carries its key.</summary>
internal static class BookingApi
{
    /// <param name="Service">The service.</param>
    /// <param name="AddOns">What should go with it.</param>
    /// <param name="Therapist">With whom; null for whoever is free.</param>
    /// <param name="Start">When, with its offset from UTC.</param>
    internal sealed record HoldBody(Guid Service, Guid[]? AddOns, Guid? Therapist, DateTimeOffset Start);

    /// <param name="Service">The service.</param>
    /// <param name="AddOns">What should go with each session.</param>
    /// <param name="Therapist">With whom; null for whoever is free.</param>
    /// <param name="FirstDay">The first day of the first week.</param>
    /// <param name="Weekdays">The days that suit, 1 for Monday to 7 for Sunday.</param>
    /// <param name="Around">The time of day that is liked.</param>
    /// <param name="WithinMinutes">How much earlier or later would do.</param>
    /// <param name="ByLot">Whether the days may be drawn by lot.</param>
    internal sealed record CourseBody(
        Guid Service,
        Guid[]? AddOns,
        Guid? Therapist,
        DateOnly FirstDay,
        int[] Weekdays,
        TimeOnly Around,
        int WithinMinutes,
        bool ByLot
    );

    internal sealed record ConfirmBody(string? Name, string? Email, string? Phone, string? Signature);

    internal sealed record HoldAnswer(Guid Hold, DateTimeOffset Until, IReadOnlyList<Guid> Appointments);

    internal sealed record BookedAnswer(IReadOnlyList<Guid> Appointments);

    internal static void MapBooking(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/v1").AllowAnonymous();
        group.MapPost("/holds", Hold).WithName("HoldSlot");
        group.MapPost("/courses", HoldACourse).WithName("HoldCourse");
        group.MapPost("/holds/{hold}/confirm", Confirm).WithName("ConfirmBooking");
        group.MapDelete("/holds/{hold}", Release).WithName("ReleaseHold");
    }

    private static async Task<Results<Ok<HoldAnswer>, ProblemHttpResult>> Hold(
        HoldSlot hold,
        [FromHeader(Name = "Idempotency-Key")] Guid? key,
        HoldBody body,
        CancellationToken cancel
    )
    {
        if (key is not { } id)
        {
            return NoKey();
        }

        var start = Instant.FromDateTimeOffset(body.Start);
        var outcome = await hold.Run(new(new(id), WantedOf(body.Service, body.AddOns, body.Therapist), start), cancel);
        return Answer(outcome);
    }

    private static async Task<Results<Ok<HoldAnswer>, ProblemHttpResult>> HoldACourse(
        HoldCourse hold,
        [FromHeader(Name = "Idempotency-Key")] Guid? key,
        CourseBody body,
        CancellationToken cancel
    )
    {
        if (key is not { } id)
        {
            return NoKey();
        }

        var wish = new CourseWish(
            LocalDate.FromDateOnly(body.FirstDay),
            body.Weekdays.Where(day => day is >= 1 and <= 7).Select(day => (IsoDayOfWeek)day).ToHashSet(),
            LocalTime.FromTimeOnly(body.Around),
            Duration.FromMinutes(Math.Clamp(body.WithinMinutes, 0, 24 * 60))
        );
        var wanted = WantedOf(body.Service, body.AddOns, body.Therapist);
        return Answer(await hold.Run(new(new(id), wanted, wish, body.ByLot), cancel));
    }

    private static async Task<Results<Ok<BookedAnswer>, ProblemHttpResult>> Confirm(
        ConfirmBooking confirm,
        ReposeDb db,
        Guid hold,
        ConfirmBody body,
        CancellationToken cancel
    )
    {
        var (id, guest) = (new Id<Hold>(hold), GuestDetails.Read(body.Name, body.Email, body.Phone));
        if (guest.Refusal is { } refusal)
        {
            // Where nothing is held, nobody is told what else was wrong.
            return await db.Appointments.AnyAsync(one => one.HoldId == id, cancel)
                ? refusal.ToProblem()
                : new ConfirmBooking.HoldGone().ToProblem();
        }

        var outcome = await confirm.Run(new(id, guest.Value, body.Signature), cancel);
        return outcome.Value is { } done
            ? TypedResults.Ok(new BookedAnswer([.. done.Appointments.Select(one => one.Id.Value)]))
            : outcome.Refusal!.ToProblem();
    }

    private static async Task<Results<NoContent, NotFound>> Release(
        ReleaseHold release,
        Guid hold,
        CancellationToken cancel
    ) => await release.Run(new(hold), cancel) ? TypedResults.NoContent() : TypedResults.NotFound();

    private static Results<Ok<HoldAnswer>, ProblemHttpResult> Answer(Outcome<Hold> outcome) =>
        outcome.Value is { } held
            ? TypedResults.Ok(
                new HoldAnswer(
                    held.Id.Value,
                    held.Until.ToDateTimeOffset(),
                    [.. held.Appointments.Select(one => one.Value)]
                )
            )
            : outcome.Refusal!.ToProblem();

    private static Wanted WantedOf(Guid service, Guid[]? addOns, Guid? therapist) =>
        new(
            new(service),
            [.. (addOns ?? []).Distinct().Select(one => new Id<AddOn>(one))],
            therapist is { } one ? new(one) : null
        );

    private static ProblemHttpResult NoKey() =>
        TypedResults.Problem(
            "Send a header Idempotency-Key with a new UUID for each thing that you want to make; send the same again when you repeat a request.",
            title: "no-key",
            statusCode: StatusCodes.Status400BadRequest
        );
}
