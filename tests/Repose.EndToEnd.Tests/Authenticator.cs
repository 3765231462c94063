using Microsoft.Playwright;

namespace Repose.EndToEnd.Tests;

/// <summary>A device that makes passkeys, inside the browser (WebAuthn's virtual authenticator).</summary>
internal sealed class Authenticator
{
    private readonly ICDPSession browser;
    private readonly string id;

    private Authenticator(ICDPSession session, string id) => (browser, this.id) = (session, id);

    /// <param name="page">The page that it is for.</param>
    /// <param name="verifies">Whether it knows the finger, the face or the PIN.</param>
    internal static async Task<Authenticator> On(IPage page, bool verifies = true)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var made = await session.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = verifies,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
        return new(session, made!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>Whether the next time it recognises who holds it.</summary>
    internal Task Recognises(bool holder) =>
        browser.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = id, ["isUserVerified"] = holder });
}
