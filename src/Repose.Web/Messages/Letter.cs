using System.Text;
using NodaTime;
using Repose.Practice;
using Repose.Web.Site;
using Repose.Web.Site.Languages;

namespace Repose.Web.Messages;

/// <summary>The plain text of one message of a practice, paragraph by paragraph.</summary>
/// <remarks>
/// A letter can be read by anybody who sees a phone on a table, so it says "your appointment" and no more: not the name
/// of the service, which may tell of health, nor an add-on. From its making until it is disposed, the language of whom it
/// is for is spoken, whoever causes it.
/// </remarks>
internal sealed class Letter : IDisposable
{
    private readonly StringBuilder text = new();
    private readonly IDisposable speech;

    internal Letter(MassagePractice practice, Client client)
    {
        speech = Language.Of(client).Speak();
        (Practice, Zone) = (practice, CurrentPractice.ZoneOf(practice));
        Paragraph(CanGreet(client.Name) ? MessagesText.FormatHelloName(client.Name.Trim()) : MessagesText.Hello);
    }

    internal MassagePractice Practice { get; }

    internal DateTimeZone Zone { get; }

    public void Dispose() => speech.Dispose();

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
        Paragraph(
            MessagesText.Where,
            Practice.Name,
            Practice.Profile.Street,
            Practice.Profile.Town,
            Practice.Profile.Directions
        );

    /// <summary>How to change or cancel, and by when.</summary>
    internal Letter HowToChange(Uri visits, IReadOnlyList<Appointment> appointments, Instant now)
    {
        var (policy, first) = (Practice.Policy, appointments.Min(one => one.Start));
        var notice = policy.CancellationNotice;
        var rule =
            notice <= Duration.Zero ? ""
            : appointments.Count > 1 ? MessagesText.FormatChangeBeforeSession(Said.Length(notice))
            : first - notice > now ? MessagesText.FormatChangeBy(Said.Moment(first - notice, Zone))
            : MessagesText.FormatChangeIsLate(Said.Length(notice));
        return Paragraph(
            MessagesText.FormatToChange(visits),
            rule,
            policy.LateCancellation.Length > 0 ? MessagesText.FormatIfLater(policy.LateCancellation) : ""
        );
    }

    /// <summary>Whom to ask, and who writes.</summary>
    internal string Close()
    {
        var (phone, email) = (Practice.Profile.Phone, Practice.Profile.Email);
        Paragraph(
            (phone.Length > 0, email.Length > 0) switch
            {
                (true, true) => MessagesText.FormatQuestionsBoth(phone, email),
                (true, false) => MessagesText.FormatQuestionsCall(phone),
                (false, true) => MessagesText.FormatQuestionsWrite(email),
                _ => "",
            }
        );
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
