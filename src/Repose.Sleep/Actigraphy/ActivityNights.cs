using NodaTime;

namespace Repose.Sleep;

/// <summary>Makes periods of sleep of what an actigraph counted.</summary>
/// <remarks>
/// Minutes are scored by <see cref="ColeKripke"/> and <see cref="WebsterRules"/>, or by <see cref="Sadeh"/>. A night is where the
/// diary says that the sleeper was in bed; where it says nothing, <see cref="RestPeriods"/> finds it.
/// </remarks>
public sealed class ActivityNights(ActivityScale scale, ActivityScoring scoring, SleepSource source, DateTimeZone zone)
{
    /// <summary>How many minutes in a row without any movement no sleeper lies still: the device was not worn. Ours.</summary>
    public const int NotWorn = 180;

    /// <summary>The periods, in order, each with what was said of its minutes.</summary>
    /// <param name="record">What was counted.</param>
    /// <param name="diary">Nights that the sleeper told, for when they were in bed; those outside of the record say nothing.</param>
    /// <param name="notWorn">How many nights are missing because the device was not worn in them.</param>
    /// <exception cref="ArgumentException">A minute is no whole number of epochs.</exception>
    public IReadOnlyList<SleepPeriod> Of(ActivityRecord record, IReadOnlyList<DiaryEntry> diary, out int notWorn)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(diary);
        var minutes = record.InMinutes();
        var asleep = Score(minutes.Counts);
        var told = diary.Select(night => InBed(night, minutes)).OfType<(int From, int To)>().ToList();
        var found = RestPeriods
            .Find(asleep)
            .Where(rest => !told.Exists(bed => rest.From < bed.To && bed.From < rest.To));
        var all = told.Concat(found).Distinct().Order().ToList();
        var worn = all.Where(night => IsWorn(minutes.Counts, night)).ToList();
        notWorn = all.Count - worn.Count;
        return [.. worn.Select(night => Period(minutes, asleep, night))];
    }

    private bool[] Score(IReadOnlyList<double> counts) =>
        scoring is ActivityScoring.Sadeh
            ? Sadeh.Score(counts, scale == ActivityScale.ActiGraph ? Sadeh.AsActiLife : Sadeh.AsPublished)
            : WebsterRules.Rescore(ColeKripke.Score(counts, scale));

    /// <summary>The minutes of the record in which the sleeper was in bed; null where they are not told or not in it.</summary>
    private static (int From, int To)? InBed(DiaryEntry night, ActivityRecord minutes)
    {
        if (
            (night.LightsOut ?? night.BedTime) is not { } from
            || (night.OutOfBed ?? night.FinalAwakening) is not { } to
        )
        {
            return null;
        }

        var (first, last) = (Minute(from), Minute(to));
        return first >= 0 && first < last && last <= minutes.Counts.Count ? (first, last) : null;

        int Minute(Instant moment) => (int)Math.Floor((moment - minutes.Start).TotalMinutes);
    }

    private static bool IsWorn(IReadOnlyList<double> counts, (int From, int To) night)
    {
        var still = 0;
        for (var minute = night.From; minute < night.To; minute++)
        {
            still = counts[minute] > 0 ? 0 : still + 1;
            if (still == NotWorn)
            {
                return false;
            }
        }

        return true;
    }

    private SleepPeriod Period(ActivityRecord minutes, bool[] asleep, (int From, int To) night)
    {
        return new()
        {
            Source = source,
            Start = At(night.From),
            End = At(night.To),
            Zone = zone,
            Spans = [.. MinuteRun.Of(asleep.AsSpan(night.From, night.To - night.From)).Select(Span)],
        };

        StateSpan Span(MinuteRun run) =>
            new(
                run.Asleep ? SleepState.Asleep : SleepState.Awake,
                At(night.From + run.From),
                At(night.From + run.From + run.Length)
            );

        Instant At(int minute) => minutes.Start + Duration.FromMinutes(minute);
    }
}
