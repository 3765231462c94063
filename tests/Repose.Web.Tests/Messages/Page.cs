using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Repose.Testing;

namespace Repose.Web.Tests.Messages;

/// <summary>Reads pages and sends their forms, as a browser without scripts does.</summary>
internal static class Page
{
    internal static async Task<IDocument> Read(HttpClient browser, string address)
    {
        using var answer = await Get(browser, address);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return Parse(await Text(answer));
    }

    internal static Task<HttpResponseMessage> Get(HttpClient browser, string address) =>
        browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    internal static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    internal static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Sends the form in which a button stands, with some fields changed.</summary>
    internal static Task<HttpResponseMessage> Send(
        HttpClient browser,
        string address,
        IElement form,
        params (string Name, string Value)[] changes
    )
    {
        var fields = Pages
            .Fields((IHtmlFormElement)form)
            .Where(field => changes.All(one => one.Name != field.Key))
            .Concat(changes.Select(one => KeyValuePair.Create(one.Name, one.Value)));
        return browser.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(fields));
    }
}
