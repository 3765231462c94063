using System.Globalization;
using NodaTime;

namespace Repose.Practice;

/// <summary>One version of what was answered to one instrument at one asking, with the score that it came to then.</summary>
/// <remarks>
/// Never changed, which the database holds: what is written later is the next version, and the highest one holds. Answers
/// that were left for later are versions too, not finished yet.
/// </remarks>
public sealed class FilledForm : IOfPractice
{
    /// <summary>Keeps what was answered.</summary>
    /// <param name="practiceId">The practice.</param>
    /// <param name="id">Which version: sent twice, it is kept once.</param>
    /// <param name="clientId">Whose answers.</param>
    /// <param name="asked">What was asked.</param>
    /// <param name="version">1 for the first, one more for each one after.</param>
    /// <param name="points">The points of each item, null for one that was left out; none where only a total is known.</param>
    /// <param name="score">What it comes to.</param>
    /// <param name="written">By whom, when, and whether that is all.</param>
    public FilledForm(
        Id<MassagePractice> practiceId,
        Id<FilledForm> id,
        Id<Client> clientId,
        FormAsked asked,
        int version,
        IReadOnlyList<int?> points,
        FormScore score,
        FormWritten written
    )
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(written);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        (PracticeId, Id, ClientId, Version) = (practiceId, id, clientId, version);
        (Instrument, InstrumentVersion, WordingId) = (asked.Instrument, asked.Version, asked.Wording);
        (AskingKey, Date) = (asked.Asking, asked.Date);
        RawPoints = string.Join(',', points.Select(one => one?.ToString(CultureInfo.InvariantCulture)));
        (Total, Band) = (score.Total, score.Band ?? "");
        (WrittenAt, WrittenBy, IsByStaff, IsFinished) = (written.At, written.By, written.IsByStaff, written.IsFinished);
    }

    private FilledForm() => (Instrument, AskingKey, RawPoints, Band, WrittenBy) = ("", "", "", "", "");

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Which version of which form.</summary>
    public Id<FilledForm> Id { get; private set; }

    /// <summary>Whose answers.</summary>
    public Id<Client> ClientId { get; private set; }

    /// <summary>The instrument, such as <c>phq-9</c>.</summary>
    public string Instrument { get; private set; }

    /// <summary>The version of the instrument with which it was scored.</summary>
    public int InstrumentVersion { get; private set; }

    /// <summary>The practice's licensed text that was shown; null for words that come with the program, or on paper.</summary>
    public Id<LicensedWording>? WordingId { get; private set; }

    /// <summary>The key of the <see cref="Asking"/>.</summary>
    public string AskingKey { get; private set; }

    /// <summary>The day that the answers are about: when they were given, on the practice's calendar.</summary>
    public LocalDate Date { get; private set; }

    /// <summary>Counted from 1 for each instrument and asking. The highest one holds.</summary>
    public int Version { get; private set; }

    /// <summary>The points of the items with commas between, nothing for one left out; empty where only a total is known.</summary>
    public string RawPoints { get; private set; }

    /// <summary>The total in the instrument's points; null where there is none.</summary>
    public double? Total { get; private set; }

    /// <summary>The English name of the band of the total, in whatever language it was answered; empty without one.</summary>
    public string Band { get; private set; }

    /// <summary>Whether it was sent as all that the client wants to say; otherwise it was left for later.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>When it was written.</summary>
    public Instant WrittenAt { get; private set; }

    /// <summary>By whom, in words at that time: "client", or a member's name.</summary>
    public string WrittenBy { get; private set; }

    /// <summary>Whether the staff entered it, from paper.</summary>
    public bool IsByStaff { get; private set; }

    /// <summary>The points of the items; empty where only a total is known.</summary>
    public IReadOnlyList<int?> Points() =>
        RawPoints.Length == 0
            ? []
            :
            [
                .. RawPoints
                    .Split(',')
                    .Select(one => one.Length == 0 ? null : (int?)int.Parse(one, CultureInfo.InvariantCulture)),
            ];
}
