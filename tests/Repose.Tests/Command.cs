using System.Diagnostics;

namespace Repose.Tests;

/// <summary>Runs the real command in a process of its own, as a person would.</summary>
internal static class Command
{
    /// <summary>The program that <c>./repose</c> has built; without it, the code as the tests were built with it.</summary>
    private static readonly string? Program = Environment.GetEnvironmentVariable("REPOSE_PROGRAM");

    internal sealed record Result(int ExitCode, string Out, string Error)
    {
        internal string All => Out + Error;
    }

    internal static Result Run(params string[] arguments) => RunIn(Environment.CurrentDirectory, arguments);

    internal static Result RunIn(string folder, params string[] arguments) => RunWith(folder, null, arguments);

    /// <summary>Runs it on a machine that is set to a locale, such as <c>es_MX.UTF-8</c>.</summary>
    internal static Result RunWith(string folder, string? locale, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program ?? "dotnet")
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (locale is not null)
        {
            (start.Environment["LANG"], start.Environment["LC_ALL"]) = (locale, locale);
        }

        if (Program is null)
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "repose.dll"));
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var result = new Result(process.ExitCode, text, error.Result);
        Assert.DoesNotContain("   at ", result.All, StringComparison.Ordinal);
        return result;
    }
}
