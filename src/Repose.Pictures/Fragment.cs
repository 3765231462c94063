using Microsoft.AspNetCore.Components;

namespace Repose.Pictures;

/// <summary>A component that is its content.</summary>
internal sealed class Fragment : IComponent
{
    private RenderHandle handle;

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        handle.Render(ChildContent ?? (_ => { }));
        return Task.CompletedTask;
    }
}
