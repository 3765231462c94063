namespace Repose.Web.Access.Staff;

/// <summary>Where the staff begins.</summary>
internal static class StaffPages
{
    internal const string First = "/desk/today";

    /// <summary>Whether a page is one of the staff's, so that a visitor is led to their way to sign in.</summary>
    internal static bool Has(PathString path) =>
        path.StartsWithSegments("/desk", StringComparison.Ordinal)
        || path.StartsWithSegments("/practice", StringComparison.Ordinal);
}
