using Microsoft.AspNetCore.Components;
using Repose.Pictures.Words;

namespace Repose.Pictures;

/// <summary>A report as one HTML document that needs nothing else: no script, no other file, no host.</summary>
public sealed partial class ReportPage
{
    /// <summary>The title of the document and its first heading.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The language of the text; that which is spoken unless told otherwise.</summary>
    [Parameter]
    public string Lang { get; set; } = NumberText.Language;

    /// <summary>The practice that gives the report.</summary>
    [Parameter]
    public string? Practice { get; set; }

    /// <summary>For whom, over which dates, made when.</summary>
    [Parameter]
    public string? About { get; set; }

    /// <summary>The sections.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The tables that do not stand below their pictures; begins a new sheet of paper.</summary>
    [Parameter]
    public RenderFragment? Annex { get; set; }

    /// <summary>The last words.</summary>
    [Parameter]
    public RenderFragment? Footer { get; set; }
}
