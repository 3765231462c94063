using System.CommandLine;
using Repose.Conform;

namespace Repose.Commands;

/// <summary><c>repose conform</c>: holds the engine to cases that other software has solved.</summary>
internal static class ConformCommand
{
    internal static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER")
        {
            Description = "A folder of reference cases with its index.json; docs/conform.md says how they are written.",
        };
        var command = new Command(
            "conform",
            """
            Hold the statistics to reference cases: a line for each, and at the end how many passed and failed.

            Example:
              repose conform tests/reference
            """
        )
        {
            folder,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(DirectoryInfo folder)
    {
        int passed = 0,
            failed = 0;
        foreach (var reference in CaseFolder.Read(folder))
        {
            var beyond = Hold(reference, out var line);
            Console.Out.WriteLine(line);
            foreach (var trouble in beyond.Take(10))
            {
                Console.Out.WriteLine($"        {trouble}");
            }

            (passed, failed) = beyond.Count == 0 ? (passed + 1, failed) : (passed, failed + 1);
        }

        if (passed + failed == 0)
        {
            throw new CommandFailure(ExitCodes.BadInput, $"{folder}: index.json lists no case.");
        }

        Console.Out.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? ExitCodes.Done : ExitCodes.DoesNotConform;
    }

    /// <summary>What lies beyond its tolerance in a case, and the line that is printed for it.</summary>
    private static List<string> Hold(ReferenceCase reference, out string line)
    {
        var conformity = new Conformity(reference);
        var beyond = new List<string>();
        if (CaseKinds.Of(reference) is { } kind)
        {
            try
            {
                kind.Hold(reference, conformity);
            }
            catch (Exception trouble)
                when (trouble
                        is FormatException
                            or KeyNotFoundException
                            or ArgumentException
                            or InvalidOperationException
                )
            {
                beyond.Add($"the case could not be run: {trouble.Message}");
            }
        }
        else
        {
            beyond.Add("no part of the engine answers a case of this kind");
        }

        beyond.AddRange(conformity.Beyond);
        if (beyond.Count == 0 && conformity.Compared == 0)
        {
            beyond.Add("no number was compared: the case holds no block of expected numbers that its kind has");
        }

        line =
            $"{(beyond.Count == 0 ? "passed" : "FAILED")}  {reference.Name, -36} {reference.Status, -26} "
            + $"{conformity.Compared, 3} numbers{(conformity.Worst is { } worst ? $", worst {worst}" : "")}"
            + (conformity.Asides.Count > 0 ? $", aside: {string.Join(", ", conformity.Asides)}" : "");
        return beyond;
    }
}
