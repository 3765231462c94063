using NodaTime;
using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Fhir.Tokens;
using Repose.Web.Site;

namespace Repose.Web.Fhir.Reading;

/// <summary><c>/fhir/r4</c>: charts for systems that have a token, to be read and not to be changed.</summary>
internal static class FhirApi
{
    internal const string Root = "/fhir/r4";
    internal const string Patient = "Patient";
    private const string Everything = "everything";

    internal static void MapFhirApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Root)
            .RequireAuthorization(Policies.Program)
            .RequireRateLimiting(Pace.Program)
            .ExcludeFromDescription();
        api.AddEndpointFilter(SpeaksJson);
        api.MapGet("/metadata", Metadata).AllowAnonymous();
        api.MapGet("/Patient", Patients);
        api.MapGet("/Patient/{client}", ReadPatient);
        api.MapGet("/Patient/{client}/$everything", ReadEverything);
        api.MapGet("/{type}", Search);
        MapTheRest(api);
    }

    private static void MapTheRest(RouteGroupBuilder api) => api.MapFallback("/{**path}", Elsewhere);

    /// <summary>By what a type is searched.</summary>
    internal static IReadOnlyList<string> ParametersOf(string type) =>
        type switch
        {
            Patient => ["_id"],
            "Observation" => ["patient", "subject", "_id", "code"],
            _ => ["patient", "subject", "_id"],
        };

    private static async Task<FhirAnswer> Metadata(SiteAddress site, CurrentPractice current) =>
        new(Capability.Of(site.Of(await current.Practice(), Root)));

    private static async Task<FhirAnswer> Patients(
        HttpContext http,
        OpenToOthers open,
        CurrentPractice current,
        SiteAddress site,
        IClock clock,
        CancellationToken cancel
    )
    {
        var asker = Asker.Of(http.User);
        if (!asker.MayRead(Patient))
        {
            return await NotInScope(http, open, asker, Patient, cancel);
        }

        var (wanted, fault) = Wanted.Of(http.Request.Query, ParametersOf(Patient), Wanted.MostPatients);
        if (wanted is null)
        {
            return Unclear(fault!);
        }

        var (some, all) = wanted.Id is null
            ? await open.Each(asker, wanted, cancel)
            : (await open.Run(asker, IdOf(wanted.Id), Patient, cancel)).Match<(IReadOnlyList<Client>, int)>(
                one => ([one], 1),
                _ => ([], 0)
            );
        var practice = (await current.Practice())!;
        return Found(
            http,
            site.Of(practice, Root),
            [.. some.Select(one => FhirPeople.Patient(one, practice))],
            all,
            wanted,
            clock
        );
    }

    private static async Task<FhirAnswer> ReadPatient(
        string client,
        HttpContext http,
        OpenToOthers open,
        CurrentPractice current,
        CancellationToken cancel
    )
    {
        var asker = Asker.Of(http.User);
        if (!asker.MayRead(Patient))
        {
            return await NotInScope(http, open, asker, Patient, cancel);
        }

        var opened = await open.Run(asker, IdOf(client), Patient, cancel);
        return opened.Value is { } found
            ? new(FhirPeople.Patient(found, (await current.Practice())!))
            : NotThere(opened.Refusal!);
    }

    private static Task<FhirAnswer> ReadEverything(
        string client,
        HttpContext http,
        OpenToOthers open,
        ReadForOthers read,
        SiteAddress site,
        IClock clock,
        CancellationToken cancel
    ) => Chart(http, Patient, null, client, (open, read, site, clock), cancel);

    private static async Task<FhirAnswer> Search(
        string type,
        HttpContext http,
        OpenToOthers open,
        ReadForOthers read,
        SiteAddress site,
        IClock clock,
        CancellationToken cancel
    ) =>
        FhirScopes.Knows(type)
            ? await Chart(http, type, type, null, (open, read, site, clock), cancel)
            : Elsewhere(http);

    /// <summary>What of one chart a token may read, of one type or of all.</summary>
    private static async Task<FhirAnswer> Chart(
        HttpContext http,
        string needs,
        string? type,
        string? client,
        (OpenToOthers Open, ReadForOthers Read, SiteAddress Site, IClock Clock) parts,
        CancellationToken cancel
    )
    {
        var asker = Asker.Of(http.User);
        if (!asker.MayRead(needs))
        {
            return await NotInScope(http, parts.Open, asker, needs, cancel);
        }

        var known = type is null ? [] : ParametersOf(type);
        var (wanted, fault) = Wanted.Of(http.Request.Query, known, Wanted.MostResources);
        if (wanted is null)
        {
            return Unclear(fault!);
        }

        if ((client ?? wanted.Patient) is not { } whose)
        {
            return FhirAnswer.Trouble(
                StatusCodes.Status400BadRequest,
                "required",
                $"Say whose: {Root}/{type}?patient=…, with the id of a Patient."
            );
        }

        var opened = await parts.Open.Run(asker, IdOf(whose), type ?? Everything, cancel);
        if (opened.Value is not { } found)
        {
            return NotThere(opened.Refusal!);
        }

        var (practice, all) = await parts.Read.Run(asker, found, type, wanted, cancel);
        return Found(
            http,
            parts.Site.Of(practice, Root),
            [.. all.Skip(wanted.Offset).Take(wanted.Count)],
            all.Count,
            wanted,
            parts.Clock
        );
    }

    /// <summary>Everything that is nothing to read: other addresses, and whatever would change something.</summary>
    private static FhirAnswer Elsewhere(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method))
        {
            return FhirAnswer.Trouble(
                StatusCodes.Status404NotFound,
                "not-found",
                $"There is nothing to read at this address. {Root}/metadata says what there is."
            );
        }

        http.Response.Headers.Allow = HttpMethods.Get;
        return FhirAnswer.Trouble(
            StatusCodes.Status405MethodNotAllowed,
            "not-supported",
            "This is for reading only: nothing here is made, changed or deleted."
        );
    }

    private static async ValueTask<object?> SpeaksJson(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    ) =>
        Accepting.Json(context.HttpContext.Request)
            ? await next(context)
            : FhirAnswer.Trouble(
                StatusCodes.Status406NotAcceptable,
                "not-supported",
                $"Answers are in JSON alone: accept {FhirEndpoint.Type}."
            );

    private static FhirAnswer Found(
        HttpContext http,
        Uri root,
        IReadOnlyCollection<System.Text.Json.Nodes.JsonObject> page,
        int total,
        Wanted wanted,
        IClock clock
    )
    {
        http.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal, out var self);
        return new(SearchSet.Of(root, self, http.Request.Query, page, total, wanted, clock.GetCurrentInstant()));
    }

    private static async Task<FhirAnswer> NotInScope(
        HttpContext http,
        OpenToOthers open,
        Asker asker,
        string type,
        CancellationToken cancel
    )
    {
        await open.Refuse(asker, $"{type}: not in its scopes", cancel);
        http.Response.Headers.WWWAuthenticate =
            $"Bearer realm=\"fhir\", error=\"insufficient_scope\", scope=\"{FhirScopes.Of(type)}\"";
        return FhirAnswer.Trouble(
            StatusCodes.Status403Forbidden,
            "forbidden",
            $"This token is not for {type}: it lacks {FhirScopes.Of(type)}."
        );
    }

    private static FhirAnswer NotThere(Refusal refusal) =>
        FhirAnswer.Trouble(StatusCodes.Status404NotFound, "not-found", refusal.Message);

    private static FhirAnswer Unclear(string fault) =>
        FhirAnswer.Trouble(StatusCodes.Status400BadRequest, "invalid", fault);

    private static Id<Client>? IdOf(string said) => Id<Client>.TryParse(said, null, out var id) ? id : null;
}
