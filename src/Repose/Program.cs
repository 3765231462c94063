using System.CommandLine;
using System.Globalization;
using NodaTime;
using Repose;
using Repose.Commands;

// The command speaks English, whatever language the machine speaks: what it prints is read by programs too.
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

#pragma warning disable RS0030 // Here, and only here, the system's clock is named.
IClock clock = SystemClock.Instance;
#pragma warning restore RS0030

var root = new RootCommand(
    """
    Repose lays nights beside massage sessions and says honestly whether this person sleeps better,
    and runs the practice in which that happens.

    Examples:
      repose nights export.zip --csv nights.csv
      repose analyse export.zip --sessions sessions.csv --report report.html
      repose example
      repose demo
    """
)
{
    NightsCommand.Create(clock),
    AnalyseCommand.Create(clock),
    EffectCommand.Create(),
    ConformCommand.Create(),
    PoolCommand.Create(),
    PlanCommand.Create(),
    ExampleCommand.Create(clock),
    ServerCommands.Serve(),
    ServerCommands.Demo(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message);
    }

    await Console.Error.WriteLineAsync("Add --help to see how it is used.");
    return ExitCodes.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (CommandFailure failure)
{
    await Console.Error.WriteLineAsync(failure.Message);
    return failure.ExitCode;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("Stopped. Nothing was written.");
    return ExitCodes.Cancelled;
}
#pragma warning disable CA1031 // The last edge: a person must never meet a stack trace.
catch (Exception surprise)
#pragma warning restore CA1031
{
    await Console.Error.WriteLineAsync(
        $"Something went wrong that should not have: {surprise.Message} Nothing was written. "
            + "Set REPOSE_TRACE=1 and run it again to see where, and please report it."
    );
    if (Environment.GetEnvironmentVariable("REPOSE_TRACE") is "1")
    {
        await Console.Error.WriteLineAsync(surprise.ToString());
    }

    return ExitCodes.Surprise;
}
