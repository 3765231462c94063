using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>A part of a report under a heading.</summary>
public sealed partial class ReportSection
{
    /// <summary>The id of the section; unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The heading.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The section.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
