using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Repose.Commands;

/// <summary><c>repose serve</c> and <c>repose demo</c>: hand over to the practice's server, a program of its own.</summary>
/// <remarks>
/// This command is native, so that a short reading starts at once. A web server needs what native code leaves out, so it
/// is a second program in the same folder, which takes this one's place.
/// </remarks>
internal static partial class ServerCommands
{
    private const string Program = "repose-server";

    internal static Command Serve() =>
        HandOver("serve", "Run the practice's server: people, calendar, booking. Add --help to see its options.");

    internal static Command Demo() =>
        HandOver("demo", "Run the server with a lifelike practice that does not exist, and say where it is.");

    private static Command HandOver(string name, string description)
    {
        var command = new Command(name, description) { TreatUnmatchedTokensAsErrors = false };
        // The server explains its own options.
        foreach (var help in command.Options.ToArray())
        {
            command.Options.Remove(help);
        }

        command.SetAction((parsed, cancel) => Run([name, .. parsed.UnmatchedTokens], cancel));
        return command;
    }

    private static async Task<int> Run(string[] arguments, CancellationToken cancel)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "server", Program);
        if (!File.Exists(program))
        {
            throw new CommandFailure(
                ExitCodes.BadInput,
                $"The server is missing: {program} is not there. Run ./repose in the repository, which builds it."
            );
        }

        if (!OperatingSystem.IsWindows())
        {
            // The same process goes on as the server: signals and exit code need no passing on.
            _ = Execute(program, [program, .. arguments, null]);
        }

        using var server = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false })!;
        await server.WaitForExitAsync(cancel);
        return server.ExitCode;
    }

    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Execute(string path, string?[] arguments);
}
