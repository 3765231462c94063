namespace Repose.Web.Fhir.Reading;

/// <summary>Whether whoever asks takes JSON: by <c>_format</c>, which goes before, or by <c>Accept</c>.</summary>
internal static class Accepting
{
    private static readonly string[] Named = [FhirEndpoint.Type, "application/json", "text/json", "json"];
    private static readonly string[] Taken = [FhirEndpoint.Type, "application/json", "application/*", "*/*"];

    internal static bool Json(HttpRequest request)
    {
        // A plus in an address is a space unless it is written as %2B, and many do not.
        if (request.Query[Wanted.FormatName].ToString() is { Length: > 0 } format)
        {
            return Named.Contains(format.Replace(' ', '+'), StringComparer.OrdinalIgnoreCase);
        }

        var wishes = request.GetTypedHeaders().Accept;
        return request.Headers.Accept.Count == 0
            || wishes.Any(wish =>
                wish.Quality is not 0 && Taken.Contains(wish.MediaType.Value, StringComparer.OrdinalIgnoreCase)
            );
    }
}
