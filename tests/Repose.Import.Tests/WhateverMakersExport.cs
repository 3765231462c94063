using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests;

/// <summary>What holds for every export of a maker, whatever nights are in it and however its files lie.</summary>
public sealed class WhateverMakersExport
{
    /// <summary>Files of a maker that hold these nights.</summary>
    private static readonly Dictionary<string, Func<IReadOnlyList<SleepNight>, byte[]>[]> Makers = new(
        StringComparer.Ordinal
    )
    {
        ["fitbit logs"] = [n => n.Aggregate(new FitbitExport(), (f, night) => f.Add(night, id: Id(night))).ToTakeout()],
        ["fitbit tables"] = [n => FitbitTables.Sleeps(n), FitbitTables.Stages],
        ["google health"] = [FitbitTables.GoogleHealth],
        ["oura"] = [n => OuraFiles.Json("sleep", n.Select(night => OuraFiles.Sleep(night)))],
        ["oura trends"] = [n => OuraFiles.Trends(OuraFiles.TrendsOf2020, n)],
        ["garmin account"] = [n => GarminFiles.List(n.Select(night => GarminFiles.OfAccount(night)))],
        ["garmin api"] = [n => GarminFiles.List(n.Select(GarminFiles.OfApi))],
        ["whoop"] = [n => n.Aggregate(new WhoopExport(), (f, night) => f.Add(night)).ToBytes()],
        ["sleep as android"] = [n => n.Aggregate(new SleepAsAndroidFile(), (f, night) => f.Add(night)).ToBytes()],
        ["sleep cycle 2019"] = [n => SleepCycleFile.Of2019(n)],
        ["sleep cycle 2023"] = [n => SleepCycleFile.Of2023(n)],
        ["health connect"] = [n => n.Aggregate(new HealthConnectFile(), (f, night) => f.Add(night)).ToBytes()],
        ["sleepmeter"] = [n => HandKeptFiles.Sleepmeter(n)],
        ["plees tracker"] = [n => HandKeptFiles.Plees(n)],
        ["polar flow"] = [n => PolarFiles.Results(n.Select(night => PolarFiles.Night(night)))],
        ["fhir"] = [n => FhirFile.Bundle(n.SelectMany(night => FhirFile.Night(night)))],
        ["samsung"] = [n => Samsung(n).Sleeps().Content, n => Samsung(n).Stages().Content],
    };

    public static TheoryData<string> Names { get; } = [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_the_same_in_every_order_of_its_files(string maker) =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var nights = SomeNights.InARow(6, seed);
                    var files = Files(maker, nights.Take(4)).Concat(Files(maker, nights.Skip(2))).ToArray();
                    var read = Read(files);
                    new Random(seed).Shuffle(files);
                    return read.Count == 6 && Same(read, Read(files));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_nothing_more_when_it_is_given_twice(string maker) =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var files = Files(maker, SomeNights.InARow(5, seed)).ToArray();
                    return Same(Read(files), Read([.. files, .. files]));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_no_more_sleep_than_time_and_no_minute_twice(string maker) =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                    Read([.. Files(maker, SomeNights.InARow(9, seed, new LocalDate(2024, 3, 25)))])
                        .All(p =>
                            p.Totals!.Asleep + (p.Totals.Awake ?? Duration.Zero) <= p.End - p.Start
                            && Sum(p) <= p.End - p.Start
                            && p.Spans.All(s => s.Start >= p.Start && s.End <= p.End)
                            && p.Spans.Zip(p.Spans.Skip(1)).All(s => s.First.End <= s.Second.Start)
                        )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_read_or_refused_in_words_when_bytes_of_it_have_changed(string maker) =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var random = new Random(seed);
                    var file = Files(maker, SomeNights.InARow(3, seed)).First();
                    for (var change = 0; change < 4; change++)
                    {
                        file[random.Next(file.Length)] = (byte)random.Next(256);
                    }

                    var outcome = Some.Read(file[..random.Next(1, file.Length + 1)]);
                    return outcome.Succeeded || outcome.Refusal.Message.Contains("my file", StringComparison.Ordinal);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static long Id(SleepNight night) => night.Start.ToUnixTimeSeconds();

    private static SamsungFiles Samsung(IReadOnlyList<SleepNight> nights) =>
        nights.Aggregate(new SamsungFiles(), (files, night) => files.Add(night, $"{Id(night)}"));

    private static IEnumerable<byte[]> Files(string maker, IEnumerable<SleepNight> nights)
    {
        List<SleepNight> all = [.. nights];
        return Makers[maker].Select(make => make(all));
    }

    private static IReadOnlyList<SleepPeriod> Read(byte[][] files) =>
        Some.Import(ZipFile.Of([.. files.Select((f, i) => ($"folder {i}/file", f))])).Periods;

    private static bool Same(IReadOnlyList<SleepPeriod> one, IReadOnlyList<SleepPeriod> other) =>
        one.SequenceEqual(other, SamePeriods.Instance);

    private static Duration Sum(SleepPeriod period) =>
        period.Spans.Aggregate(Duration.Zero, (sum, span) => sum + span.Length);
}
