using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;

namespace Repose.Pictures.Tests;

/// <summary>Renders components and reads what a reader would see.</summary>
internal static class Reading
{
    internal static Task<string> Html<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        StaticHtml.Render<TComponent>(
            parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal)
        );

    internal static async Task<IHtmlDocument> Page<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent => Parse(await Html<TComponent>(parameters));

    internal static Task<IHtmlDocument> Chart<TComponent>(object data)
        where TComponent : IComponent => Page<TComponent>(("Id", "it"), ("Data", data));

    internal static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    extension(IParentNode page)
    {
        internal IElement One(string selector) =>
            page.QuerySelector(selector) ?? throw new InvalidOperationException($"There is no {selector}.");

        internal string Text(string selector) => page.One(selector).TextContent.Trim();

        internal string Texts(string selector) =>
            string.Join(", ", page.QuerySelectorAll(selector).Select(element => element.TextContent));

        /// <summary>Whether some element says exactly this.</summary>
        internal bool Says(string selector, string words) =>
            page.QuerySelectorAll(selector).Any(element => element.TextContent.Equals(words, StringComparison.Ordinal));

        /// <summary>How many signs of a look the wide drawing has.</summary>
        internal int Drawn(string look) => page.QuerySelectorAll($"svg.wide .{look}").Length;
    }
}
