using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;

namespace Repose.Web.Server;

/// <summary><c>repose serve</c>: the server, on a database that stays.</summary>
internal static class ServeCommand
{
    internal static Command Create()
    {
        var database = new Option<string>("--database")
        {
            Description = "sqlite:FILE, or postgres://user:password@host:port/database.",
            DefaultValueFactory = _ => "sqlite:repose.db",
        };
        var urls = new Option<string>("--urls")
        {
            Description = "The addresses to listen at, with semicolons between.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };
        var mail = new Option<Uri?>("--mail")
        {
            Description =
                "The mail server, smtp://user:password@host:port. Without one, messages are written to --mail-folder.",
        };
        var folder = new Option<string>("--mail-folder")
        {
            Description = "Where messages are written without a mail server.",
            DefaultValueFactory = _ => "mail",
        };
        var from = new Option<string>("--mail-from")
        {
            Description = "The address that messages come from.",
            DefaultValueFactory = _ => "repose@localhost",
        };
        var address = new Option<Uri?>("--public-address")
        {
            Description = "The address under which people reach the server, for links in messages.",
        };
        var front = new Option<IPAddress?>("--front-server")
        {
            Description =
                "The address of a server in front of this one on another machine, which says who asks (X-Forwarded-For).",
            CustomParser = Address,
        };
        var command = new Command(
            "serve",
            """
            Run the practice's server.

            Example:
              repose serve --database sqlite:repose.db --urls http://127.0.0.1:5080
            """
        )
        {
            database,
            urls,
            mail,
            folder,
            from,
            address,
            front,
        };
        command.SetAction(
            (parsed, cancel) =>
            {
                if (!DatabaseAddress.TryParse(parsed.GetRequiredValue(database), out var where))
                {
                    return Refuse(
                        $"--database: {parsed.GetRequiredValue(database)} is neither sqlite:FILE nor postgres://user:password@host:port/database."
                    );
                }

                return Running.Run(
                    new()
                    {
                        Database = where,
                        Urls = parsed.GetRequiredValue(urls),
                        Mail = parsed.GetValue(mail),
                        MailFolder = parsed.GetRequiredValue(folder),
                        MailFrom = parsed.GetRequiredValue(from),
                        PublicAddress = parsed.GetValue(address),
                        FrontServer = parsed.GetValue(front),
                    },
                    cancel
                );
            }
        );
        return command;
    }

    private static IPAddress? Address(ArgumentResult typed)
    {
        if (IPAddress.TryParse(typed.Tokens[0].Value, out var address))
        {
            return address;
        }

        typed.AddError($"--front-server: {typed.Tokens[0].Value} is not an address such as 10.0.0.2.");
        return null;
    }

    private static async Task<int> Refuse(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return 2;
    }
}
