using System.CommandLine;
using System.Text;
using Repose.Files;
using Repose.Pictures;
using Repose.SingleCase;

namespace Repose.Commands;

/// <summary><c>repose plan</c>: what a planned course could show, before its first night.</summary>
internal static class PlanCommand
{
    internal static Command Create()
    {
        var baseline = NumberOption.Of("--baseline", 14, "Nights before the course, 2 to 358.", 2, 358);
        var sessions = NumberOption.Of("--sessions", 10, "Sessions of the course, 1 to 182.", 1, 182);
        var weeks = NumberOption.Of("--weeks", 5, "Weeks of the course, 1 to 26.", 1, 26);
        var followUp = NumberOption.Of("--follow-up", 14, "Nights after the course, 0 to 365.", 0, 365);
        var eligible = NumberOption.Of("--eligible", 5, "Days of each week on which a session could be, 1 to 7.", 1, 7);
        var gap = NumberOption.Of("--gap", 2, "Days from one session of a week to the next, at least; 1 to 7.", 1, 7);
        var sd = NumberOption.Of(
            "--sd",
            28.0,
            "How much nights differ: their standard deviation, in minutes.",
            0.01,
            1440
        );
        var phi = NumberOption.Of(
            "--phi",
            0.2,
            "How alike neighbouring nights are: their correlation, -0.9 to 0.9.",
            -0.9,
            0.9
        );
        var mid = NumberOption.Of("--mid", 20.0, "The smallest change that matters, in minutes.", 0.01, 1440);
        var missing = NumberOption.Of(
            "--missing",
            0.1,
            "The share of nights that will not be recorded, 0 to 0.5.",
            0,
            0.5
        );
        var seed = new Option<ulong>("--seed")
        {
            Description = "The seed of the simulated courses; the same seed gives the same numbers.",
            DefaultValueFactory = _ => 1,
        };
        var json = new Option<bool>("--json") { Description = "Print the numbers as JSON instead of words." };
        var report = new Option<FileInfo?>("--report") { Description = "Where to write the page, as one HTML file." };
        var command = new Command(
            "plan",
            """
            Before a course: how large must a change be for this plan to show it?

            Examples:
              repose plan
              repose plan --baseline 21 --sessions 10 --weeks 5 --sd 35 --mid 20 --report plan.html
            """
        )
        {
            baseline,
            sessions,
            weeks,
            followUp,
            eligible,
            gap,
            sd,
            phi,
            mid,
            missing,
            seed,
            json,
            report,
        };
        command.SetAction(
            (parsed, cancel) =>
                Run(
                    () =>
                        CoursePlan.Of(
                            parsed.GetValue(baseline),
                            parsed.GetValue(weeks),
                            parsed.GetValue(followUp),
                            parsed.GetValue(sessions),
                            parsed.GetValue(eligible),
                            parsed.GetValue(gap),
                            parsed.GetValue(sd),
                            parsed.GetValue(phi),
                            parsed.GetValue(missing)
                        ),
                    parsed.GetValue(mid),
                    parsed.GetValue(seed),
                    parsed.GetValue(json),
                    parsed.GetValue(report),
                    cancel
                )
        );
        return command;
    }

    private static async Task<int> Run(
        Func<CoursePlan> make,
        double mid,
        ulong seed,
        bool json,
        FileInfo? html,
        CancellationToken cancel
    )
    {
        WholeFile.Check(html, "--report", []);
        var data = new PowerCurveData
        {
            Title = "In how many courses would a change be found?",
            Unit = Numbers.MinuteUnit,
            Report = Planning.Of(Plan(make), mid, seed, cancel: cancel),
        };
        if (html is not null)
        {
            var page = Encoding.UTF8.GetBytes(await PlanPage.Render(data));
            WholeFile.Write(html, "--report", stream => stream.Write(page));
        }

        if (json)
        {
            await using var stream = Console.OpenStandardOutput();
            PlanJson.Write(stream, data);
            stream.Write("\n"u8);
            return ExitCodes.Done;
        }

        foreach (
            var words in new[]
            {
                PowerWords.BeforeAfter(data),
                PowerWords.ByLot(data),
                PowerWords.OfMattering(data),
                PowerWords.More(data),
                PowerWords.Grounds(data),
            }
        )
        {
            await Console.Out.WriteLineAsync(words + "\n");
        }

        if (html is not null)
        {
            await Console.Out.WriteLineAsync($"Written to {html}.");
        }

        return ExitCodes.Done;
    }

    private static CoursePlan Plan(Func<CoursePlan> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            throw new CommandFailure(
                ExitCodes.Usage,
                "--sessions: so many sessions do not fit these weeks. Each week must hold its share of them on its "
                    + "--eligible days with --gap days between; take fewer sessions, more weeks or days, or a smaller gap."
            );
        }
    }
}
