using System.Text;
using NodaTime;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Messages;

/// <summary>The plain text of one message of a practice, paragraph by paragraph.</summary>
/// <remarks>
/// A letter can be read by anybody who sees a phone on a table, so it says "your appointment" and no more: not the name
/// of the service, which may tell of health, nor an add-on.
/// </remarks>
internal sealed class Letter
{
    private readonly StringBuilder text = new();

    internal Letter(MassagePractice practice, Client client)
    {
        (Practice, Zone) = (practice, CurrentPractice.ZoneOf(practice));
        Paragraph(CanGreet(client.Name) ? $"Hello {client.Name.Trim()}," : "Hello,");
    }

    internal MassagePractice Practice { get; }

    internal DateTimeZone Zone { get; }

    internal Letter Paragraph(params IEnumerable<string> lines)
    {
        var kept = lines.Where(line => line.Length > 0).ToArray();
        if (kept.Length > 0)
        {
            text.AppendJoin('\n', kept).Append("\n\n");
        }

        return this;
    }

    /// <summary>Where the practice is.</summary>
    internal Letter Where() =>
        Paragraph("Where:", Practice.Name, Practice.Profile.Street, Practice.Profile.Town, Practice.Profile.Directions);

    /// <summary>How to change or cancel, and by when.</summary>
    internal Letter HowToChange(Uri visits, IReadOnlyList<Appointment> appointments, Instant now)
    {
        var (policy, first) = (Practice.Policy, appointments.Min(one => one.Start));
        var notice = policy.CancellationNotice;
        var rule =
            notice <= Duration.Zero ? ""
            : appointments.Count > 1 ? $"Please do so at least {Said.Length(notice)} before the session starts."
            : first - notice > now ? $"Please do so by {Said.Moment(first - notice, Zone)}."
            : $"It starts in less than {Said.Length(notice)}, so a change now counts as late.";
        return Paragraph(
            $"To change or cancel: {visits}",
            rule,
            policy.LateCancellation.Length > 0 ? $"If it is later than that: {policy.LateCancellation}" : ""
        );
    }

    /// <summary>Whom to ask, and who writes.</summary>
    internal string Close()
    {
        var ways = string.Join(
            " or ",
            (
                (string[])
                    [
                        Practice.Profile.Phone.Length > 0 ? $"call {Practice.Profile.Phone}" : "",
                        Practice.Profile.Email.Length > 0 ? $"write to {Practice.Profile.Email}" : "",
                    ]
            ).Where(way => way.Length > 0)
        );
        Paragraph(ways.Length > 0 ? $"Questions? Please {ways}." : "");
        return text.Append(Practice.Name).Append('\n').ToString();
    }

    /// <summary>A stranger can type anything for a name, with somebody else's address. A name is said; an advertisement is not.</summary>
    private static bool CanGreet(string name) =>
        name.Trim() is { Length: > 0 and <= 60 } trimmed
        && trimmed.All(sign =>
            char.IsLetter(sign)
            || char.GetUnicodeCategory(sign) is System.Globalization.UnicodeCategory.NonSpacingMark
            || sign is ' ' or '-' or '\'' or '’'
        );
}
