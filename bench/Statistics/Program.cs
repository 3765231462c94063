using System.Globalization;
using System.Text.Json;
using Repose.Bench;
using Repose.SingleCase;

// statistics DATA FOLDER: measures the engine on the clients of DATA; writes its numbers into FOLDER and its times,
// as JSON, to standard output.
var clients = Client.Read(args[0]);
var folder = args[1];
const int Runs = 5;

var fits = new SerialFit[clients.Length];
var intervals = new EffectInterval[clients.Length];
var phaseChange = Measured.Of(
    Runs,
    () =>
    {
        for (var i = 0; i < clients.Length; i++)
        {
            fits[i] = PhaseChange.Estimate(clients[i].Series, Client.Phases);
            intervals[i] = fits[i].Posterior!.Interval(0.95);
        }
    }
);

var tests = new RandomisationTest[clients.Length];
var ranges = new EffectInterval?[clients.Length];
var lot = Measured.Of(
    Runs,
    () =>
    {
        for (var i = 0; i < clients.Length; i++)
        {
            tests[i] = DayEffect.TestByLot(clients[i].Series, clients[i].Schedule);
            ranges[i] = tests[i].Interval(0.95);
        }
    }
);

var both = Measured.Of(
    Runs,
    () =>
    {
        foreach (var client in clients)
        {
            _ = PhaseChange.Estimate(client.Series, Client.Phases).Posterior!.Interval(0.95);
            _ = DayEffect.TestByLot(client.Series, client.Schedule).Interval(0.95);
        }
    }
);

// With verdict, gates and every check of robustness.
var answers = Measured.Of(
    3,
    () =>
    {
        foreach (var client in clients)
        {
            _ = PhaseChange.Answer(new(client.Series, Client.Phases, Direction.LowerIsBetter, 20));
        }
    }
);

var dayAnswers = Measured.Of(
    3,
    () =>
    {
        foreach (var client in clients)
        {
            _ = DayEffect.AnswerByLot(new(client.Series, Direction.LowerIsBetter, 20), client.Schedule);
        }
    }
);

// From the bare rows on, so that nothing is known from before, and with what is worked out only when asked for.
var everything = Measured.Of(
    3,
    () =>
    {
        foreach (var client in clients)
        {
            var series = DailySeries.Of(client.Series.Rows);
            var change = PhaseChange.Answer(new(series, Client.Phases, Direction.LowerIsBetter, 20));
            _ = change.Fit.Reml?.KenwardRoger;
            _ = DayEffect.AnswerByLot(new(series, Direction.LowerIsBetter, 20), client.Schedule);
        }
    }
);

WriteRows(
    "phase.csv",
    "client,effect,se,phi,mean,lower,upper",
    fits.Select(
        (fit, i) =>
            fit.Reml is { } reml
                ? [reml.Coefficients[^1].Value, reml.Coefficients[^1].StandardError, reml.Phi, .. Posterior(i)]
                : new double?[] { null, null, null }.Concat(Posterior(i))
    )
);
WriteRows(
    "lot.csv",
    "client,statistic,p,lower,upper",
    tests.Select((test, i) => new double?[] { test.Statistic, test.PTwoSided, ranges[i]?.Lower, ranges[i]?.Upper })
);
Console.WriteLine(
    JsonSerializer.Serialize(
        new
        {
            phaseChange,
            lot,
            both,
            answers,
            dayAnswers,
            everything,
            pooling = Pools.Reml(fits, folder),
            pooledAnswer = Pools.Answer(fits),
            thousand = Pools.OfMany(1_000),
            million = Pools.OfMany(),
        }
    )
);

IEnumerable<double?> Posterior(int i) => [fits[i].Posterior!.Mean, intervals[i].Lower, intervals[i].Upper];

void WriteRows(string name, string header, IEnumerable<IEnumerable<double?>> rows) =>
    File.WriteAllLines(
        Path.Combine(folder, name),
        rows.Select(
                (row, i) =>
                    string.Join(
                        ',',
                        row.Select(value => value?.ToString("R", CultureInfo.InvariantCulture) ?? "")
                            .Prepend((i + 1).ToString(CultureInfo.InvariantCulture))
                    )
            )
            .Prepend(header)
    );
