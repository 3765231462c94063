using NodaTime;
using Repose.Practice;

namespace Repose.Data;

/// <summary>A file with nights that a client brings, from the first byte to the day on which it is undone.</summary>
/// <remarks>
/// The file itself lies beside the database for as long as it is needed and no longer. This row stays: it says what was
/// brought, when, and what became of it.
/// </remarks>
public sealed class NightsImport(
    Id<MassagePractice> practiceId,
    Id<NightsImport> id,
    Id<Client> clientId,
    string fileName,
    long size,
    string mark,
    string zone,
    string language,
    Instant startedAt
) : IOfPractice
{
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;
    public Id<NightsImport> Id { get; private set; } = id;
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>What the client calls the file.</summary>
    public string FileName { get; private set; } = fileName;

    /// <summary>Its bytes, as announced; as they came, once it is here.</summary>
    public long Size { get; private set; } = size;

    /// <summary>By what the browser knows the same file again; empty where it cannot go on with a broken upload.</summary>
    public string Mark { get; private set; } = mark;

    /// <summary>The zone that clock times without one are read in: the client's own word, by its name in the tz database.</summary>
    public string Zone { get; private set; } = zone;

    /// <summary>The code of the language in which the client asked for it ("en"): what is said of the file is said in it.</summary>
    public string Language { get; private set; } = language;

    public Instant StartedAt { get; private set; } = startedAt;
    public ImportState State { get; private set; } = ImportState.Uploading;

    /// <summary>When the last byte came; null before.</summary>
    public Instant? ReceivedAt { get; private set; }

    /// <summary>When its present state began, to the second.</summary>
    public Instant ChangedAt { get; private set; } = startedAt;

    /// <summary>The server that reads it; null for none.</summary>
    public Guid? Reader { get; private set; }

    /// <summary>Until when that server is believed to be alive.</summary>
    public Instant? ReaderUntil { get; private set; }

    /// <summary>How often its reading was begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>The SHA-256 of the file, in hexadecimal; null before it was read.</summary>
    public string? Digest { get; private set; }

    /// <summary>The format in which it was written; null before it was read.</summary>
    public string? Format { get; private set; }

    /// <summary>What was found, as JSON (<see cref="ImportFinding"/>); null before it was read.</summary>
    public string? Finding { get; private set; }

    /// <summary>How many rows it brought that were not here already; null before they are kept.</summary>
    public int? Added { get; private set; }

    /// <summary>A name for the reason why it was refused, that never changes.</summary>
    public string? RefusalCode { get; private set; }

    /// <summary>Why it was refused, where, and what to do.</summary>
    public string? Refusal { get; private set; }

    /// <summary>Whether its file is still needed.</summary>
    public bool IsOpen =>
        State is ImportState.Uploading or ImportState.Waiting or ImportState.Reading or ImportState.Found;

    /// <summary>The last byte has come.</summary>
    public void Receive(long size, Instant now)
    {
        Must(ImportState.Uploading);
        (Size, ReceivedAt) = (size, now);
        Become(ImportState.Waiting, now);
    }

    /// <summary>A server begins to read it, or takes it over from one that stopped.</summary>
    public void BeginReading(Guid reader, Instant until, Instant now)
    {
        Must(ImportState.Waiting, ImportState.Reading);
        Attempts++;
        Become(ImportState.Reading, now);
        (Reader, ReaderUntil) = (reader, until);
    }

    /// <summary>Its reading failed through no fault of the file: it is tried again.</summary>
    public void WaitAgain(Instant now)
    {
        Must(ImportState.Reading);
        Become(ImportState.Waiting, now);
    }

    /// <summary>Some of the file is missing after all: more is to be sent.</summary>
    public void Miss(Instant now)
    {
        Must(ImportState.Reading);
        Become(ImportState.Uploading, now);
    }

    /// <summary>It was read, and can be looked at.</summary>
    public void Find(string digest, string format, string finding, Instant now)
    {
        Must(ImportState.Reading);
        (Digest, Format, Finding) = (digest, format, finding);
        Become(ImportState.Found, now);
    }

    /// <summary>It is to be read once more, with clock times in another zone.</summary>
    public void ReadAgain(string zone, string language, Instant now)
    {
        Must(ImportState.Found);
        (Zone, Language, Finding, Attempts) = (zone, language, null, 0);
        Become(ImportState.Waiting, now);
    }

    /// <summary>Its nights are kept.</summary>
    public void Store(int added, Instant now)
    {
        Must(ImportState.Found);
        Added = added;
        Become(ImportState.Stored, now);
    }

    /// <summary>It is not taken.</summary>
    public void Refuse(string code, string refusal, Instant now)
    {
        Must(ImportState.Uploading, ImportState.Waiting, ImportState.Reading);
        (RefusalCode, Refusal) = (code, refusal);
        Become(ImportState.Refused, now);
    }

    /// <summary>It is not wanted.</summary>
    public void Discard(Instant now)
    {
        Must(ImportState.Uploading, ImportState.Waiting, ImportState.Reading, ImportState.Found);
        Become(ImportState.Discarded, now);
    }

    /// <summary>Its nights are gone again.</summary>
    public void Undo(Instant now)
    {
        Must(ImportState.Stored);
        Become(ImportState.Undone, now);
    }

    private void Become(ImportState state, Instant now) =>
        (State, ChangedAt, Reader, ReaderUntil) = (state, now, null, null);

    private void Must(params ReadOnlySpan<ImportState> states)
    {
        if (!states.Contains(State))
        {
            throw new InvalidOperationException($"An import that is {State} cannot do that.");
        }
    }
}
