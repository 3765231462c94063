using NodaTime;
using NodaTime.TimeZones;
using Repose.Web.Site;

namespace Repose.Web.Diary;

/// <summary>Finds the clocks that the asking client goes by: the phone's, which may be travelling.</summary>
/// <remarks>
/// The page's script writes the phone's zone into a cookie that only the client's pages get. Without the script, and where
/// the zone is one that the tz database does not know, the practice's clocks count.
/// </remarks>
internal sealed class ReadClocks(IHttpContextAccessor http, CurrentPractice current)
{
    internal const string Cookie = "repose-zone";

    public async Task<ClientClocks> Run()
    {
        var practice = await current.Zone();
        var named = http.HttpContext?.Request.Cookies[Cookie];
        var phone = named is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(named);
        return new(
            practice,
            phone is null || string.Equals(Canonical(phone), Canonical(practice), StringComparison.Ordinal)
                ? practice
                : phone
        );
    }

    private static string Canonical(DateTimeZone zone) =>
        TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone.Id, out var id) ? id : zone.Id;
}
