using System.Diagnostics;
using System.Globalization;
using System.Text;
using Repose.Content;

// Puts full intakes to all rules, one after the other, and prints a table: how many of what share took how long.
// screening [FILE]   with a file, the table is written there too
const int Clients = 200;
const int Rounds = 20;
var book = ContentLibrary.English.Screening;
var chance = new Random(20261127);
var intakes = Enumerable.Range(0, Clients).Select(_ => Intake()).ToArray();
string[] kinds = ["a full intake, as answered by most", "a full intake with everything answered yes", "nothing known"];
Facts[][] sets = [intakes, [All(FactAnswer.Yes)], [Facts.None]];
var table = new StringBuilder();
table.AppendLine("| what | p50 µs | p99 µs | most µs |").AppendLine("|---|---|---|---|");
foreach (var (kind, facts) in kinds.Zip(sets))
{
    var times = Measure(facts);
    table.AppendLine(
        CultureInfo.InvariantCulture,
        $"| {kind} | {At(times, 0.5):0.0} | {At(times, 0.99):0.0} | {times[^1]:0.0} |"
    );
}

var text = $"""
    # Benchmarks of screening

    Written by `bench/screening`; do not edit by hand. Aim: a full intake in less than 1 ms (1,000 µs).

    {book.Rules.Count} rules that ask about {book.Facts.Count} facts, in one process and one thread, {Clients
        * Rounds:N0} times each after as many
    to warm up, on {Environment.ProcessorCount} cores. Deciding only: no reading of answers, no database. {Load()} Times are those of a
    clock on the wall, so waiting for a core is in them.

    {table.ToString().TrimEnd().ReplaceLineEndings("\n")}

    """;
Console.WriteLine(text);
if (args is [var file])
{
    File.WriteAllText(file, text);
}

double[] Measure(Facts[] facts)
{
    Run(facts);
    var times = Run(facts);
    Array.Sort(times);
    return times;
}

double[] Run(Facts[] facts)
{
    var times = new double[Clients * Rounds];
    for (var at = 0; at < times.Length; at++)
    {
        var start = Stopwatch.GetTimestamp();
        _ = Screen.Run(book, facts[at % facts.Length]);
        times[at] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    return times;
}

// How many others wanted a core in the last minute, where the system tells it.
static string Load() =>
    File.Exists("/proc/loadavg")
        ? $"Meanwhile {File.ReadAllText("/proc/loadavg").Split(' ')[0]} processes on average wanted a core."
        : "";

static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];

// One in twelve questions is answered yes, as by somebody with a few illnesses.
Facts Intake() =>
    Facts.Of(
        book.Facts.Select(fact => KeyValuePair.Create(fact.Id, Answer(fact, FactAnswer.Of(chance.Next(12) == 0))))
    );

Facts All(FactAnswer yes) => Facts.Of(book.Facts.Select(fact => KeyValuePair.Create(fact.Id, Answer(fact, yes))));

FactAnswer Answer(ScreeningFact fact, FactAnswer yesNo) =>
    fact.Kind switch
    {
        FactKind.YesNo => yesNo,
        FactKind.Number => FactAnswer.Of(chance.Next(fact.Least!.Value, fact.Most!.Value + 1)),
        FactKind.Choice => FactAnswer.Of(fact.Options[0].Id),
        _ => FactAnswer.Of("left-calf"),
    };
