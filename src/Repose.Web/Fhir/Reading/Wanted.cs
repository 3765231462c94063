using System.Globalization;

namespace Repose.Web.Fhir.Reading;

/// <summary>What the query of an address asks for. What is not known is refused, and never passed over: it would give more than was asked for.</summary>
/// <param name="Patient">Of whom; null if it does not say.</param>
/// <param name="Id">One resource alone; null for all.</param>
/// <param name="Code">A code, with or without its system; null for all.</param>
/// <param name="Count">How many in an answer.</param>
/// <param name="Offset">How many are left out before.</param>
internal sealed record Wanted(string? Patient, string? Id, (string? System, string Code)? Code, int Count, int Offset)
{
    internal const int MostResources = 1000;
    internal const int MostPatients = 50;
    private const int Furthest = 10_000_000;

    internal const string CountName = "_count";
    internal const string OffsetName = "_offset";
    internal const string FormatName = "_format";

    /// <returns>What is wanted, or what is wrong with it.</returns>
    internal static (Wanted? Wanted, string? Fault) Of(IQueryCollection query, IReadOnlyList<string> known, int most)
    {
        var wanted = new Wanted(null, null, null, most, 0);
        foreach (var (name, values) in query)
        {
            if (values is not [{ Length: > 0 } value])
            {
                return (null, $"Say {name} once.");
            }

            if (name is not (CountName or OffsetName or FormatName) && !known.Contains(name, StringComparer.Ordinal))
            {
                return (null, $"The parameter is not known here. Known are: {string.Join(", ", known)}, {CountName}.");
            }

            if (wanted.With(name, value, most) is not { } more)
            {
                return (null, $"The value of {name} cannot be read.");
            }

            wanted = more;
        }

        return (wanted, null);
    }

    private Wanted? With(string name, string value, int most) =>
        name switch
        {
            "patient" or "subject" => this with { Patient = OfPatient(value) },
            "_id" => this with { Id = value },
            "code" => value.Split('|') switch
            {
                [var code] => this with { Code = (null, code) },
                [var system, var code] => this with { Code = (system, code) },
                _ => null,
            },
            CountName => Number(value) is >= 1 and var count ? this with { Count = Math.Min(count, most) } : null,
            OffsetName => Number(value) is >= 0 and <= Furthest and var offset ? this with { Offset = offset } : null,
            _ => this,
        };

    private static string OfPatient(string value) =>
        value.StartsWith("Patient/", StringComparison.Ordinal) ? value["Patient/".Length..] : value;

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
