using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>The answer, in one sentence, before any picture.</summary>
public sealed partial class VerdictPanel
{
    /// <summary>The question that is answered.</summary>
    [Parameter, EditorRequired]
    public required string Question { get; set; }

    /// <summary>The verdict: "Cannot tell yet".</summary>
    [Parameter, EditorRequired]
    public required string Verdict { get; set; }

    /// <summary>How strong the evidence is, and why.</summary>
    [Parameter]
    public string? Strength { get; set; }

    /// <summary>Why, and what would settle it.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
