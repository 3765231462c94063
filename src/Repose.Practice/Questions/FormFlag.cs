using NodaTime;

namespace Repose.Practice;

/// <summary>That an answer, or a score, must be looked at by a therapist, and whether it was.</summary>
public sealed class FormFlag(
    Id<MassagePractice> practiceId,
    Id<FormFlag> id,
    Id<Client> clientId,
    Id<FilledForm> formId,
    int? item,
    int at,
    bool isCrisis,
    Instant raisedAt
) : IOfPractice
{
    /// <summary>The most letters of a note.</summary>
    public const int LongestNote = 2000;

    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which flag.</summary>
    public Id<FormFlag> Id { get; private set; } = id;

    /// <summary>Whose answers.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>The version of the form that raised it.</summary>
    public Id<FilledForm> FormId { get; private set; } = formId;

    /// <summary>The item that raised it, counted from 1; null where the total did.</summary>
    public int? Item { get; private set; } = item;

    /// <summary>The points from which it is raised.</summary>
    public int At { get; private set; } = at;

    /// <summary>Whether it is about danger to life, and not about a visit to the doctor.</summary>
    public bool IsCrisis { get; private set; } = isCrisis;

    /// <summary>When it was raised.</summary>
    public Instant RaisedAt { get; private set; } = raisedAt;

    /// <summary>When somebody looked at it; null while nobody has.</summary>
    public Instant? SeenAt { get; private set; }

    /// <summary>Who looked at it, by the name at that time; empty while nobody has.</summary>
    public string SeenBy { get; private set; } = "";

    /// <summary>What that person did about it.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Whether somebody must look still.</summary>
    public bool IsOpen => SeenAt is null;

    /// <summary>Says that somebody looked, and what was done.</summary>
    /// <exception cref="InvalidOperationException">Somebody did so before.</exception>
    public void Acknowledge(string by, string note, Instant now)
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException("What was noted of a flag is not written over.");
        }

        (SeenAt, SeenBy, Note) = (now, by, note);
    }
}
