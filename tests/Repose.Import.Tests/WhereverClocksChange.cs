using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests;

/// <summary>What holds for every format on the nights on which clocks change, in zones that change them in their own ways.</summary>
public sealed class WhereverClocksChange
{
    /// <summary>The zone, and the date on which its clocks change or a day is lost.</summary>
    private static readonly (string Zone, LocalDate Date)[] Changes =
    [
        // By half an hour.
        ("Australia/Lord_Howe", new(2024, 4, 7)),
        ("Australia/Lord_Howe", new(2024, 10, 6)),
        // At a quarter to three, three quarters off the hour.
        ("Pacific/Chatham", new(2024, 4, 7)),
        ("Pacific/Chatham", new(2024, 9, 29)),
        // By a quarter of an hour, once, at midnight.
        ("Asia/Kathmandu", new(1986, 1, 1)),
        // 30 December 2011 was not.
        ("Pacific/Apia", new(2011, 12, 30)),
        // Where winter is the time that differs from standard time.
        ("Europe/Dublin", new(2024, 3, 31)),
        ("Europe/Dublin", new(2024, 10, 27)),
        ("Europe/Berlin", new(2024, 3, 31)),
        ("Europe/Berlin", new(2024, 10, 27)),
        ("America/New_York", new(2024, 3, 10)),
        ("America/New_York", new(2024, 11, 3)),
        // At midnight, of which there are two, or none.
        ("America/Santiago", new(2024, 4, 7)),
        ("America/Santiago", new(2024, 9, 8)),
        ("America/Sao_Paulo", new(2018, 11, 4)),
        ("America/Sao_Paulo", new(2019, 2, 17)),
        // Back for Ramadan, and forward again.
        ("Africa/Casablanca", new(2024, 3, 10)),
        ("Africa/Casablanca", new(2024, 4, 14)),
    ];

    public static TheoryData<string> Names { get; } = [.. EveryMaker.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_night_is_longer_than_its_time_and_no_minute_counts_twice(string maker) =>
        Everywhere(
            maker,
            (nights, zone) =>
            {
                var read = Read([.. EveryMaker.Files(maker, nights)], zone);
                var settled = SleepEpisodes.Settle(read).OrderBy(episode => episode.Start).ToList();
                return settled.Count > 0
                    && read.All(Fits)
                    && settled.Zip(settled.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                    && settled.TrueForAll(episode =>
                        (episode.Metrics.TotalSleepTime ?? Duration.Zero) <= episode.End - episode.Start + Rounding
                        && episode.End - episode.Start <= Longest
                    );
            }
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void The_order_of_files_does_not_matter_and_twice_is_once(string maker) =>
        Everywhere(
            maker,
            (nights, zone) =>
            {
                byte[][] files =
                [
                    .. EveryMaker.Files(maker, nights.Take(4)),
                    .. EveryMaker.Files(maker, nights.Skip(2)),
                ];
                var read = Read(files, zone);
                return Same(read, Read([.. files.Reverse()], zone)) && Same(read, Read([.. files, .. files], zone));
            }
        );

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("ods")]
    public void A_diary_measures_the_time_that_passed(string kind) =>
        Everywhere(
            kind,
            (nights, zone) =>
            {
                var known = nights.GroupBy(n => n.Until().Date).Select(date => date.First()).ToList();
                var read = Some.Import(Diary(kind, known), Some.Options(zone)).Diary;
                return read.Zip(known)
                        .All(pair =>
                            pair.First.Date == pair.Second.Until().Date
                            // An hour that comes twice is its first coming, unless that cannot be.
                            && Hours(pair.First.OutOfBed - pair.First.BedTime, pair.Second.End - pair.Second.Start) <= 1
                        )
                    && read.Count == known.Count;
            }
        );

    private static Duration Rounding { get; } = Duration.FromMinutes(3);

    private static Duration Longest { get; } = Duration.FromHours(12);

    private static double Hours(Duration? told, Duration passed) => Math.Abs((told!.Value - passed).TotalHours);

    private static byte[] Diary(string kind, List<SleepNight> nights)
    {
        object?[][] rows =
        [
            .. nights.Select(n => (object?[])[n.Until().Date, n.From().TimeOfDay, n.Until().TimeOfDay]),
        ];
        return kind switch
        {
            "xlsx" => rows.Aggregate(new XlsxFile().Row("Datum", "Ins Bett", "Aufgestanden"), (f, r) => f.Row(r))
                .ToBytes(),
            "ods" => rows.Aggregate(new OdsFile().Row("Fecha", "A la cama", "Me levanté"), (f, r) => f.Row(r))
                .ToBytes(),
            _ => nights
                .Aggregate(
                    new DiaryCsvFile("date", "bed_time", "out_of_bed"),
                    (f, n) => f.Row($"{n.Until().Date:uuuu-MM-dd}", $"{n.From():HH:mm}", $"{n.Until():HH:mm}")
                )
                .ToBytes(),
        };
    }

    private static void Everywhere(string maker, Func<IReadOnlyList<SleepNight>, DateTimeZone, bool> holds) =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    foreach (var (name, date) in Changes)
                    {
                        var zone = DateTimeZoneProviders.Tzdb[name];
                        var nights = SomeNights.InARow(6, seed, date.PlusDays(-3), zone).Where(Was).ToList();
                        Assert.True(holds(nights, zone), $"{maker} in {name} around {date:R}");
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(4));

    /// <summary>The evening of a day that was not is another one's: no two sleeps at a time.</summary>
    private static bool Was(SleepNight night) =>
        night.Zone.Id != "Pacific/Apia" || night.From().Date != new LocalDate(2011, 12, 31) || night.From().Hour >= 22;

    private static bool Fits(SleepPeriod period)
    {
        var length = period.End - period.Start;
        return (period.Totals?.Asleep ?? Duration.Zero) + (period.Totals?.Awake ?? Duration.Zero) <= length + Rounding
            && period.Spans.Aggregate(Duration.Zero, (sum, span) => sum + span.Length) <= length
            && period.Spans.All(span => span.Start >= period.Start && span.End <= period.End)
            && period.Spans.Zip(period.Spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
    }

    private static IReadOnlyList<SleepPeriod> Read(byte[][] files, DateTimeZone zone) =>
        Some.Import(
            ZipFile.Of([.. files.Select((file, at) => ($"folder {at}/file", file))]),
            Some.Options(zone)
        ).Periods;

    private static bool Same(IReadOnlyList<SleepPeriod> one, IReadOnlyList<SleepPeriod> other) =>
        one.SequenceEqual(other, SamePeriods.Instance);
}
