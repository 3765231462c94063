using Microsoft.AspNetCore.Components;
using Repose.Pictures.Drawing;

namespace Repose.Pictures;

/// <summary>Several clients side by side: own results, shared results, their mean, and the next client.</summary>
public sealed partial class ForestPicture
{
    /// <summary>The id of the figure; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required ForestData Data { get; set; }

    /// <summary>Where the table of the numbers stands.</summary>
    [Parameter]
    public TablePlace Table { get; set; }

    /// <summary>What the picture says, in sentences that can be read without it.</summary>
    public static IReadOnlyList<string> Sentences(ForestData data) => ForestWords.Sentences(data);

    private IReadOnlyList<KeyItem> Key =>
        [.. Signs().Where(sign => sign.Shown).Select(sign => new KeyItem(sign.Sign, sign.Words))];

    private IEnumerable<(KeySign Sign, string Words, bool Shown)> Signs() =>
        [
            (KeySign.Own, "own result, likely range", Data.Clients.Count > 0),
            (KeySign.Shared, "with what the others showed", Data.Clients.Any(client => client.Shared is not null)),
            (KeySign.Pooled, "mean over clients, likely range", Data.Mean is not null),
            (KeySign.Next, "likely range of the next client", Data.NextClient is not null),
        ];

    private string Drawn(Layout layout) => Data.Clients.Count == 0 ? "" : ForestDrawing.Of(Id, Data, layout);
}
