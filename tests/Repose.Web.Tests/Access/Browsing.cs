using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Repose.Testing;

namespace Repose.Web.Tests.Access;

/// <summary>What a reader does: open a page, fill in a form by its labels' names, press the button, follow.</summary>
internal static class Browsing
{
    private static readonly HtmlParser Parser = new();

    internal static async Task<IHtmlDocument> Open(this HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        return await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends the form that has a field or a handler of that name, as the page has it, with some fields changed.</summary>
    internal static async Task<HttpResponseMessage> Send(
        this HttpClient browser,
        string path,
        string form,
        params (string Name, string Value)[] fields
    ) => await browser.Send(await browser.Open(path), path, form, fields);

    internal static Task<HttpResponseMessage> Send(
        this HttpClient browser,
        IHtmlDocument page,
        string path,
        string form,
        params (string Name, string Value)[] fields
    )
    {
        var found =
            page.QuerySelectorAll("form")
                .FirstOrDefault(one =>
                    one.QuerySelector($"input[name=_handler][value='{form}']") is not null
                    || one.GetAttribute("action") == form
                )
            ?? throw new InvalidOperationException($"{path} has no form {form}: {page.Body?.TextContent}");
        var all = Pages
            .Fields((IHtmlFormElement)found)
            .Where(field => fields.All(one => one.Name != field.Key))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var to = found.GetAttribute("action") is { Length: > 0 } action ? action : path;
        return browser.PostAsync(to, new FormUrlEncodedContent(all));
    }

    internal static async Task<IHtmlDocument> Page(this HttpResponseMessage answer) =>
        await Parser.ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    internal static string Words(this IDocument page) => page.QuerySelector("main")?.TextContent ?? "";

    internal static void LeadsTo(this HttpResponseMessage answer, string path)
    {
        Assert.True(
            answer.StatusCode == HttpStatusCode.Redirect,
            $"{answer.StatusCode}: {answer.Content.ReadAsStringAsync().Result}"
        );
        var location = answer.Headers.Location!.ToString();
        Assert.StartsWith(
            path,
            location.StartsWith("http", StringComparison.Ordinal) ? new Uri(location).PathAndQuery : location
        );
    }
}
