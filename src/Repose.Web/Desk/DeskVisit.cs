using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>A visit with the names of everything that it needs, as the desk sees it.</summary>
/// <param name="Appointment">The visit itself.</param>
/// <param name="Service">What is done.</param>
/// <param name="Therapist">By whom.</param>
/// <param name="Room">Where.</param>
public sealed record DeskVisit(Appointment Appointment, string Service, string Therapist, string Room)
{
    /// <summary>Whose it is; empty while somebody is still booking it.</summary>
    public string Client { get; init; } = "";

    public string Phone { get; init; } = "";

    public IReadOnlyList<string> AddOns { get; init; } = [];

    /// <summary>Whether the client has never been treated here before.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether the client has yet to sign what the law makes the practice disclose.</summary>
    public bool MustSign { get; init; }

    /// <summary>Whether the client has yet to hand in what is asked before massage.</summary>
    public bool MustAnswer { get; init; }

    /// <summary>Whether somebody who treats must look at what the client has answered.</summary>
    public bool NeedsLook { get; init; }

    /// <summary>What is left of the client's packages for this service, in words; empty if there are none.</summary>
    public string Package { get; init; } = "";

    public bool IsHeld => Appointment.State == AppointmentState.Held;

    /// <summary>What is done, with what.</summary>
    public string What => AddOns.Count == 0 ? Service : $"{Service} with {string.Join(" and ", AddOns)}";
}
