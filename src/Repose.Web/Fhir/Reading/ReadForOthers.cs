using System.Text.Json.Nodes;
using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Fhir.Reading;

/// <summary>Reads of an opened chart what a token may read, of one type or of all its types.</summary>
internal sealed class ReadForOthers(ReadFhirChart read, ContentLibrary content)
{
    /// <param name="asker">The token.</param>
    /// <param name="client">Whose chart; written down before as opened.</param>
    /// <param name="type">One type, which the token may read; null for all that it may.</param>
    /// <param name="wanted">What is left of it.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<(MassagePractice Practice, IReadOnlyList<JsonObject> Found)> Run(
        Asker asker,
        Client client,
        string? type,
        Wanted wanted,
        CancellationToken cancel
    )
    {
        var chart = await read.Run(client, cancel);
        var all = ChartBundle.Resources(chart, content);
        // Where it comes from is told of what this token may read, and of nothing else.
        if (all.Where(one => asker.MayRead(TypeOf(one))).ToList() is { Count: > 0 } told)
        {
            all.Add(FhirNotes.Provenance(chart, told));
        }

        SearchSet.NameByType(all);
        return (
            chart.Practice,
            [
                .. all.Where(one => asker.MayRead(TypeOf(one)))
                    .Where(one => type is null || TypeOf(one).Equals(type, StringComparison.Ordinal))
                    .Where(one => wanted.Id is null || wanted.Id.Equals(Text(one["id"]), StringComparison.Ordinal))
                    .Where(one => wanted.Code is not { } code || HasCode(one, code)),
            ]
        );
    }

    private static bool HasCode(JsonObject resource, (string? System, string Code) wanted) =>
        resource["code"]?["coding"] is JsonArray codings
        && codings.Any(one =>
            wanted.Code.Equals(Text(one!["code"]), StringComparison.Ordinal)
            && (wanted.System is null || wanted.System.Equals(Text(one["system"]), StringComparison.Ordinal))
        );

    private static string TypeOf(JsonObject resource) => Text(resource["resourceType"])!;

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
