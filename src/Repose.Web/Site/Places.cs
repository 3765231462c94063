using Repose.Practice;

namespace Repose.Web.Site;

/// <summary>The places of each kind of user. A place is listed once its page exists.</summary>
internal static class Places
{
    private const string Sun =
        "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5";

    private const string Moon = "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z";

    private const string Calendar = "M4 6h16v14H4zM4 10.5h16M8 3v4m8-4v4";

    private const string Person = "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c1-3.5 4-5 7.5-5s6.5 1.5 7.5 5";

    private const string People =
        "M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM2.5 20c.8-3.5 3.3-5 6.5-5s5.7 1.5 6.5 5M16 5.3a3.5 3.5 0 0 1 0 6.4M18 15.5c1.8.7 3 2.2 3.5 4.5";

    private const string Waves = "M3 17V7m0 10h18M6.5 14l3.5-4 3 2.5 3-5L20 11";

    private const string House = "M4 11.5 12 5l8 6.5M6 10v10h12V10M10 20v-5h4v5";

    /// <summary>A client's, five at most: they stand at the bottom of a phone.</summary>
    internal static IReadOnlyList<Place> OfClients =>
        [
            new("/me", SiteText.PlaceToday, Sun, "/me/questions", "/me/intake", "/me/help", "/me/doctor"),
            new("/me/diary", SiteText.PlaceDiary, Moon, "/me/diary"),
            new("/me/sleep", SiteText.PlaceSleep, Waves, "/me/sleep", "/me/helping", "/me/data"),
            new("/me/visits", SiteText.PlaceVisits, Calendar, "/me/visits", "/me/packages", "/me/course"),
            new("/me/mine", SiteText.PlaceMe, Person, "/me/mine", "/account"),
        ];

    private static IReadOnlyList<Place> OfStaff { get; } =
    [
        new("/desk/today", "Today", Sun, "/desk/today", "/desk/walk-in", "/desk/wait-list"),
        new("/desk/calendar", "Calendar", Calendar, "/desk/calendar", "/desk/visits", "/desk/book"),
        new("/desk/clients", "Clients", People, "/desk/clients"),
    ];

    private static Place OfOwners { get; } = new("/practice/setup", "Practice", House, "/practice");

    /// <summary>What somebody who works here may go to.</summary>
    internal static IReadOnlyList<Place> Of(Role roles) => roles.HasFlag(Role.Owner) ? [.. OfStaff, OfOwners] : OfStaff;
}
