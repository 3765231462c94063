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
        var uploads = new Option<string?>("--upload-folder")
        {
            Description =
                "Where files that clients bring lie while they are read. One beside the database, unless named; several servers need the same.",
        };
        var ofClient = Gigabytes("--uploads-of-client", "How many GB of files one client may have there at once.", 8);
        var ofPractice = Gigabytes("--uploads-of-practice", "How many GB all clients of a practice together.", 40);
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
            uploads,
            ofClient,
            ofPractice,
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
                        UploadFolder = parsed.GetValue(uploads),
                        Uploads = new()
                        {
                            OfClient = Bytes(parsed.GetValue(ofClient)),
                            OfPractice = Bytes(parsed.GetValue(ofPractice)),
                        },
                    },
                    cancel
                );
            }
        );
        return command;
    }

    private static Option<double> Gigabytes(string name, string description, double usual)
    {
        var option = new Option<double>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<double>() is not (> 0 and < 1e6))
            {
                result.AddError($"{name}: {result.Tokens[0].Value} is not a number of GB such as {usual}.");
            }
        });
        return option;
    }

    private static long Bytes(double gigabytes) => (long)(gigabytes * (1L << 30));

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
