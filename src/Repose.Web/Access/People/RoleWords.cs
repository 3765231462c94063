using Repose.Practice;

namespace Repose.Web.Access.People;

/// <summary>The roles in words.</summary>
internal static class RoleWords
{
    internal const Role All = Role.Owner | Role.Therapist | Role.Desk;

    internal static readonly IReadOnlyList<(Role Role, string Name, string Meaning)> Each =
    [
        (Role.Owner, "Owner", "sets up the practice and sees everything"),
        (Role.Therapist, "Therapist", "treats; sees the calendar and the clients"),
        (Role.Desk, "Desk", "books for clients; sees the calendar and how to reach them"),
    ];

    internal static string Of(Role roles) =>
        roles == Role.None
            ? "no role"
            : string.Join(", ", Each.Where(one => roles.HasFlag(one.Role)).Select(one => one.Name));

    /// <summary>The roles that were ticked in a form; what is no role is left out.</summary>
    internal static Role Ticked(IEnumerable<string>? names) =>
        Each.Where(one => names?.Contains(one.Role.ToString(), StringComparer.Ordinal) == true)
            .Aggregate(Role.None, (roles, one) => roles | one.Role);
}
