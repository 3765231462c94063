using NodaTime;

namespace Repose.Practice;

/// <summary>A practice: who it is, where it is, and the rules by which it books.</summary>
public sealed class MassagePractice(Id<MassagePractice> id, string name, string zone, Instant createdAt)
{
    /// <summary>Which practice.</summary>
    public Id<MassagePractice> Id { get; private set; } = id;

    /// <summary>The name on the door.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The zone of its clocks, by its name in the tz database, such as <c>America/New_York</c>.</summary>
    public string Zone { get; private set; } = zone;

    /// <summary>When it was set up.</summary>
    public Instant CreatedAt { get; private set; } = createdAt;

    /// <summary>The host name under which it is reached; empty where an installation has one practice.</summary>
    public string Host { get; private set; } = "";

    /// <summary>What it says of itself.</summary>
    public PublicProfile Profile { get; private set; } = new();

    /// <summary>The rules by which it books.</summary>
    public BookingPolicy Policy { get; private set; } = new();

    /// <summary>Which pack of a jurisdiction's rules holds, such as <c>us-vt</c>; <c>none</c> for no extra rules.</summary>
    public string Jurisdiction { get; private set; } = "none";

    /// <summary>Whether add-ons with CBD may be offered. Off unless the jurisdiction's pack allows it and the owner says so.</summary>
    public bool AllowsCbd { get; private set; }

    /// <summary>Whether an add-on of a kind may be offered: one with CBD only while the switch is on.</summary>
    public bool MayOffer(AddOnKind kind) => kind is not AddOnKind.Cbd || AllowsCbd;

    /// <summary>Changes what the practice says of itself.</summary>
    public void Present(string name, string zone, PublicProfile profile) =>
        (Name, Zone, Profile) = (name, zone, profile);

    /// <summary>Changes the rules by which it books.</summary>
    public void Adopt(BookingPolicy policy) => Policy = policy;

    /// <summary>Says which jurisdiction's rules hold, and whether CBD is switched on there.</summary>
    public void Obey(string jurisdiction, bool allowsCbd) => (Jurisdiction, AllowsCbd) = (jurisdiction, allowsCbd);

    /// <summary>Says under which host name the practice is reached.</summary>
    public void AnswerAt(string host) => Host = host;
}
