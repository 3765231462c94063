using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Repose.Data;
using Repose.Practice;
using Repose.Web.Access;

namespace Repose.Web.Imports;

/// <summary>Where files come in: in pieces from the script of the page, or whole from its form.</summary>
internal static class ImportEndpoints
{
    /// <summary>The longest piece; the script sends eighths of it.</summary>
    private const long LongestPiece = 64L << 20;

    private const int LongestField = 2000;
    private const string TokenHeader = "RequestVerificationToken";

    internal sealed record BeginBody(string? Name, long Size, string? Mark, string? Zone);

    /// <param name="Id">Which import.</param>
    /// <param name="State">How far it is: uploading, waiting, reading, found, stored, refused, discarded or undone.</param>
    /// <param name="Received">How many bytes are here: the next piece begins there.</param>
    /// <param name="Size">How many there will be.</param>
    /// <param name="Share">How far the reading is, from 0 to 1; null where it is not going on here.</param>
    internal sealed record StateAnswer(Guid Id, string State, long Received, long Size, double? Share);

    private sealed record NotOurs() : Refusal("not-ours", ImportsText.NotOurs);

    internal sealed record Trouble(string Code, string Message, long? Received);

    internal static void MapImports(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/me/data").RequireAuthorization(Policies.Client).ExcludeFromDescription();
        group.MapPost("/imports", Begin);
        group.MapGet("/imports/{import:guid}/state", State);
        group.MapPatch("/imports/{import:guid}/bytes", Take);
        group.MapPost("/file", TakeForm);
    }

    private static async Task<Results<Ok<StateAnswer>, JsonHttpResult<Trouble>>> Begin(
        BeginBody body,
        HttpContext http,
        IAntiforgery antiforgery,
        BeginUpload begin,
        UploadFolder folder,
        CancellationToken cancel
    )
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Troubled(new NotOurs());
        }

        var outcome = await begin.Run(new(body.Name, body.Size, body.Mark, body.Zone), cancel);
        return outcome.Value is { } import ? TypedResults.Ok(Answer(import, folder, null)) : Troubled(outcome.Refusal!);
    }

    private static async Task<Results<Ok<StateAnswer>, NotFound>> State(
        Guid import,
        OwnImports own,
        UploadFolder folder,
        ReadingNow now,
        CancellationToken cancel
    ) =>
        await own.Find(new(import), cancel) is { } one
            ? TypedResults.Ok(Answer(one, folder, now.Share(one.Id)))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<StateAnswer>, NotFound, JsonHttpResult<Trouble>>> Take(
        Guid import,
        long at,
        HttpContext http,
        IAntiforgery antiforgery,
        OwnImports own,
        TakeChunk take,
        UploadFolder folder,
        CancellationToken cancel
    )
    {
        // Who may not is told before a single byte is read.
        if (await own.Find(new(import), cancel) is null)
        {
            return TypedResults.NotFound();
        }

        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Troubled(new NotOurs());
        }

        Allow(http, LongestPiece);
        var outcome = await take.Run(new(new(import), at, http.Request.Body), cancel);
        return outcome.Succeeded
            ? TypedResults.Ok(Answer((await own.Find(new(import), cancel))!, folder, null))
            : Troubled(outcome.Refusal);
    }

    /// <summary>
    /// The form is read as it comes and never put together: its fields first, then the file, straight to the disk. So the
    /// proof that the form is ours is looked at before any of the file is taken.
    /// </summary>
    private static async Task<RedirectHttpResult> TakeForm(
        HttpContext http,
        IAntiforgery antiforgery,
        TakeFile take,
        Arrivals arrivals,
        CancellationToken cancel
    )
    {
        if (
            !MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary
        )
        {
            return NoForm();
        }

        // The file is counted while it comes.
        Allow(http, null);
        string? zone = null;
        try
        {
            var reader = new MultipartReader(boundary, http.Request.Body)
            {
                HeadersCountLimit = 8,
                HeadersLengthLimit = 4096,
            };
            while (await reader.ReadNextSectionAsync(cancel) is { } section)
            {
                if (section.GetContentDispositionHeader() is not { } disposition)
                {
                    return NoForm();
                }

                if (disposition.IsFileDisposition())
                {
                    // Without a token before it, our proof would be looked for in the file itself.
                    return http.Request.Headers[TokenHeader].Count > 0 && await antiforgery.IsRequestValidAsync(http)
                        ? await Keep(section.AsFileSection()!, zone, http, take, arrivals, cancel)
                        : NoForm();
                }

                var value = await Field(section, cancel);
                switch (HeaderUtilities.RemoveQuotes(disposition.Name).Value)
                {
                    case "__RequestVerificationToken":
                        http.Request.Headers[TokenHeader] = value;
                        break;
                    case "Zone":
                        zone = value;
                        break;
                }
            }
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException or OperationCanceledException)
        {
            // Broken off before the file began, or no form at all.
        }

        return NoForm();
    }

    private static async Task<RedirectHttpResult> Keep(
        FileMultipartSection file,
        string? zone,
        HttpContext http,
        TakeFile take,
        Arrivals arrivals,
        CancellationToken cancel
    )
    {
        if (file.FileName.Length == 0)
        {
            return TypedResults.LocalRedirect("/me/data?trouble=no-file");
        }

        var most = http.Request.ContentLength ?? arrivals.Most;
        var outcome = await take.Run(new(file.FileName, most, zone, file.FileStream!), cancel);
        return TypedResults.LocalRedirect(
            outcome.Value is { } import ? $"/me/data/imports/{import.Id}" : $"/me/data?trouble={outcome.Refusal!.Code}"
        );
    }

    /// <summary>Told on the page that a form is on: whoever has no form of ours gets no further.</summary>
    private static RedirectHttpResult NoForm() => TypedResults.LocalRedirect("/me/data?trouble=no-form");

    private static async Task<string> Field(MultipartSection section, CancellationToken cancel)
    {
        var bytes = new byte[LongestField];
        var read = await section.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return Encoding.UTF8.GetString(bytes, 0, read);
    }

    private static void Allow(HttpContext http, long? most)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }
    }

    private static StateAnswer Answer(NightsImport import, UploadFolder folder, double? share) =>
        new(
            import.Id.Value,
            import.State.ToString().ToLowerInvariant(),
            import.State == ImportState.Uploading ? folder.Received(import.PracticeId, import.Id) : import.Size,
            import.Size,
            share
        );

    private static JsonHttpResult<Trouble> Troubled(Refusal refusal) =>
        TypedResults.Json(
            new Trouble(refusal.Code, refusal.Message, (refusal as TakeChunk.Gap)?.Received),
            statusCode: refusal switch
            {
                TakeChunk.Gap or TakeChunk.Busy or ChangedMeanwhile => StatusCodes.Status409Conflict,
                NotOurs => StatusCodes.Status400BadRequest,
                BeginUpload.NoRoom or Arrivals.DiskFull => StatusCodes.Status507InsufficientStorage,
                BeginUpload.TooLarge or Arrivals.TooMuch => StatusCodes.Status413PayloadTooLarge,
                _ => StatusCodes.Status422UnprocessableEntity,
            }
        );
}
