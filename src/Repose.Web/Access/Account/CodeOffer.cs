using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Repose.Data;

namespace Repose.Web.Access.Account;

/// <summary>A new key for the app that shows codes. Nothing is kept until a code of it was typed.</summary>
/// <remarks>
/// The key travels in the form, sealed by the server for this person and an hour: looking at the page changes nothing,
/// two tabs do not spoil each other, and an old key works until a new one does.
/// </remarks>
internal sealed class CodeOffer(IDataProtectionProvider protection)
{
    /// <param name="Key">The key in base 32.</param>
    /// <param name="Sealed">The same for the form.</param>
    internal sealed record Offer(string Key, string Sealed);

    /// <summary>A new key.</summary>
    internal Offer New(Person person)
    {
        var key = Codes.NewKey();
        return new(key, SealOf(person).Protect(key, TimeSpan.FromHours(1)));
    }

    /// <summary>The key of a form that was sent; null if we did not seal it for this person in the last hour.</summary>
    internal Offer? Open(Person person, string text)
    {
        try
        {
            return text.Length is 0 or > 2000 ? null : new(SealOf(person).Unprotect(text), text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector SealOf(Person person) =>
        protection.CreateProtector("code", person.Id.ToString()).ToTimeLimitedDataProtector();
}
