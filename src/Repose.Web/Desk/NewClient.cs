using Repose.Practice;
using Repose.Web.Booking;

namespace Repose.Web.Desk;

/// <summary>Reads what was typed at the desk about somebody: a name at least.</summary>
internal static class NewClient
{
    /// <summary>Anything with the shape of an address; it is taken out again.</summary>
    private const string NoAddress = "none@example.org";

    internal static Outcome<Guest> Read(string? name, string? email, string? phone)
    {
        var hasAddress = !string.IsNullOrWhiteSpace(email);
        var read = GuestDetails.Read(name, hasAddress ? email : NoAddress, phone);
        return read.Value is { } guest && !hasAddress ? guest with { Email = "" } : read;
    }
}
