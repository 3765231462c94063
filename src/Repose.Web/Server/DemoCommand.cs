using System.CommandLine;
using Repose.Web.Demo;

namespace Repose.Web.Server;

/// <summary><c>repose demo</c>: the whole product with a practice that does not exist.</summary>
internal static class DemoCommand
{
    internal static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "The address to listen at.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var folder = new Option<DirectoryInfo>("--to")
        {
            Description = "The folder for its data and messages.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("out", "demo")),
        };
        var command = new Command("demo", "Run the server with a lifelike practice that does not exist.")
        {
            urls,
            folder,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                var where = parsed.GetRequiredValue(folder);
                where.Create();
                _ = DatabaseAddress.TryParse($"sqlite:{DemoStart.FileOf(where, Running.Clock)}", out var database);
                return Running.Run(
                    new()
                    {
                        Database = database!,
                        Urls = parsed.GetRequiredValue(urls),
                        MailFolder = Path.Combine(where.FullName, "mail"),
                        UploadFolder = Path.Combine(where.FullName, "uploads"),
                        IsDemo = true,
                    },
                    cancel
                );
            }
        );
        return command;
    }
}
