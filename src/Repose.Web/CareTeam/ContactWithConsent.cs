using Repose.Practice;

namespace Repose.Web.CareTeam;

/// <summary>Somebody of a care team, with whether the practice may write to them.</summary>
/// <param name="Contact">Who.</param>
/// <param name="Answer">The client's newest answer; null where they were never asked.</param>
public sealed record ContactWithConsent(CareContact Contact, CareConsent? Answer)
{
    public bool MayWrite => Answer is { IsGiven: true } && Contact.RemovedAt is null;
}
