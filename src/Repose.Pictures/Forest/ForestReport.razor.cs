using Microsoft.AspNetCore.Components;
using Repose.SingleCase;

namespace Repose.Pictures;

/// <summary>A pooled answer as a page: the verdict, and the forest picture.</summary>
public sealed partial class ForestReport
{
    /// <summary>The answer.</summary>
    [Parameter, EditorRequired]
    public required PooledAnswer Answer { get; set; }

    /// <summary>The same as a picture.</summary>
    [Parameter, EditorRequired]
    public required ForestData Data { get; set; }

    /// <summary>The page as one HTML document.</summary>
    public static Task<string> Render(PooledAnswer answer, ForestData data) =>
        StaticHtml.Render<ForestReport>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Answer)] = answer, [nameof(Data)] = data }
        );
}
