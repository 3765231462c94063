namespace Repose.Practice;

/// <summary>What was added to a session, as it was used.</summary>
public sealed class SessionAddOn(
    Id<MassagePractice> practiceId,
    Id<SessionDone> sessionId,
    Id<AddOn> addOnId,
    string name,
    string batch
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The session.</summary>
    public Id<SessionDone> SessionId { get; private set; } = sessionId;

    /// <summary>What was added.</summary>
    public Id<AddOn> AddOnId { get; private set; } = addOnId;

    /// <summary>Its name at that time.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The batch that stands on the bottle; empty where nobody said.</summary>
    public string Batch { get; private set; } = batch;

    internal void Rename(string name, string batch) => (Name, Batch) = (name, batch);
}
