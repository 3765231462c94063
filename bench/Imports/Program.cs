using System.Diagnostics;
using System.Globalization;
using Imports;
using NodaTime;
using Repose.Import;
using Repose.Import.Tests.Fixtures;

// makers                   the names of all formats
// make MAKER MEGABYTES TO  writes an export; prints its nights and its bytes, unpacked
// read FILE                reads it as Repose does; prints how many sleeps it tells of
// plain FILE               reads it the plain way; prints how much it saw, or nothing where there is no plain way
// smallest TO              writes the smallest export of Apple Health
// recognise                prints the milliseconds of reading the smallest export of Apple Health: the first time, and then on average
switch (args)
{
    case ["makers"]:
        Console.WriteLine(string.Join('\n', EveryMaker.Names));
        return 0;
    case ["make", var maker, var megabytes, var path]:
        Make.Run(maker, int.Parse(megabytes, CultureInfo.InvariantCulture), path);
        return 0;
    case ["read", var path]:
        using (var stream = File.OpenRead(path))
        {
            var outcome = Read(stream);
            Console.WriteLine(outcome.Refusal?.Message ?? $"{outcome.Value!.Periods.Count}");
            return outcome.Succeeded ? 0 : 1;
        }
    case ["plain", var path]:
        Console.WriteLine(Plain.Run(path));
        return 0;
    case ["smallest", var path]:
        File.WriteAllBytes(path, Smallest());
        return 0;
    case ["recognise"]:
        Recognise();
        return 0;
    default:
        Console.Error.WriteLine("makers, make MAKER MEGABYTES TO, read FILE, plain FILE, smallest TO, or recognise");
        return 2;
}

static Outcome<Imported> Read(Stream stream) =>
    SleepExport.Read(stream, "export", new() { FallbackZone = () => DateTimeZoneProviders.Tzdb["Europe/Zurich"] });

static byte[] Smallest() => EveryMaker.Files("apple health", [SomeNights.One()]).Single();

static void Recognise()
{
    const int Times = 2000;
    var bytes = Smallest();
    var first = Time(1);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{first.TotalMilliseconds:0.00} {Time(Times).TotalMilliseconds / Times:0.000}"
        )
    );

    TimeSpan Time(int times)
    {
        var began = Stopwatch.GetTimestamp();
        for (var time = 0; time < times; time++)
        {
            using var stream = new MemoryStream(bytes, writable: false);
            _ = Read(stream).Value!.Periods.Count;
        }

        return Stopwatch.GetElapsedTime(began);
    }
}
