using Repose.Practice;
using Repose.Web.Access;
using Repose.Web.Site.Languages;

namespace Repose.Web.Booking;

/// <summary>Keeps in which language clients book for themselves, so that what the practice writes comes in it.</summary>
internal sealed class SpokenWhenBooking(CurrentUser user, Audit audit)
{
    /// <summary>Saved with what comes next. A colleague who books for somebody says nothing about their language.</summary>
    internal async Task Remember(Client client)
    {
        var spoken = Language.Spoken.Code;
        if (client.Language.Equals(spoken, StringComparison.Ordinal) || await user.Member() is not null)
        {
            return;
        }

        // The first time belongs to the booking, as the name does.
        if (client.Language.Length > 0)
        {
            await audit.Note("client.language", "client", client.Id.Value, spoken);
        }

        client.Speaks(spoken);
    }
}
