using NodaTime;
using Repose.Import.Tests.Fixtures;

namespace Imports;

/// <summary>Makes exports of twenty years of nights, or of so many megabytes if that is less.</summary>
internal static class Make
{
    private const int Years = 20;
    private const int Tried = 100;

    internal static void Run(string maker, int megabytes, string path)
    {
        var small = EveryMaker.Files(maker, Nights(Tried)).Sum(file => (long)file.Length);
        var count = (int)Math.Min(Years * 365, Math.Max(1, megabytes * 1_000_000L * Tried / small));
        byte[][] files = [.. EveryMaker.Files(maker, Nights(count))];
        File.WriteAllBytes(
            path,
            files is [var only] ? only : ZipFile.Of([.. files.Select((file, at) => ($"export/{at}", file))])
        );
        Console.WriteLine($"{count} {files.Sum(file => (long)file.Length)}");
    }

    private static IReadOnlyList<SleepNight> Nights(int count) =>
        SomeNights.InARow(count, 1, new LocalDate(2005, 1, 3));
}
