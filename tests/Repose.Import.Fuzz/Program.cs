using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Repose.Import;
using Repose.Import.Fuzz;
using Repose.Sleep;

// Repose.Import.Fuzz MINUTES SEED FOLDER [SAMPLES]   reads changed files; what it finds goes into FOLDER
// Repose.Import.Fuzz FILE                            reads one file that was found
//
// A finding is a crash, a reading that works for more than ten seconds, a refusal that does not name the file, or nights that cannot have
// been. How much memory a reading may take is set from outside (DOTNET_GCHeapHardLimit): too much is a crash. The file that is
// being read lies in FOLDER meanwhile, so that it is there after a crash of the whole process.
if (args is [var single])
{
    Console.WriteLine(Trouble(File.ReadAllBytes(single)) ?? "nothing is wrong with how it is read");
    return 0;
}

if (args.Length < 3)
{
    Console.Error.WriteLine("Repose.Import.Fuzz MINUTES SEED FOLDER [SAMPLES], or FILE");
    return 2;
}

var (until, first) = (
    Stopwatch.GetTimestamp() + (long)(double.Parse(args[0], CultureInfo.InvariantCulture) * 60 * Stopwatch.Frequency),
    int.Parse(args[1], CultureInfo.InvariantCulture)
);
var folder = Directory.CreateDirectory(args[2]).FullName;
var seeds = Seeds.All(args.Length > 3 ? args[3] : null);
var contents = seeds.Select(seed => seed.Content).ToList();
var (count, read, found) = (0L, 0L, 0);
var running = Path.Combine(folder, $"reading-{first}");
for (var number = first; Stopwatch.GetTimestamp() < until; number += 2)
{
    var random = new Random(number);
    var (name, content) = seeds[random.Next(seeds.Count)];
    var file = Mutations.Change(content, contents, random);
    File.WriteAllBytes(running, file);
    using var watch = new Timer(
        _ => Environment.FailFast($"{running}: a reading that has not come back for ten minutes"),
        null,
        600_000,
        Timeout.Infinite
    );
    var trouble = Trouble(file);
    count++;
    read += trouble is null && LastSucceeded ? 1 : 0;
    if (trouble is not null)
    {
        found++;
        var place = Path.Combine(folder, $"found-{number}");
        File.WriteAllBytes(place, file);
        Console.WriteLine($"{place} (from {name}): {trouble}");
    }
}

File.Delete(running);
Console.WriteLine(
    $"{count} files of {seeds.Count} seeds, {read} read and the others refused, {found} findings; at most {PeakMegabytes()} MB in all."
);
return found == 0 ? 0 : 1;

static string? Trouble(byte[] file)
{
    const string Name = "the file";
    var began = Environment.CpuUsage.TotalTime;
    LastSucceeded = false;
    try
    {
        using var stream = new MemoryStream(file, writable: false);
        var outcome = SleepExport.Read(
            stream,
            Name,
            new()
            {
                FallbackZone = () => DateTimeZoneProviders.Tzdb["Europe/Zurich"],
                IsShared = true,
                Now = Instant.FromUtc(2030, 1, 1, 0, 0),
            }
        );
        var took = Environment.CpuUsage.TotalTime - began;
        LastSucceeded = outcome.Succeeded;
        return took > TimeSpan.FromSeconds(10) ? $"it took {took.TotalSeconds:0} s"
            : outcome.Refusal is { } refusal
                ? refusal.Message.Contains(Name, StringComparison.Ordinal) ? null
                    : $"it is not named: {refusal.Message}"
            : Impossible(outcome.Value!);
    }
#pragma warning disable CA1031 // Whatever it is, it is a finding.
    catch (Exception trouble)
#pragma warning restore CA1031
    {
        return trouble.ToString();
    }
}

// What no import may give, and what nights must follow from.
static string? Impossible(Imported imported)
{
    foreach (var period in imported.Periods)
    {
        var length = period.End - period.Start;
        if (length <= Duration.Zero || length > Duration.FromHours(40))
        {
            return $"a period of {length}";
        }

        if (period.Spans.Aggregate(Duration.Zero, (sum, span) => sum + span.Length) > length)
        {
            return $"more stages than time from {period.Start}";
        }
    }

    _ = SleepEpisodes.Settle(imported.Periods).Count;
    _ = Nights.Told(imported.Diary).Count;
    return null;
}

static long PeakMegabytes()
{
    using var process = Process.GetCurrentProcess();
    return process.PeakWorkingSet64 >> 20;
}

internal static partial class Program
{
    private static bool LastSucceeded { get; set; }
}
