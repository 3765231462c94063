namespace Repose.Web.Treating;

/// <summary>What is followed in a session, laid out for this client.</summary>
/// <param name="Protocol">The protocol's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Name">Its name.</param>
/// <param name="Length">The length that it was planned for, in minutes.</param>
/// <param name="Pressure">The firmest pressure, from 1 to 5.</param>
/// <param name="Steps">All steps, also those that are left out.</param>
public sealed record RoomPlan(
    string Protocol,
    int Version,
    string Name,
    int Length,
    int Pressure,
    IReadOnlyList<RoomStep> Steps
)
{
    /// <summary>What the therapist heeds, in whole sentences.</summary>
    public IReadOnlyList<string> Care { get; init; } = [];

    /// <summary>The steps that are left out and would have had time.</summary>
    public IEnumerable<RoomStep> LeftOut => Steps.Where(step => step.IsLeftOut && step.PlannedSeconds > 0);

    /// <summary>The steps that are done.</summary>
    public IEnumerable<RoomStep> Done => Steps.Where(step => step.Seconds > 0);
}
