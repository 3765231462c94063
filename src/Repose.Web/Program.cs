using System.CommandLine;
using System.Globalization;
using Repose.Web.Server;

// Each request says which language it is answered in, and each letter in which it is written. All else is in English.
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var root = new RootCommand("The server of a practice. Started by the repose command.")
{
    ServeCommand.Create(),
    DemoCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message);
    }

    await Console.Error.WriteLineAsync("Add --help to see how it is used.");
    return 2;
}

return await parsed.InvokeAsync();
