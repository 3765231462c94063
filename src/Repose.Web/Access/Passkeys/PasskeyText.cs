namespace Repose.Web.Access.Passkeys;

/// <summary>What a browser sends about a passkey is a short JSON text; more than this is something else.</summary>
internal static class PasskeyText
{
    internal const int Longest = 20_000;
}
