using NodaTime;
using NodaTime.Text;

namespace Repose.Practice;

/// <summary>The answer to a fact that screening asks about, and the day on which it was told.</summary>
/// <param name="Fact">The id of the fact.</param>
/// <param name="Answer">The answer, as it is kept.</param>
/// <param name="On">When, on the practice's calendar.</param>
public sealed record ToldFact(string Fact, string Answer, LocalDate On)
{
    /// <summary>Facts as they are kept: one on a line.</summary>
    public static string Join(IEnumerable<ToldFact> facts) =>
        string.Join(
            '\n',
            facts
                .OrderBy(one => one.Fact, StringComparer.Ordinal)
                .Select(one => $"{one.Fact}={one.Answer}@{LocalDatePattern.Iso.Format(one.On)}")
        );

    /// <summary>Reads what was kept; a line that is none is left out.</summary>
    public static IReadOnlyList<ToldFact> Split(string kept) =>
        [.. kept.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read).OfType<ToldFact>()];

    private static ToldFact? Read(string line)
    {
        var (equals, at) = (line.IndexOf('=', StringComparison.Ordinal), line.LastIndexOf('@'));
        return equals > 0 && at > equals && LocalDatePattern.Iso.Parse(line[(at + 1)..]) is { Success: true } on
            ? new(line[..equals], line[(equals + 1)..at], on.Value)
            : null;
    }
}
