using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Room;

/// <summary>A tab of a Chromium that is asked by the protocol of its developer tools, and by nothing that would pretend to it
/// that somebody looks.</summary>
internal sealed class ATab : IDisposable
{
    private readonly ClientWebSocket line = new();
    private int asked;

    internal static async Task<ATab> Listen(Uri address)
    {
        var tab = new ATab();
        await tab.line.ConnectAsync(address, CancellationToken.None);
        return tab;
    }

    /// <summary>What a script in the page says, as JSON.</summary>
    internal async Task<JsonNode?> Ask(string script)
    {
        var number = ++asked;
        var question = new JsonObject
        {
            ["id"] = number,
            ["method"] = "Runtime.evaluate",
            ["params"] = new JsonObject { ["expression"] = script, ["returnByValue"] = true },
        };
        await line.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(question),
            WebSocketMessageType.Text,
            endOfMessage: true,
            CancellationToken.None
        );
        while (true)
        {
            var heard = await Hear();
            if (heard["id"]?.GetValue<int>() == number)
            {
                return heard["result"]?["result"]?["value"]?.DeepClone();
            }
        }
    }

    public void Dispose() => line.Dispose();

    private async Task<JsonNode> Hear()
    {
        using var whole = new MemoryStream();
        var part = new byte[1 << 16];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await line.ReceiveAsync(part.AsMemory(), CancellationToken.None);
            whole.Write(part, 0, received.Count);
        } while (!received.EndOfMessage);

        whole.Position = 0;
        return (await JsonNode.ParseAsync(whole))!;
    }
}
