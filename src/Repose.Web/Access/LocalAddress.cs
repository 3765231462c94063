namespace Repose.Web.Access;

/// <summary>Where somebody wanted to go before signing in: a page of ours, and nowhere else.</summary>
internal static class LocalAddress
{
    internal static string Or(string? wanted, string otherwise) =>
        wanted is { Length: > 0 and <= 500 }
        && wanted[0] == '/'
        && !(wanted.Length > 1 && wanted[1] is '/' or '\\')
        && !wanted.Any(char.IsControl)
            ? wanted
            : otherwise;

    /// <summary>A page with where to go after it.</summary>
    internal static string With(string page, string? wanted) =>
        string.IsNullOrEmpty(wanted) ? page : $"{page}?ReturnUrl={Uri.EscapeDataString(Or(wanted, "/"))}";
}
