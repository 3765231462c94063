using System.CommandLine;
using Repose.Effect;

namespace Repose.Commands;

/// <summary><c>repose effect</c>: one person's series of any outcome, with sessions or phases, to an honest answer.</summary>
internal static class EffectCommand
{
    internal static Command Create()
    {
        var series = new Argument<FileInfo>("SERIES")
        {
            Description = "One person's series, as CSV: date, value and, if wanted, session, phase and covariates.",
        };
        var design = new Option<FileInfo?>("--design")
        {
            Description =
                "How the days of the sessions were drawn by lot, as JSON. Without it there is no test by lot.",
        };
        var mid = NumberOption.Signed(
            "--mid",
            "The smallest change that matters, with its sign: -20 when a fall of 20 does. Without it, no verdict."
        );
        var log = new Option<bool>("--log")
        {
            Description = "The direction must also hold for log(y + 1); for skewed outcomes such as minutes.",
        };
        var json = new Option<bool>("--json") { Description = "Write JSON to the screen in place of text." };
        var command = new Command(
            "effect",
            """
            Answer for one person's series, of whatever outcome: did the level change, and are days with a session different?

            Examples:
              repose effect series.csv --mid -20
              repose effect series.csv --design design.json --mid -20 --json
            """
        )
        {
            series,
            design,
            mid,
            log,
            json,
        };
        command.SetAction(parsed =>
        {
            var result = EffectAnalysis.Run(
                new EffectRequest(
                    parsed.GetRequiredValue(series),
                    parsed.GetValue(design),
                    parsed.GetValue(mid),
                    parsed.GetValue(log)
                )
            );
            if (parsed.GetValue(json))
            {
                using var screen = Console.OpenStandardOutput();
                EffectJson.Write(screen, result);
                screen.WriteByte((byte)'\n');
            }
            else
            {
                Console.Out.Write(EffectText.Of(result));
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
