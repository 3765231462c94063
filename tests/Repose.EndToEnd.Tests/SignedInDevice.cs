using Microsoft.Playwright;
using Repose.Testing;

namespace Repose.EndToEnd.Tests;

/// <summary>Somebody is signed in on a device.</summary>
internal static class SignedInDevice
{
    /// <param name="device">The device.</param>
    /// <param name="server">Where.</param>
    /// <param name="person">Who.</param>
    /// <param name="way">How they signed in.</param>
    /// <param name="address">The address by which the device reaches the server.</param>
    internal static async Task SignIn(this IBrowserContext device, AServer server, Guid person, string way, Uri address)
    {
        foreach (var cookie in await server.CookiesOf(person, way))
        {
            var parts = cookie.Split('=', 2);
            await device.AddCookiesAsync([
                new()
                {
                    Name = parts[0],
                    Value = parts[1],
                    Url = $"http://localhost:{address.Port}",
                },
            ]);
        }
    }
}
