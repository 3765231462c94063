using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir.Reading;

/// <summary>What was found, as a Bundle of the type searchset, some at a time.</summary>
/// <remarks>Its resources name each other by type and id, as at a server, and not by the ids of a file.</remarks>
internal static class SearchSet
{
    private const string InFile = "urn:uuid:";

    /// <param name="root">The address of the endpoint, without a slash at its end.</param>
    /// <param name="self">What stands after that in the address that was asked.</param>
    /// <param name="query">The query that was asked.</param>
    /// <param name="page">What was found, of this page.</param>
    /// <param name="total">How many there are on all pages.</param>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="now">The time.</param>
    internal static JsonObject Of(
        Uri root,
        PathString self,
        IQueryCollection query,
        IReadOnlyCollection<JsonObject> page,
        int total,
        Wanted wanted,
        Instant now
    )
    {
        var links = new List<JsonObject> { Link("self", root, self, query, wanted.Offset) };
        if (wanted.Offset + page.Count < total && page.Count > 0)
        {
            links.Add(Link("next", root, self, query, wanted.Offset + page.Count));
        }

        return FhirJson.Of(
            ("resourceType", "Bundle"),
            ("type", "searchset"),
            ("timestamp", At(now)),
            ("total", JsonValue.Create(total)),
            ("link", Each(links)),
            (
                "entry",
                Each(
                    page.Select(one =>
                        FhirJson.Of(
                            ("fullUrl", $"{root}/{one["resourceType"]}/{one["id"]}"),
                            ("resource", one),
                            ("search", FhirJson.Of(("mode", "match")))
                        )
                    )
                )
            )
        );
    }

    /// <summary>Lets resources of one chart name each other by type and id.</summary>
    internal static void NameByType(IReadOnlyCollection<JsonObject> chart)
    {
        var types = chart.ToDictionary(
            one => $"{InFile}{one["id"]}",
            one => $"{one["resourceType"]}/{one["id"]}",
            StringComparer.Ordinal
        );
        foreach (var one in chart)
        {
            Rename(one, types);
        }
    }

    private static void Rename(JsonNode? node, Dictionary<string, string> types)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Rename(item, types);
            }
        }
        else if (node is JsonObject fields)
        {
            if (fields["reference"]?.GetValue<string>() is { } to && types.TryGetValue(to, out var named))
            {
                fields["reference"] = named;
            }

            foreach (var (_, value) in fields)
            {
                Rename(value, types);
            }
        }
    }

    private static JsonObject Link(string relation, Uri root, PathString self, IQueryCollection query, int offset)
    {
        var asked = query
            .Where(one => one.Key is not Wanted.OffsetName)
            .Select(one => KeyValuePair.Create(one.Key, one.Value.ToString()))
            .ToList();
        if (offset > 0)
        {
            asked.Add(new(Wanted.OffsetName, offset.ToString(CultureInfo.InvariantCulture)));
        }

        var said = QueryString.Create(asked.Select(one => KeyValuePair.Create(one.Key, (string?)one.Value)));
        return FhirJson.Of(("relation", relation), ("url", $"{root}{self.ToUriComponent()}{said.ToUriComponent()}"));
    }
}
