using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Repose.Practice;

namespace Repose.Web.Public;

/// <summary>The practice for search engines, in the words of schema.org.</summary>
internal static class BusinessCard
{
    /// <summary>JSON for a data block: text of the practice can neither end the block nor add to it.</summary>
    internal static string Of(
        MassagePractice practice,
        IReadOnlyList<OfferedService> services,
        OpenWeeks weeks,
        Uri home,
        Uri booking
    )
    {
        var profile = practice.Profile;
        var card = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "HealthAndBeautyBusiness",
            ["@id"] = home.ToString(),
            ["name"] = practice.Name,
            ["url"] = home.ToString(),
            ["potentialAction"] = new JsonObject
            {
                ["@type"] = "ReserveAction",
                ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = booking.ToString() },
            },
        };
        Add(card, "description", profile.About.Length > 0 ? profile.About : profile.Tagline);
        Add(card, "telephone", profile.Phone);
        Add(card, "email", profile.Email);
        Add(card, "currenciesAccepted", profile.Currency);
        if (profile.Street.Length > 0 || profile.Town.Length > 0)
        {
            card["address"] = Address(profile);
        }

        AddAll(card, "openingHoursSpecification", OpenWeeks.Weekdays.SelectMany(day => Usual(weeks.Hours, day)));
        AddAll(
            card,
            "specialOpeningHoursSpecification",
            weeks.Days.Where(day => !day.IsUsual).SelectMany(day => Special(day))
        );
        AddAll(card, "makesOffer", services.Select(service => Offer(service, profile.Currency, booking)));
        return card.ToJsonString();
    }

    private static JsonObject Address(PublicProfile profile)
    {
        var address = new JsonObject { ["@type"] = "PostalAddress" };
        Add(address, "streetAddress", profile.Street);
        Add(address, "addressLocality", profile.Town);
        return address;
    }

    private static IEnumerable<JsonObject> Usual(OpeningHours hours, IsoDayOfWeek weekday) =>
        hours
            .Usually(weekday)
            .Select(open =>
            {
                var hours = Hours(open);
                hours["dayOfWeek"] = $"https://schema.org/{weekday}";
                return hours;
            });

    /// <summary>A closed day opens and closes at midnight: so do search engines ask for it.</summary>
    private static IEnumerable<JsonObject> Special(OpenDay day)
    {
        var date = LocalDatePattern.Iso.Format(day.Date);
        return (day.IsClosed ? [Hours("00:00", "00:00")] : day.Times.Select(Hours)).Select(hours =>
        {
            (hours["validFrom"], hours["validThrough"]) = (date, date);
            return hours;
        });
    }

    private static JsonObject Offer(OfferedService service, string currency, Uri booking)
    {
        var what = new JsonObject { ["@type"] = "Service", ["name"] = service.Name };
        Add(what, "description", service.Description);
        return new()
        {
            ["@type"] = "Offer",
            ["price"] = service.Price.Amount.ToString("0.00", CultureInfo.InvariantCulture),
            ["priceCurrency"] = currency,
            ["url"] = booking.ToString(),
            ["itemOffered"] = what,
        };
    }

    private static JsonObject Hours(OpenTime open) =>
        Hours(Clock(open.From), open.Until == LocalTime.Midnight ? "23:59" : Clock(open.Until));

    private static JsonObject Hours(string opens, string closes) =>
        new()
        {
            ["@type"] = "OpeningHoursSpecification",
            ["opens"] = opens,
            ["closes"] = closes,
        };

    private static string Clock(LocalTime time) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);

    private static void Add(JsonObject to, string name, string text)
    {
        if (text.Length > 0)
        {
            to[name] = text;
        }
    }

    private static void AddAll(JsonObject to, string name, IEnumerable<JsonObject> things)
    {
        JsonNode[] all = [.. things];
        if (all.Length > 0)
        {
            to[name] = new JsonArray(all);
        }
    }
}
