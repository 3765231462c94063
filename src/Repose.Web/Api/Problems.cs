using Microsoft.AspNetCore.Http.HttpResults;
using Repose.Practice;

namespace Repose.Web.Api;

/// <summary>How a "no" is told to a program (RFC 9457).</summary>
internal static class Problems
{
    internal static ProblemHttpResult ToProblem(this Refusal refusal) =>
        TypedResults.Problem(
            refusal.Message,
            title: refusal.Code,
            statusCode: refusal.Code switch
            {
                "slot-taken" or "key-reused" or "changed" => StatusCodes.Status409Conflict,
                "not-yours" => StatusCodes.Status403Forbidden,
                "busy" => StatusCodes.Status503ServiceUnavailable,
                "not-found" or "hold-gone" => StatusCodes.Status404NotFound,
                _ => StatusCodes.Status422UnprocessableEntity,
            }
        );
}
