using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Api;

namespace Repose.Web.Notes;

/// <summary>Takes a note while it is typed.</summary>
/// <remarks>JSON alone is taken, which no form of another site can send with our cookie.</remarks>
internal static class NoteApi
{
    internal sealed record Parts(string? Subjective, string? Objective, string? Assessment, string? Plan)
    {
        internal NoteText Text =>
            new(
                NoteFields.Plain(Subjective),
                NoteFields.Plain(Objective),
                NoteFields.Plain(Assessment),
                NoteFields.Plain(Plan)
            );
    }

    /// <param name="Version">The version that is typed in.</param>
    /// <param name="From">What stood there when the typing began.</param>
    /// <param name="Typed">What stands there now.</param>
    internal sealed record Body(int Version, Parts? From, Parts? Typed);

    /// <param name="Parts">What is kept.</param>
    /// <param name="Other">Who else wrote meanwhile; null where nobody did.</param>
    /// <param name="At">When it was kept.</param>
    internal sealed record Kept(Parts Parts, string? Other, string At);

    internal static void MapNotes(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/v1/notes/{appointment:guid}", Write)
            .RequireAuthorization(Policies.Care)
            .WithName("WriteNote");

    private static async Task<Results<Ok<Kept>, ProblemHttpResult>> Write(
        Guid appointment,
        Body body,
        WriteNote write,
        IClock clock,
        CancellationToken cancel
    )
    {
        if (body is not { From: { } from, Typed: { } typed })
        {
            return TypedResults.Problem(
                "This note could not be read. Please reload the page.",
                title: "unreadable",
                statusCode: StatusCodes.Status400BadRequest
            );
        }

        var outcome = await write.Run(new(new(appointment), body.Version, from.Text, typed.Text), cancel);
        if (outcome.Value is not { } written)
        {
            return outcome.Refusal!.ToProblem();
        }

        var text = written.Note.Text;
        return TypedResults.Ok(
            new Kept(
                new(text.Subjective, text.Objective, text.Assessment, text.Plan),
                written.Other,
                InstantPattern.General.Format(clock.GetCurrentInstant())
            )
        );
    }
}
