using NodaTime;
using NodaTime.Text;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>Reads what came with a form or an address. Anything may stand there: nonsense is nothing.</summary>
internal static class Typed
{
    private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    internal static Id<TOf>? Id<TOf>(string? text) => Guid.TryParse(text, out var id) ? new Id<TOf>(id) : null;

    /// <summary>The id in a hidden field that makes asking twice harmless.</summary>
    internal static Id<TOf> Key<TOf>(string? text) =>
        Id<TOf>(text) is { } id && id != default ? id : Practice.Id<TOf>.New();

    /// <summary>A date that a calendar may be asked for.</summary>
    internal static LocalDate? Date(string? text) =>
        LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value.Year: > 1990 and < 2200 } parsed
            ? parsed.Value
            : null;

    /// <summary>A time of the clock from a browser's field. Some send seconds too, which are nothing here.</summary>
    internal static LocalTime? Time(string? text) =>
        Minute.Parse(text is { Length: > 5 } ? text[..5] : text ?? "") is { Success: true } parsed
            ? parsed.Value
            : null;

    /// <summary>An instant such as a button of ours holds.</summary>
    internal static Instant? Instant(string? text) =>
        InstantPattern.General.Parse(text ?? "") is { Success: true } parsed
        && parsed.Value > NodaTime.Instant.FromUtc(1990, 1, 1, 0, 0)
        && parsed.Value < NodaTime.Instant.FromUtc(2200, 1, 1, 0, 0)
            ? parsed.Value
            : null;

    /// <summary>Lines without control signs, and no longer than is kept; null for nothing.</summary>
    internal static string? Text(string? text, int longest)
    {
        var plain = new string([.. (text ?? "").Where(sign => !char.IsControl(sign) || sign == '\n')]).Trim();
        return plain.Length == 0 ? null
            : plain.Length > longest ? plain[..longest]
            : plain;
    }

    /// <summary>The same as one line.</summary>
    internal static string? Line(string? text, int longest) => Text(text?.ReplaceLineEndings(" "), longest);
}
