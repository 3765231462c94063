using NodaTime;
using Repose.Import.Tests.Fixtures;

namespace Repose.Import.Fuzz;

/// <summary>Sound files of every format, from which the others are made.</summary>
internal static class Seeds
{
    /// <summary>A larger one would be changed in too few of its places.</summary>
    private const long Largest = 200_000;

    /// <summary>The fixtures of the tests; and public exports, where a folder of them was named.</summary>
    internal static IReadOnlyList<(string Name, byte[] Content)> All(string? samples)
    {
        var nights = SomeNights.InARow(3, 11);
        List<(string, byte[])> all =
        [
            .. EveryMaker.Names.SelectMany(name =>
                EveryMaker.Files(name, nights).Select((file, at) => ($"{name} {at}", file))
            ),
            .. EveryMaker.Names.Select(name =>
                (
                    $"{name} zip",
                    ZipFile.Of([.. EveryMaker.Files(name, nights).Select((file, at) => ($"folder/{at}", file))])
                )
            ),
            ("actilife", ActigraphFile.ActiLife(1, TimeSpan.FromMinutes(1))),
            ("actigraph table", ActigraphFile.Table(1, ActigraphFile.Start)),
            ("awd", ActigraphFile.Awd(1)),
            ("actiware", ActigraphFile.Actiware(1)),
            ("agd", ActigraphFile.Agd(1, 60)),
            ("diary", new DiaryCsvFile().Night("2024-03-05").Night("2024-03-06").ToBytes()),
            ("xlsx diary", Diary()),
            (
                "ods diary",
                new OdsFile()
                    .Row("Datum", "Ins Bett", "Einschlafdauer")
                    .Row(new LocalDate(2024, 3, 5), new LocalTime(22, 30), 20)
                    .ToBytes()
            ),
        ];
        if (samples is not null && Directory.Exists(samples))
        {
            all.AddRange(
                Directory
                    .EnumerateFiles(samples, "*", SearchOption.AllDirectories)
                    .Where(file =>
                        !file.EndsWith(".expected.csv", StringComparison.Ordinal)
                        && new FileInfo(file).Length <= Largest
                    )
                    .Order(StringComparer.Ordinal)
                    .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))
            );
        }

        return all;
    }

    private static byte[] Diary() =>
        new XlsxFile()
            .Row("Date", "Bed time", "Lights out", "SOL", "Woke up", "Notes")
            .Row(new LocalDate(2024, 3, 5), new LocalTime(22, 30), "23:00", 0.0138, "6:00", "warm")
            .Row("6/3/2024", 0.9375, new LocalTime(23, 10), 0.02, "6.10", null)
            .ToBytes();
}
