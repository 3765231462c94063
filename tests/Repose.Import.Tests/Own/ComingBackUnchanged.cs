using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests.Own;

/// <summary>What Repose writes as its own JSON comes back as it was.</summary>
public sealed class ComingBackUnchanged
{
    private static readonly DateTimeZone[] Zones =
    [
        SomeNights.Zurich,
        DateTimeZone.Utc,
        DateTimeZone.ForOffset(Offset.FromHoursAndMinutes(5, 45)),
        DateTimeZone.ForOffset(Offset.FromSeconds(-12_345)),
        DateTimeZoneProviders.Tzdb["Pacific/Apia"],
    ];

    [Fact]
    public void Whatever_devices_and_diaries_told() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var random = new Random(seed);
                    List<SleepPeriod> periods =
                    [
                        .. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Period(random)),
                    ];
                    periods = [.. periods.OrderBy(p => p.Start).ThenBy(p => p.End)];
                    List<DiaryEntry> diary =
                    [
                        .. Enumerable.Range(0, random.Next(12)).Select(day => Entry(random, day)),
                    ];

                    var read = Some.Import(Written(periods, diary));

                    return read.Periods.SequenceEqual(periods, SamePeriods.Instance)
                        && read.Diary.SequenceEqual(diary)
                        && read is { LeftOut.Count: 0, Remarks.Count: 0, Format: "Repose" };
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    public static TheoryData<string> Names { get; } = [.. EveryMaker.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_was_read_of_every_format(string maker)
    {
        var read = Some.Import(
            ZipFile.Of([.. EveryMaker.Files(maker, SomeNights.InARow(5, 7)).Select((f, i) => ($"{i}", f))])
        );

        var again = Some.Import(Written(read.Periods, read.Diary));

        Assert.Equal(read.Periods, again.Periods, SamePeriods.Instance);
        Assert.Equal(read.Diary, again.Diary);
    }

    [Fact]
    public void Only_once_when_it_comes_twice()
    {
        var file = EveryMaker.Files("repose", SomeNights.InARow(3, 1)).Single();

        var read = Some.Import(ZipFile.Of(("a.json", file), ("b.json", file)));

        Assert.Equal(3, read.Periods.Count);
        Assert.Equal(3, Assert.Single(read.LeftOut).Count);
    }

    [Theory]
    [InlineData("""{"repose":"nights","version":2,"periods":[]}""", "newer version")]
    [InlineData(
        """{"repose":"nights","version":1,"periods":[{"source":"a"}]}""",
        "Entry 1 of periods is not as Repose writes it: start"
    )]
    [InlineData("""{"repose":"nights","version":1,"periods":[{"source":7}]}""", "start")]
    [InlineData(
        """{"repose":"nights","version":1,"diary":[{"date":"2024-03-01","zone":"Mars/North"}]}""",
        "Entry 1 of diary is not as Repose writes it: zone"
    )]
    [InlineData(
        """{"repose":"nights","version":1,"diary":[{"date":"2024-03-01","zone":"UTC","awakenings":"two"}]}""",
        "awakenings"
    )]
    [InlineData("""{"repose":"nights","version":1,"diary":[{"date":"2024-03-01","zone":"UTC","sol":1e99}]}""", "sol")]
    public void Is_refused_with_the_place_of_what_is_wrong(string json, string said)
    {
        var refusal = Some.Refuse<DamagedFile>(Encoding.UTF8.GetBytes(json));

        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("my file", refusal.Message, StringComparison.Ordinal);
    }

    private static byte[] Written(IEnumerable<SleepPeriod> periods, IEnumerable<DiaryEntry> diary)
    {
        using var file = new MemoryStream();
        NightsJson.Write(file, periods, diary);
        return file.ToArray();
    }

    private static SleepPeriod Period(Random random)
    {
        var start =
            Instant.FromUtc(2024, 1, 1, 0, 0) + Duration.FromNanoseconds(random.NextInt64(40_000_000_000_000_000));
        var spans = new List<StateSpan>();
        var at = start;
        for (var count = random.Next(6); count > 0; count--)
        {
            var from = at + Duration.FromSeconds(random.Next(300));
            at = from + Duration.FromNanoseconds(random.NextInt64(7_000_000_000_000));
            spans.Add(new((SleepState)random.Next(6), from, at));
        }

        return new()
        {
            Source = new(Pick(random, "Jo’s Apple\u00a0Watch", "=1+1", "дневник 🌙"), (SourceKind)random.Next(5)),
            Start = start,
            End = at + Duration.FromSeconds(random.Next(1, 9000)),
            Zone = Zones[random.Next(Zones.Length)],
            Spans = spans,
            IsNap = Pick<bool?>(random, null, true, false),
            Note = Pick<string?>(random, null, "a \"quoted\" line\nand another", ""),
            Totals =
                random.Next(3) == 0
                    ? null
                    : new(
                        Length(random),
                        Length(random),
                        Length(random),
                        null,
                        Length(random),
                        Length(random),
                        null,
                        Length(random)
                    ),
        };
    }

    private static DiaryEntry Entry(Random random, int day)
    {
        var date = new LocalDate(2024, 3, 1).PlusDays(day);
        var bed = date.PlusDays(-1)
            .At(new LocalTime(22, random.Next(60)))
            .InZoneLeniently(SomeNights.Zurich)
            .ToInstant();
        return new()
        {
            Date = date,
            Zone = SomeNights.Zurich,
            BedTime = Pick<Instant?>(random, null, bed),
            LightsOut = Pick<Instant?>(random, null, bed + Duration.FromMinutes(10)),
            SleepOnsetLatency = Pick<Duration?>(random, null, Duration.FromMinutes(12.5)),
            Awakenings = Pick<int?>(random, null, 3),
            WakeAfterSleepOnset = Pick<Duration?>(random, null, Duration.FromSeconds(random.Next(3000))),
            FinalAwakening = Pick<Instant?>(random, null, bed + Duration.FromHours(7)),
            OutOfBed = Pick<Instant?>(random, null, bed + Duration.FromHours(8)),
            Quality = Pick<double?>(random, null, random.NextDouble()),
            Rested = Pick<double?>(random, null, 4),
            Naps = Pick<Duration?>(random, null, Duration.FromMinutes(20)),
            Alcohol = Pick<double?>(random, null, 0.5),
            Caffeine = Pick<double?>(random, null, 1.0 / 3),
            SleepMedicine = Pick<bool?>(random, null, true, false),
            Pain = Pick<double?>(random, null, 7),
            Stress = Pick<double?>(random, null, 0),
            Exercise = Pick<Duration?>(random, null, Duration.FromMinutes(45)),
            IsIll = Pick<bool?>(random, null, true),
            IsAway = Pick<bool?>(random, null, false),
            Note = Pick<string?>(random, null, "späte Schicht; \u2028 kalt"),
        };
    }

    private static Duration? Length(Random random) =>
        Pick<Duration?>(random, null, Duration.FromNanoseconds(random.NextInt64(30_000_000_000_000)));

    private static T Pick<T>(Random random, params T[] all) => all[random.Next(all.Length)];
}
