using Repose.Practice;

namespace Repose.Web.Booking;

/// <summary>What was typed about a person, checked.</summary>
internal static class GuestDetails
{
    /// <summary>A field that cannot be taken as it is.</summary>
    /// <param name="Field">Its name, such as <c>Email</c>.</param>
    /// <param name="Why">What is wrong and what to do.</param>
    public sealed record BadField(string Field, string Why) : Refusal("bad-field", Why);

    /// <summary>The details as they are kept, or which field is wrong.</summary>
    internal static Outcome<Guest> Read(string? name, string? email, string? phone)
    {
        var guest = new Guest(Tidy(name), Tidy(email).ToLowerInvariant(), Tidy(phone));
        return guest.Name.Length is 0 ? new BadField("Name", "Please write your name.")
            : guest.Name.Length > 200 ? new BadField("Name", "Please write your name in at most 200 letters.")
            : !EmailAddress.TryParse(guest.Email, out _)
                ? new BadField("Email", "Please write your e-mail address, such as name@example.org.")
            : guest.Phone.Length > 40
            || guest.Phone.Any(sign => !"0123456789+-()/. ".Contains(sign, StringComparison.Ordinal))
                ? new BadField("Phone", "Please write your telephone number in digits, or leave it empty.")
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
