using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Repose.Import.Tests.Fixtures;
using Repose.Sleep;

namespace Repose.Import.Tests;

/// <summary>What holds for every export of a maker, whatever nights are in it and however its files lie.</summary>
public sealed class WhateverMakersExport
{
    public static TheoryData<string> Names { get; } = [.. EveryMaker.Names];

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
                    return Sleeps(read) == 6 && Same(read, Read(files));
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
                            (p.Totals?.Asleep ?? Duration.Zero) + (p.Totals?.Awake ?? Duration.Zero) <= p.End - p.Start
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

    private static IEnumerable<byte[]> Files(string maker, IEnumerable<SleepNight> nights) =>
        EveryMaker.Files(maker, nights);

    private static IReadOnlyList<SleepPeriod> Read(byte[][] files) =>
        Some.Import(ZipFile.Of([.. files.Select((f, i) => ($"folder {i}/file", f))])).Periods;

    /// <summary>Apple tells of each stage by itself.</summary>
    private static int Sleeps(IReadOnlyList<SleepPeriod> read) => SleepEpisodes.Settle(read).Count;

    private static bool Same(IReadOnlyList<SleepPeriod> one, IReadOnlyList<SleepPeriod> other) =>
        one.SequenceEqual(other, SamePeriods.Instance);

    private static Duration Sum(SleepPeriod period) =>
        period.Spans.Aggregate(Duration.Zero, (sum, span) => sum + span.Length);
}
