using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Repose.Testing;

namespace Repose.Web.Tests.Setup;

/// <summary>A page of the set-up as a browser without scripts has it: its forms can be filled in and sent.</summary>
internal sealed class SetupPage
{
    private readonly HttpClient browser;
    private readonly string path;
    private List<KeyValuePair<string, string>> fields = [];

    private SetupPage(HttpClient browser, string path, HttpStatusCode status, IHtmlDocument document) =>
        (this.browser, this.path, Status, Document) = (browser, path, status, document);

    internal HttpStatusCode Status { get; }

    internal IHtmlDocument Document { get; }

    /// <summary>Where a redirect leads to.</summary>
    internal string? Leads { get; private init; }

    internal string Text => Document.Body!.TextContent;

    /// <summary>What a screen reader would say is wrong.</summary>
    internal string Wrong =>
        Status is HttpStatusCode.OK or HttpStatusCode.Found ? Complaints : $"{Status}: {Text.Trim()}";

    private string Complaints =>
        string.Join(" | ", Document.QuerySelectorAll(".error, .notice.bad").Select(one => one.TextContent.Trim()));

    internal static async Task<SetupPage> Open(HttpClient browser, string path) =>
        await Read(browser, path, await browser.GetAsync("/practice/setup" + path));

    /// <summary>Takes up a form by its name, with all that it shows.</summary>
    internal SetupPage Form(string name)
    {
        var form = Document
            .QuerySelectorAll<IHtmlFormElement>("form")
            .Single(one => one.QuerySelector("input[name=_handler]")?.GetAttribute("value") == name);
        fields = [.. Pages.Fields(form)];
        return this;
    }

    internal SetupPage Set(string name, string value)
    {
        fields.RemoveAll(one => one.Key == name);
        fields.Add(new(name, value));
        return this;
    }

    internal SetupPage Untick(string name, string? value = null)
    {
        fields.RemoveAll(one => one.Key == name && (value is null || one.Value == value));
        return this;
    }

    internal SetupPage Tick(string name, string value)
    {
        fields.Add(new(name, value));
        return this;
    }

    internal string? Value(string name) => fields.Find(one => one.Key == name).Value;

    internal IEnumerable<string> Names => fields.Select(one => one.Key);

    internal async Task<SetupPage> Send()
    {
        using var content = new FormUrlEncodedContent(fields);
        return await Read(browser, path, await browser.PostAsync("/practice/setup" + path, content));
    }

    private static async Task<SetupPage> Read(HttpClient browser, string path, HttpResponseMessage response)
    {
        using (response)
        {
            var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync());
            return new(browser, path, response.StatusCode, document)
            {
                Leads = response.Headers.Location is { IsAbsoluteUri: true } to ? to.PathAndQuery : null,
            };
        }
    }
}
