using Microsoft.AspNetCore.Components;
using Repose.Practice;
using Repose.Web.Site;

namespace Repose.Web.Setup;

/// <summary>What every page with a form has: the refusal of what was sent, and "saved" after a redirect.</summary>
public abstract class SetupForm : ReadPage
{
    /// <summary>Set in the address after something was saved.</summary>
    [SupplyParameterFromQuery]
    public string? Saved { get; set; }

    [CascadingParameter]
    public HttpContext? Http { get; set; }

    protected CancellationToken Cancel => Http?.RequestAborted ?? CancellationToken.None;

    protected Refusal? Refused { get; set; }

    /// <summary>Whether there is nothing under this address.</summary>
    protected bool IsMissing { get; set; }

    protected string? Error(string field) => (Refused as Invalid)?.Fields.GetValueOrDefault(field);

    /// <summary>Shows a refusal.</summary>
    /// <returns>The mark that the form carries from now on: after a change meanwhile, the next try is on purpose.</returns>
    protected string? Refuse(Refusal refusal, string? mark)
    {
        Refused = refusal;
        return refusal is ChangedMeanwhile changed ? changed.Mark : mark;
    }
}
