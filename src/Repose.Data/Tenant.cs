using Repose.Practice;

namespace Repose.Data;

/// <summary>The one practice that this request, or this piece of work, is for.</summary>
public sealed class Tenant
{
    /// <summary>The practice; the empty id until it is known, which finds nothing.</summary>
    public Id<MassagePractice> PracticeId { get; private set; }

    /// <summary>Says which practice it is. Once said it stays.</summary>
    public void Is(Id<MassagePractice> practice)
    {
        if (PracticeId != default && PracticeId != practice)
        {
            throw new InvalidOperationException("The work began for another practice.");
        }

        PracticeId = practice;
    }
}
