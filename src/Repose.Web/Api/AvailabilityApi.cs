using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using NodaTime.Text;
using Repose.Practice;
using Repose.Web.Booking;

namespace Repose.Web.Api;

/// <summary><c>GET /api/v1/availability</c>: a month at a glance, or the slots of a day.</summary>
internal static class AvailabilityApi
{
    /// <param name="Date">The date, such as 2026-10-14.</param>
    /// <param name="Free">How many different times are free.</param>
    internal sealed record Day(string Date, int Free);

    /// <param name="Zone">The practice's zone in the tz database.</param>
    /// <param name="Month">The month, such as 2026-10.</param>
    /// <param name="Days">Each day of it.</param>
    internal sealed record MonthAnswer(string Zone, string Month, IReadOnlyList<Day> Days);

    /// <param name="Start">The start in UTC.</param>
    /// <param name="LocalTime">The start on the practice's clocks.</param>
    /// <param name="TherapistId">With whom.</param>
    internal sealed record Time(DateTimeOffset Start, string LocalTime, Guid TherapistId);

    /// <param name="Zone">The practice's zone in the tz database.</param>
    /// <param name="Date">The date.</param>
    /// <param name="Slots">Its free times, in order.</param>
    internal sealed record DayAnswer(string Zone, string Date, IReadOnlyList<Time> Slots);

    internal static void MapAvailability(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/availability", Get).AllowAnonymous().WithName("Availability");

    private static async Task<Results<Ok<MonthAnswer>, Ok<DayAnswer>, ProblemHttpResult>> Get(
        FindFreeTimes find,
        Id<Service> service,
        [FromQuery] Id<AddOn>[]? addOn,
        Id<Therapist>? therapist,
        string? month,
        string? date,
        CancellationToken cancel
    )
    {
        var wanted = new Wanted(service, addOn ?? [], therapist);
        if (date is not null)
        {
            return LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var day }
                ? await OfDay(find, wanted, day, cancel)
                : BadRequest("date", date, "2026-10-14");
        }

        return YearMonthPattern.Iso.Parse(month ?? "") is { Success: true, Value: var asked }
            ? await OfMonth(find, wanted, asked, cancel)
            : BadRequest("month", month, "2026-10");
    }

    private static async Task<Results<Ok<MonthAnswer>, Ok<DayAnswer>, ProblemHttpResult>> OfMonth(
        FindFreeTimes find,
        Wanted wanted,
        YearMonth month,
        CancellationToken cancel
    )
    {
        var dates = month.ToDateInterval();
        var found = await find.Run(new(wanted, dates.Start, dates.End), cancel);
        return found.Value is { } free
            ? TypedResults.Ok(
                new MonthAnswer(
                    free.Zone.Id,
                    YearMonthPattern.Iso.Format(month),
                    [.. dates.Select(day => new Day(LocalDatePattern.Iso.Format(day), free.CountOn(day)))]
                )
            )
            : found.Refusal!.ToProblem();
    }

    private static async Task<Results<Ok<MonthAnswer>, Ok<DayAnswer>, ProblemHttpResult>> OfDay(
        FindFreeTimes find,
        Wanted wanted,
        LocalDate day,
        CancellationToken cancel
    )
    {
        var found = await find.Run(new(wanted, day, day), cancel);
        return found.Value is { } free
            ? TypedResults.Ok(
                new DayAnswer(
                    free.Zone.Id,
                    LocalDatePattern.Iso.Format(day),
                    [
                        .. free.On(day)
                            .Select(slot => new Time(
                                slot.Start.ToDateTimeOffset(),
                                Site.Days.Time(slot.Start.InZone(free.Zone).TimeOfDay),
                                slot.TherapistId.Value
                            )),
                    ]
                )
            )
            : found.Refusal!.ToProblem();
    }

    private static ProblemHttpResult BadRequest(string name, string? value, string example) =>
        TypedResults.Problem(
            $"{name}: \"{value}\" cannot be read; write it as {example}.",
            statusCode: StatusCodes.Status400BadRequest
        );
}
