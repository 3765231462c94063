using NodaTime;
using Repose.Practice;
using Repose.Sleep;

namespace Repose.Data;

/// <summary>One version of what a client wrote of one night. Never changed: a correction is a page with the next version.</summary>
/// <remarks>
/// Each answer has a column of its own, because there are few, a standard fixes them, and pages ask for single ones. What
/// was not told is null. Clock times are kept as instants beside their zone: whoever took them from the client placed them
/// on their date, and on the night of a clock change only that says which of two hours was meant.
/// </remarks>
public sealed class DiaryPage : IOfPractice
{
    /// <summary>Keeps what was told.</summary>
    /// <remarks>Its version is 1 for the first that was written of this night, one more for each correction.</remarks>
    public DiaryPage(
        Id<MassagePractice> practiceId,
        Id<DiaryPage> id,
        Id<Client> clientId,
        DiaryEntry told,
        int version,
        Instant writtenAt,
        string device,
        Id<NightsImport>? importId = null
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(version);
        (PracticeId, Id, ClientId) = (practiceId, id, clientId);
        (Version, WrittenAt, Device, ImportId) = (version, writtenAt, device, importId);
        (Date, Zone) = (told.Date, told.Zone.Id);
        (BedTime, LightsOut) = (told.BedTime, told.LightsOut);
        (FinalAwakening, OutOfBed) = (told.FinalAwakening, told.OutOfBed);
        (SleepOnsetLatency, WakeAfterSleepOnset) = (told.SleepOnsetLatency, told.WakeAfterSleepOnset);
        (Awakenings, Quality, Naps) = (told.Awakenings, told.Quality, told.Naps);
        (Alcohol, Caffeine, SleepMedicine) = (told.Alcohol, told.Caffeine, told.SleepMedicine);
        (Rested, Pain, Stress, Exercise) = (told.Rested, told.Pain, told.Stress, told.Exercise);
        (IsIll, IsAway, Note) = (told.IsIll, told.IsAway, told.Note);
    }

    private DiaryPage() => (Device, Zone) = ("", "");

    public Id<MassagePractice> PracticeId { get; private set; }
    public Id<DiaryPage> Id { get; private set; }
    public Id<Client> ClientId { get; private set; }

    /// <summary>The sleep date: the date of the morning on which the client woke.</summary>
    public LocalDate Date { get; private set; }

    /// <summary>Counted from 1 for each night, as they came. The one that was written last holds.</summary>
    public int Version { get; private set; }

    /// <summary>When it was written, by the server's clock: earlier than it came, where it waited on a phone.</summary>
    public Instant WrittenAt { get; private set; }

    /// <summary>On what it was written, such as "phone" or "paper, typed by the desk".</summary>
    public string Device { get; private set; }

    /// <summary>The zone in which the client slept, by its name in the tz database.</summary>
    public string Zone { get; private set; }

    /// <summary>The import that brought it; null where the client wrote it here.</summary>
    public Id<NightsImport>? ImportId { get; private set; }

    public Instant? BedTime { get; private set; }
    public Instant? LightsOut { get; private set; }
    public Duration? SleepOnsetLatency { get; private set; }
    public int? Awakenings { get; private set; }
    public Duration? WakeAfterSleepOnset { get; private set; }
    public Instant? FinalAwakening { get; private set; }
    public Instant? OutOfBed { get; private set; }
    public double? Quality { get; private set; }
    public Duration? Naps { get; private set; }
    public double? Alcohol { get; private set; }
    public double? Caffeine { get; private set; }
    public bool? SleepMedicine { get; private set; }
    public double? Rested { get; private set; }
    public double? Pain { get; private set; }
    public double? Stress { get; private set; }
    public Duration? Exercise { get; private set; }
    public bool? IsIll { get; private set; }
    public bool? IsAway { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Whether it was written on a later day than the morning it is about. Of a file nobody knows.</summary>
    public bool IsLate => ImportId is null && WrittenAt.InZone(ZoneOfNight.Find(Zone)).Date > Date;

    /// <summary>What was told, as the domain knows it.</summary>
    public DiaryEntry ToEntry() =>
        new()
        {
            Date = Date,
            Zone = ZoneOfNight.Find(Zone),
            BedTime = BedTime,
            LightsOut = LightsOut,
            SleepOnsetLatency = SleepOnsetLatency,
            Awakenings = Awakenings,
            WakeAfterSleepOnset = WakeAfterSleepOnset,
            FinalAwakening = FinalAwakening,
            OutOfBed = OutOfBed,
            Quality = Quality,
            Naps = Naps,
            Alcohol = Alcohol,
            Caffeine = Caffeine,
            SleepMedicine = SleepMedicine,
            Rested = Rested,
            Pain = Pain,
            Stress = Stress,
            Exercise = Exercise,
            IsIll = IsIll,
            IsAway = IsAway,
            Note = Note,
        };
}
