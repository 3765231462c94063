using Microsoft.AspNetCore.Components;

namespace Repose.Web.Site;

/// <summary>A page that is drawn once, when all that it shows has been read.</summary>
/// <remarks>
/// Otherwise a page is first drawn while it waits for its database, with nothing in it yet. SQLite answers at once and
/// hides that; PostgreSQL does not.
/// </remarks>
public abstract class ReadPage : ComponentBase
{
    /// <summary>Reads what the page shows.</summary>
    protected virtual Task Read() => Task.CompletedTask;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await Read();
        await base.SetParametersAsync(ParameterView.Empty);
    }
}
