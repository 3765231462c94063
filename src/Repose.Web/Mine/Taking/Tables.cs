using System.Globalization;
using CsvHelper;
using NodaTime;
using NodaTime.Text;
using Repose.Data;
using Repose.Practice;
using Repose.Web.MySleep;

namespace Repose.Web.Mine.Taking;

/// <summary>Nights, diary and sessions as tables for a spreadsheet. Diary and sessions are written so that <c>repose analyse</c> reads them.</summary>
internal static class Tables
{
    private static readonly OffsetDateTimePattern Moment = OffsetDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>"
    );

    internal static IEnumerable<string[]> Diary(IEnumerable<DiaryPage> pages) =>
        pages
            .Select(page =>
                (string[])
                    [
                        LocalDatePattern.Iso.Format(page.Date),
                        Time(page.BedTime, page),
                        Time(page.LightsOut, page),
                        Minutes(page.SleepOnsetLatency),
                        Number(page.Awakenings),
                        Minutes(page.WakeAfterSleepOnset),
                        Time(page.FinalAwakening, page),
                        Time(page.OutOfBed, page),
                        Number(page.Quality),
                        Minutes(page.Naps),
                        Number(page.Alcohol),
                        Number(page.Caffeine),
                        YesOrNo(page.SleepMedicine),
                        page.Note ?? "",
                        Number(page.Rested),
                        Number(page.Pain),
                        Number(page.Stress),
                        Minutes(page.Exercise),
                        YesOrNo(page.IsIll),
                        YesOrNo(page.IsAway),
                        InstantPattern.ExtendedIso.Format(page.WrittenAt),
                    ]
            )
            .Prepend([
                "date",
                "bed_time",
                "lights_out",
                "sol_min",
                "awakenings",
                "waso_min",
                "final_awakening",
                "out_of_bed",
                "quality",
                "nap_min",
                "alcohol",
                "caffeine",
                "medicine",
                "note",
                "rested",
                "pain",
                "stress",
                "exercise_min",
                "ill",
                "away",
                "written_at",
            ]);

    internal static IEnumerable<string[]> Nights(KeptNights nights) =>
        nights
            .Told.Concat(nights.Measured)
            .Where(night => night.Metrics is not null)
            .OrderBy(night => night.Date)
            .Select(night =>
                (string[])
                    [
                        LocalDatePattern.Iso.Format(night.Date),
                        night.Source?.Name ?? "",
                        Time(night.Main?.Start, night.Zone),
                        Time(night.Main?.End, night.Zone),
                        Minutes(night.Metrics!.TimeInBed),
                        Minutes(night.Metrics.SleepOnsetLatency),
                        Minutes(night.Metrics.WakeAfterSleepOnset),
                        Minutes(night.Metrics.TotalSleepTime),
                        Number(night.Metrics.SleepEfficiency),
                        Number(night.Metrics.Awakenings),
                        Minutes(night.SleepIn24Hours),
                    ]
            )
            .Prepend([
                "night",
                "source",
                "start",
                "end",
                "inbed_min",
                "sol_min",
                "waso_min",
                "asleep_min",
                "efficiency_percent",
                "awakenings",
                "asleep_24h_min",
            ]);

    /// <summary>The visits that took place, were missed or cancelled. Only those that took place count as sessions.</summary>
    internal static IEnumerable<string[]> Sessions(
        IEnumerable<Appointment> visits,
        IReadOnlyDictionary<Guid, string> names,
        DateTimeZone zone
    ) =>
        visits
            .Where(one => one.State is AppointmentState.Done or AppointmentState.NoShow or AppointmentState.Cancelled)
            .OrderBy(one => one.Start)
            .Select(one =>
            {
                var start = one.Start.InZone(zone);
                return (string[])
                    [
                        LocalDatePattern.Iso.Format(start.Date),
                        start.TimeOfDay.ToString("HH:mm", CultureInfo.InvariantCulture),
                        Minutes(one.End - one.Start),
                        one.State switch
                        {
                            AppointmentState.NoShow => "missed",
                            AppointmentState.Cancelled => "cancelled",
                            _ => "massage",
                        },
                        names.GetValueOrDefault(one.ServiceId.Value) ?? "",
                        names.GetValueOrDefault(one.TherapistId.Value) ?? "",
                    ];
            })
            .Prepend(["date", "time", "minutes", "kind", "service", "therapist"]);

    internal static byte[] Csv(IEnumerable<string[]> rows)
    {
        // Some words come from devices and from others: a spreadsheet must not take one for a formula.
        var plain = new CsvWriterOptions
        {
            NewLine = "\n",
            HasHeader = false,
            Injection = CsvInjection.Escape,
        };
        using var file = new MemoryStream();
        using (var writer = CsvWriter.Create(file, plain, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                writer.WriteRecord(row);
            }
        }

        return file.ToArray();
    }

    private static string Time(Instant? moment, DiaryPage page) => Time(moment, page.ToEntry().Zone);

    private static string Time(Instant? moment, DateTimeZone zone) =>
        moment is { } told ? Moment.Format(told.InZone(zone).ToOffsetDateTime()) : "";

    private static string Minutes(Duration? length) => Number(length?.TotalMinutes);

    private static string Number(double? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";

    private static string YesOrNo(bool? told) =>
        told is not { } yes ? ""
        : yes ? "yes"
        : "no";
}
