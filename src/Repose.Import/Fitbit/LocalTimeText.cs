using NodaTime;
using NodaTime.Text;

namespace Repose.Import.Fitbit;

/// <summary>Fitbit's times: of the clock, without a zone, with a T or a space in the middle.</summary>
internal static class LocalTimeText
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu-MM-dd'T'HH:mm:ss.FFF"
    );

    public static LocalDateTime? Read(string? text) =>
        text is { Length: > 10 }
        && Pattern.Parse(string.Concat(text.AsSpan(0, 10), "T", text.AsSpan(11))) is { Success: true } read
            ? read.Value
            : null;
}
