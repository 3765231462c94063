using System.Net;

namespace Repose.Web.Server;

/// <summary>How a server is started.</summary>
internal sealed record ServerOptions
{
    /// <summary>Where the data are kept.</summary>
    public required DatabaseAddress Database { get; init; }

    /// <summary>The addresses it listens at, with semicolons between.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5080";

    /// <summary>The mail server, as <c>smtp://user:password@host:port</c>; null to write messages into a folder.</summary>
    public Uri? Mail { get; init; }

    /// <summary>The folder for messages where there is no mail server.</summary>
    public string MailFolder { get; init; } = "mail";

    /// <summary>The address from which mail is sent.</summary>
    public string MailFrom { get; init; } = "repose@localhost";

    /// <summary>The address under which people reach it, for links in messages; null for the first of <see cref="Urls"/>.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>A server in front of this one on another machine, whose word on who asks is believed; one on this machine is anyway.</summary>
    public IPAddress? FrontServer { get; init; }

    /// <summary>The folder for files that clients bring, while they are needed; null for one beside the database.</summary>
    public string? UploadFolder { get; init; }

    /// <summary>How much may lie there.</summary>
    public UploadLimits Uploads { get; init; } = new();

    /// <summary>Whether this is the fictional practice: sign-in links are printed, and messages can be read by anybody.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Whether work is scheduled here: off in tests that do it by hand.</summary>
    public bool RunsSchedule { get; init; } = true;
}
