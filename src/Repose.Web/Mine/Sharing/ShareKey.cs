using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Sharing;

/// <summary>That this browser gave the right passphrase of a link a short while ago: a sealed cookie for that address alone.</summary>
/// <remarks>It opens nothing by itself: the link is looked up each time, so one that ended is closed at once.</remarks>
internal sealed class ShareKey(IDataProtectionProvider protection, IHttpContextAccessor http, ReposeDb db, IClock clock)
{
    private const string Name = "repose-shared";
    private const int GuidLength = 16;

    /// <summary>For how long a passphrase opens it.</summary>
    internal static readonly Duration Lasts = Duration.FromMinutes(30);

    private readonly IDataProtector protector = protection.CreateProtector("Repose.Mine.Shared");

    private HttpContext Http => http.HttpContext!;

    /// <summary>The link behind the secret of an address; null for one that is unknown or has ended, which are answered alike.</summary>
    internal async Task<ShareLink?> Find(string token, CancellationToken cancel)
    {
        var digest = Access.Secret.Digest(token);
        var link = await db.ShareLinks.AsNoTracking().FirstOrDefaultAsync(one => one.TokenDigest == digest, cancel);
        return link is not null && link.IsOpen(clock.GetCurrentInstant()) ? link : null;
    }

    internal void Give(ShareLink link, string token)
    {
        var key = new byte[GuidLength + sizeof(long)];
        link.Id.Value.TryWriteBytes(key);
        var until = clock.GetCurrentInstant() + Lasts;
        BinaryPrimitives.WriteInt64BigEndian(key.AsSpan(GuidLength), until.ToUnixTimeSeconds());
        Http.Response.Cookies.Append(
            Name,
            Base64Url.EncodeToString(protector.Protect(key)),
            new()
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Strict,
                Secure = Http.Request.IsHttps,
                Path = $"/shared/{token}",
                MaxAge = Lasts.ToTimeSpan(),
            }
        );
    }

    internal bool Opens(ShareLink link)
    {
        try
        {
            var key = protector.Unprotect(Base64Url.DecodeFromChars(Http.Request.Cookies[Name] ?? ""));
            return key.Length == GuidLength + sizeof(long)
                && new Guid(key.AsSpan(0, GuidLength)) == link.Id.Value
                && clock.GetCurrentInstant().ToUnixTimeSeconds()
                    < BinaryPrimitives.ReadInt64BigEndian(key.AsSpan(GuidLength));
        }
        catch (Exception nonsense) when (nonsense is CryptographicException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Keeps the address and what stands at it out of search engines, caches, and the logs of other sites.</summary>
    internal static void Hide(HttpResponse response)
    {
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        response.Headers.CacheControl = "no-store";
    }
}
