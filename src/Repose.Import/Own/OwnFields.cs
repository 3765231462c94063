using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Repose.Sleep;

namespace Repose.Import.Own;

/// <summary>The fields of one entry of Repose's own JSON. One that is not as it should be is named.</summary>
internal readonly struct OwnFields(JsonElement entry)
{
    /// <summary>A field that is not as Repose writes it.</summary>
    internal sealed class Wrong(string field) : Exception(field);

    public Instant? Moment(string name) =>
        Text(name) is not { } text ? null
        : InstantPattern.ExtendedIso.Parse(text) is { Success: true } read ? read.Value
        : throw new Wrong(name);

    public LocalDate Date(string name) =>
        LocalDatePattern.Iso.Parse(Must(name)) is { Success: true } read ? read.Value : throw new Wrong(name);

    public DateTimeZone Zone(string name) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(Must(name)) ?? throw new Wrong(name);

    public T OneOf<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(Must(name), out var value) && Enum.IsDefined(value) ? value : throw new Wrong(name);

    /// <summary>A length of time, of no more than a year.</summary>
    public Duration? Length(string name)
    {
        const decimal Longest = 366 * 86_400;
        if (!Has(name, out var value))
        {
            return null;
        }

        return
            value.ValueKind == JsonValueKind.Number
            && value.TryGetDecimal(out var seconds)
            && seconds >= -Longest
            && seconds <= Longest
            ? Duration.FromNanoseconds((long)(seconds * 1_000_000_000m))
            : throw new Wrong(name);
    }

    public double? Number(string name) =>
        !Has(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
        : throw new Wrong(name);

    public int? Count(string name) =>
        !Has(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number
        : throw new Wrong(name);

    public bool? Answer(string name) =>
        !Has(name, out var value) ? null
        : value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean()
        : throw new Wrong(name);

    public string? Text(string name) =>
        !Has(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new Wrong(name);

    public string Must(string name) => Text(name) is { Length: > 0 } text ? text : throw new Wrong(name);

    public Instant MustMoment(string name) => Moment(name) ?? throw new Wrong(name);

    public ToldTotals? Totals(string name)
    {
        if (!Has(name, out var value))
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new Wrong(name);
        }

        var fields = new OwnFields(value);
        return new(
            fields.Length("asleep"),
            fields.Length("awake"),
            fields.Length("light"),
            fields.Length("deep"),
            fields.Length("rem"),
            fields.Length("sol"),
            fields.Length("terminal_wake"),
            fields.Length("in_bed")
        );
    }

    /// <summary>The spans of a period: within it, one after the other.</summary>
    public IReadOnlyList<StateSpan> Spans(string name, Instant start, Instant end)
    {
        if (!Has(name, out var value))
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw new Wrong(name);
        }

        var spans = new List<StateSpan>();
        var reached = start;
        foreach (var one in value.EnumerateArray())
        {
            if (one.ValueKind != JsonValueKind.Object)
            {
                throw new Wrong(name);
            }

            var fields = new OwnFields(one);
            var (from, to) = (fields.MustMoment("start"), fields.MustMoment("end"));
            if (from < reached || to < from || to > end)
            {
                throw new Wrong(name);
            }

            spans.Add(new(fields.OneOf<SleepState>("state"), from, to));
            reached = to;
        }

        return spans;
    }

    private bool Has(string name, out JsonElement value) =>
        entry.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;
}
