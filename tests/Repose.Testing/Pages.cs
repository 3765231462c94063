using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Repose.Testing;

/// <summary>Reads pages and sends their forms as a browser without script does.</summary>
internal static class Pages
{
    internal static async Task<IDocument> Page(this HttpClient browser, string path)
    {
        using var response = await browser.GetAsync(path);
        return await response.Page();
    }

    internal static async Task<IDocument> Page(this HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var address = response.RequestMessage!.RequestUri!.ToString();
        return await BrowsingContext
            .New(Configuration.Default)
            .OpenAsync(reply => reply.Content(html).Address(address));
    }

    /// <summary>Sends the form of that name with what stands in it, changed as told.</summary>
    /// <param name="browser">Whose browser.</param>
    /// <param name="page">The page as it was read.</param>
    /// <param name="form">The form's name, as its page names it.</param>
    /// <param name="change">Fields that are filled in differently.</param>
    /// <param name="button">The words on the button that is pressed; the first if none are given.</param>
    internal static Task<HttpResponseMessage> Submit(
        this HttpClient browser,
        IDocument page,
        string form,
        IReadOnlyDictionary<string, string>? change = null,
        string? button = null
    )
    {
        var found =
            page.QuerySelectorAll("form")
                .OfType<IHtmlFormElement>()
                .FirstOrDefault(one => one.QuerySelector("input[name=_handler]")?.GetAttribute("value") == form)
            ?? throw new InvalidOperationException($"There is no form {form} on {page.Url}.");
        var fields = Fields(found)
            .Where(field => change is null || !change.ContainsKey(field.Key))
            .Concat(change ?? new Dictionary<string, string>())
            .ToList();
        var pressed = found
            .QuerySelectorAll("button")
            .FirstOrDefault(one => button is null || one.TextContent.Trim() == button);
        if (pressed is null && button is not null)
        {
            throw new InvalidOperationException($"There is no button {button} on {page.Url}.");
        }

        if (pressed?.GetAttribute("name") is { } name)
        {
            fields.Add(new(name, pressed.GetAttribute("value") ?? ""));
        }

        var action = found.GetAttribute("action") is { Length: > 0 } named ? named : new Uri(page.Url).PathAndQuery;
        return browser.PostAsync(action, new FormUrlEncodedContent(fields));
    }

    /// <summary>What a browser would send with a form as it stands, the pressed button left out.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlElement>().SelectMany(Told);

    private static IEnumerable<KeyValuePair<string, string>> Told(IHtmlElement element) =>
        element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Name: { Length: > 0 } name } input => [new(name, input.Value)],
            IHtmlSelectElement { Name: { Length: > 0 } name } select => [new(name, select.Value ?? "")],
            IHtmlTextAreaElement { Name: { Length: > 0 } name } text => [new(name, text.Value)],
            _ => [],
        };
}
