using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Repose.Pictures;

/// <summary>Renders components to HTML, without a web server.</summary>
public static class StaticHtml
{
    /// <summary>The HTML of a component.</summary>
    /// <param name="parameters">The component's parameters by name.</param>
    public static Task<string> Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        IReadOnlyDictionary<string, object?> parameters
    )
        where TComponent : IComponent =>
        Render<TComponent>(
            ParameterView.FromDictionary(new Dictionary<string, object?>(parameters, StringComparer.Ordinal))
        );

    /// <summary>The HTML of a fragment, as it stands in a component's markup.</summary>
    public static Task<string> Render(RenderFragment fragment) =>
        Render<Fragment>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Fragment.ChildContent)] = fragment }
        );

    private static async Task<string> Render<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent
    >(ParameterView parameters)
        where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(new NoServices(), NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(parameters)).ToHtmlString()
        );
    }
}
