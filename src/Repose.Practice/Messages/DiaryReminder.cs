using NodaTime;

namespace Repose.Practice;

/// <summary>At which hour a client wants to be reminded of the diary. Whether at all is a consent, and not said here.</summary>
public sealed class DiaryReminder(
    Id<MassagePractice> practiceId,
    Id<DiaryReminder> id,
    Id<Client> clientId,
    LocalTime time,
    string zone,
    Instant changedAt
) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which reminder. A client has one.</summary>
    public Id<DiaryReminder> Id { get; private set; } = id;

    /// <summary>Whose.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;

    /// <summary>The hour on the wall.</summary>
    public LocalTime Time { get; private set; } = time;

    /// <summary>The zone of that wall, by its name in the tz database; empty for the practice's.</summary>
    public string Zone { get; private set; } = zone;

    /// <summary>When the hour was chosen: nobody is reminded of an hour that had passed by then.</summary>
    public Instant ChangedAt { get; private set; } = changedAt;

    /// <summary>The last date for which a reminder was written; null before the first. No date has two.</summary>
    public LocalDate? WrittenFor { get; private set; }

    /// <summary>Chooses another hour.</summary>
    public void Choose(LocalTime time, string zone, Instant now) => (Time, Zone, ChangedAt) = (time, zone, now);

    /// <summary>A reminder was written.</summary>
    public void Write(LocalDate date) => WrittenFor = date;

    /// <summary>The date whose reminder is due now; null for none.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="practice">The zone of the practice's clocks.</param>
    /// <param name="late">For how long after its hour a reminder is still of use.</param>
    /// <remarks>
    /// An hour that the clocks skip comes with the first moment after the gap; of an hour that comes twice, the first is
    /// meant. The day before is looked at too: an hour late in the evening may be due after midnight.
    /// </remarks>
    public LocalDate? DueOn(Instant now, DateTimeZone practice, Duration late)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var wall = (Zone.Length > 0 ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone) : null) ?? practice;
        var today = now.InZone(wall).Date;
        foreach (var date in (LocalDate[])[today, today.PlusDays(-1)])
        {
            var moment = wall.AtLeniently(date + Time).ToInstant();
            if (moment <= now && now - moment < late && ChangedAt < moment && !(WrittenFor >= date))
            {
                return date;
            }
        }

        return null;
    }
}
