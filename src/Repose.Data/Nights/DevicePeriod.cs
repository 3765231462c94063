using NodaTime;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>One stretch of time that a client's device told of, kept as it was told.</summary>
public sealed class DevicePeriod : IOfPractice
{
    /// <summary>Keeps what was told.</summary>
    /// <remarks>The import that brought it is named, so that an import can be undone whole; null where none did.</remarks>
    public DevicePeriod(
        Id<MassagePractice> practiceId,
        Id<DevicePeriod> id,
        Id<Client> clientId,
        SleepPeriod told,
        Id<NightsImport>? importId
    )
    {
        (PracticeId, Id, ClientId, ImportId) = (practiceId, id, clientId, importId);
        (Source, SourceKind, Zone) = (told.Source.Name, told.Source.Kind, told.Zone.Id);
        (Start, End, IsNap, Note) = (told.Start, told.End, told.IsNap, told.Note);
        Stages = StagesJson.Write(told);
        Mark = ToldMark.Of(told.Source, Start, End, Stages, IsNap);
    }

    private DevicePeriod() => (Source, Zone, Stages) = ("", "", "{}");

    public Id<MassagePractice> PracticeId { get; private set; }
    public Id<DevicePeriod> Id { get; private set; }
    public Id<Client> ClientId { get; private set; }
    public Id<NightsImport>? ImportId { get; private set; }

    /// <summary>The name that the source gives itself, such as "Client's watch".</summary>
    public string Source { get; private set; }

    public SourceKind SourceKind { get; private set; }
    public Instant Start { get; private set; }
    public Instant End { get; private set; }

    /// <summary>The zone in which the client slept: a name of the tz database, or an offset such as "UTC+02".</summary>
    public string Zone { get; private set; }

    /// <summary>What was said of the time inside, and the source's own sums (<see cref="StagesJson"/>).</summary>
    public string Stages { get; private set; }

    public bool? IsNap { get; private set; }
    public string? Note { get; private set; }

    /// <summary>The mark of what was told: the same thing told again is kept once.</summary>
    public Guid Mark { get; private set; }

    /// <summary>What was told, as the domain knows it.</summary>
    public SleepPeriod ToPeriod()
    {
        var (spans, totals) = StagesJson.Read(Stages, Start);
        return new()
        {
            Source = new(Source, SourceKind),
            Start = Start,
            End = End,
            Zone = ZoneOfNight.Find(Zone),
            Spans = spans,
            Totals = totals,
            IsNap = IsNap,
            Note = Note,
        };
    }
}
