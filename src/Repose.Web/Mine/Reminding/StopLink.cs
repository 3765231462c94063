using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Reminding;

/// <summary>The link in a reminder that stops them all: signed and sealed, good for nothing else, and nothing is kept of it.</summary>
internal sealed class StopLink(IDataProtectionProvider protection, ReposeDb db)
{
    private const int GuidLength = 16;

    private readonly IDataProtector protector = protection.CreateProtector("Repose.Mine.StopReminders");

    /// <summary>The path of a client's link.</summary>
    internal string PathFor(Id<Client> client)
    {
        byte[] who = [.. db.PracticeId.Value.ToByteArray(), .. client.Value.ToByteArray()];
        return $"/reminders/stop/{Base64Url.EncodeToString(protector.Protect(who))}";
    }

    /// <summary>Whose link it is; null for one that is not ours, or of another practice.</summary>
    internal Id<Client>? Read(string token)
    {
        try
        {
            var who = protector.Unprotect(Base64Url.DecodeFromChars(token));
            return who.Length == 2 * GuidLength && new Guid(who.AsSpan(0, GuidLength)) == db.PracticeId.Value
                ? new(new Guid(who.AsSpan(GuidLength)))
                : null;
        }
        catch (Exception nonsense) when (nonsense is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
