using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>What was typed about a person, checked.</summary>
internal static class GuestDetails
{
    private const int LongestName = 200;

    /// <summary>A field that cannot be taken as it is.</summary>
    /// <param name="Field">Its name, such as <c>Email</c>.</param>
    /// <param name="Why">What is wrong and what to do.</param>
    public sealed record BadField(string Field, string Why) : Refusal("bad-field", Why);

    /// <summary>The details as they are kept, or which field is wrong.</summary>
    internal static Outcome<Guest> Read(string? name, string? email, string? phone)
    {
        var guest = new Guest(Tidy(name), Tidy(email).ToLowerInvariant(), Tidy(phone));
        return guest.Name.Length is 0 ? new BadField("Name", BookingText.NameMissing)
            : guest.Name.Length > LongestName ? new BadField("Name", BookingText.FormatNameTooLong(LongestName))
            : !EmailAddress.TryParse(guest.Email, out _) ? new BadField("Email", BookingText.BadEmail)
            : guest.Phone.Length > 40
            || guest.Phone.Any(sign => !"0123456789+-()/. ".Contains(sign, StringComparison.Ordinal))
                ? new BadField("Phone", BookingText.BadPhone)
            : guest;
    }

    /// <summary>Without control signs, and with single spaces.</summary>
    private static string Tidy(string? text) =>
        string.Join(
            ' ',
            new string([.. (text ?? "").Where(sign => !char.IsControl(sign) || sign is '\t' or '\n')]).Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            )
        );
}
