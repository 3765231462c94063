using System.Globalization;
using System.Text;

namespace Repose.Web.Tests.Feeds;

/// <summary>Reads iCalendar as strictly as RFC 5545 is written, where libraries are kind.</summary>
internal sealed class StrictCalendar
{
    private static readonly string[] Required = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY"];
    private readonly List<StrictPart> parts = [];

    private StrictCalendar(string text)
    {
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", "", StringComparison.Ordinal));
        var lines = text.Split("\r\n")[..^1];
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        // A character is never torn at the fold: it would be no UTF-8 then.
        Assert.All(
            lines,
            line => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)))
        );
        Root = Read(text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")[..^1]);
        Check();
    }

    internal StrictPart Root { get; }

    internal IReadOnlyList<StrictPart> Events => [.. Root.Parts.Where(part => part.Name == "VEVENT")];

    internal StrictPart Zone => Root.Parts.Single(part => part.Name == "VTIMEZONE");

    internal static StrictCalendar Of(string text) => new(text);

    /// <summary>The moment of a property of an event, as the VTIMEZONE in the file has it: the tz database is not asked.</summary>
    internal DateTimeOffset Moment(StrictPart part, string name)
    {
        var (parameters, value) = part.Property(name);
        if (value.EndsWith('Z'))
        {
            return new(DateTime.ParseExact(value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture), TimeSpan.Zero);
        }

        Assert.Equal($"TZID={Zone.Value("TZID")}", parameters);
        return At(DateTime.ParseExact(value, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));
    }

    /// <summary>A time on the zone's clocks. Where they show it twice, the first (RFC 5545, 3.3.5).</summary>
    internal DateTimeOffset At(DateTime local) =>
        Zone
            .Parts.Select(rule => Offset(rule.Value("TZOFFSETTO")))
            .Distinct()
            .Select(offset => new DateTimeOffset(local, offset))
            .Where(moment => OffsetAt(moment.UtcDateTime) == moment.Offset)
            .Min();

    /// <summary>How far the zone's clocks are from UTC at a moment.</summary>
    internal TimeSpan OffsetAt(DateTime utc) =>
        Zone
            .Parts.Select(rule =>
                (
                    Onset: DateTime.ParseExact(rule.Value("DTSTART"), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)
                        - Offset(rule.Value("TZOFFSETFROM")),
                    To: Offset(rule.Value("TZOFFSETTO"))
                )
            )
            .Where(rule => rule.Onset <= utc)
            .MaxBy(rule => rule.Onset)
            .To;

    private static TimeSpan Offset(string text)
    {
        var digits = text[1..];
        Assert.Matches("^([0-9]{4}|[0-9]{6})$", digits);
        var length = TimeSpan.ParseExact(digits, digits.Length == 4 ? "hhmm" : "hhmmss", CultureInfo.InvariantCulture);
        return text[0] switch
        {
            '+' => length,
            '-' => -length,
            _ => throw new FormatException(text),
        };
    }

    private StrictPart Read(string[] lines)
    {
        var open = new Stack<StrictPart>();
        foreach (var line in lines)
        {
            Assert.DoesNotContain(line, sign => char.IsControl(sign) && sign != '\t');
            var property = StrictPart.Split(line);
            if (property.Name == "BEGIN")
            {
                var part = new StrictPart(property.Value);
                open.TryPeek(out var parent);
                parent?.Parts.Add(part);
                open.Push(part);
                parts.Add(part);
            }
            else if (property.Name == "END")
            {
                Assert.Equal(open.Pop().Name, property.Value);
            }
            else
            {
                open.Peek().Properties.Add(property);
            }
        }

        Assert.Empty(open);
        return parts[0];
    }

    private void Check()
    {
        Assert.Equal("VCALENDAR", Root.Name);
        Assert.Equal("2.0", Root.Value("VERSION"));
        Assert.NotEmpty(Root.Value("PRODID"));
        Assert.NotEmpty(Root.Parts);
        var method = Root.Value("METHOD");
        Assert.Contains(method, (string[])["REQUEST", "CANCEL", "PUBLISH"]);
        foreach (var one in Events)
        {
            Assert.All(Required, name => Assert.Single(one.Properties, property => property.Name == name));
            Assert.Matches("^[0-9]{8}T[0-9]{6}Z$", one.Value("DTSTAMP"));
            Assert.True(Moment(one, "DTEND") > Moment(one, "DTSTART"));
            // RFC 5546: who publishes asks nobody, who requests asks somebody.
            Assert.Single(one.Properties, property => property.Name == "ORGANIZER");
            Assert.Equal(method == "PUBLISH" ? 0 : 1, one.Properties.Count(property => property.Name == "ATTENDEE"));
            Assert.DoesNotContain(one.Properties, property => property.Name == "RRULE");
            Assert.True(method != "CANCEL" || one.Value("STATUS") == "CANCELLED");
        }

        Assert.Equal(Events.Count, Events.Select(one => one.Value("UID")).Distinct().Count());
        Assert.True(method == "PUBLISH" || Events.Count == 1);
    }
}
