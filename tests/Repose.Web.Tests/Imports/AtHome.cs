using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Data;
using Repose.Testing;
using Repose.Web.Imports;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Imports;

/// <summary>What a client with a browser does with files.</summary>
internal static class AtHome
{
    /// <summary>Sends a file as the form of the page does without script.</summary>
    /// <returns>The address of the page that the server leads to.</returns>
    internal static async Task<string> Send(
        this AClient home,
        byte[] file,
        string name = "export.zip",
        string? zone = null
    )
    {
        using var form = await home.Form(zone);
        form.Add(new ByteArrayContent(file), "File", name);
        using var answer = await home.Browser.PostAsync(new Uri("/me/data/file", UriKind.Relative), form);
        return answer.Headers.Location!.ToString();
    }

    internal static async Task<MultipartFormDataContent> Form(this AClient home, string? zone = null)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(await home.Token()), "__RequestVerificationToken" },
        };
        if (zone is not null)
        {
            form.Add(new StringContent(zone), "Zone");
        }

        return form;
    }

    internal static async Task<string> Token(this AClient home) =>
        (await home.Browser.Page("/me/data"))
            .QuerySelector("bring-nights input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;

    /// <summary>Sends a file, has it read, and opens its page.</summary>
    internal static async Task<IDocument> Bring(
        this AClient home,
        byte[] file,
        string name = "export.zip",
        string? zone = null
    )
    {
        var page = await home.Send(file, name, zone);
        await home.Read();
        return await home.Browser.Page(page);
    }

    /// <summary>The same, and keeps what was found.</summary>
    internal static async Task<IDocument> BringAndKeep(this AClient home, byte[] file, string name = "export.zip")
    {
        var page = await home.Bring(file, name);
        using var answer = await home.Browser.Submit(page, "keep");
        return await home.Browser.Page(new Uri(page.Url).PathAndQuery);
    }

    /// <summary>What the server does by itself when a file has come.</summary>
    internal static Task<int> Read(this AClient home) =>
        home.Server.InPractice(async services =>
            (await services.GetRequiredService<ReadImports>().Run(TestContext.Current.CancellationToken)).Value
        );

    internal static Task<int> Tidy(this AClient home) =>
        home.Server.InPractice(async services =>
            (await services.GetRequiredService<TidyUploads>().Run(TestContext.Current.CancellationToken)).Value
        );

    internal static async Task<HttpResponseMessage> Begin(
        this AClient home,
        long size,
        string mark,
        string name = "export.zip"
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/me/data/imports")
        {
            Content = JsonContent.Create(
                new
                {
                    name,
                    size,
                    mark,
                    zone = "America/New_York",
                }
            ),
        };
        request.Headers.Add("RequestVerificationToken", await home.Token());
        return await home.Browser.SendAsync(request);
    }

    /// <summary>The id of an upload that was begun, and how much of it is there.</summary>
    internal static async Task<(Guid Id, long Received)> Begun(this AClient home, long size, string mark)
    {
        using var answer = await home.Begin(size, mark);
        var state = await answer.Json();
        return (state.GetProperty("id").GetGuid(), state.GetProperty("received").GetInt64());
    }

    internal static async Task<HttpResponseMessage> Piece(this AClient home, Guid import, long at, HttpContent piece)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/me/data/imports/{import}/bytes?at={at}")
        {
            Content = piece,
        };
        request.Headers.Add("RequestVerificationToken", await home.Token());
        return await home.Browser.SendAsync(request);
    }

    internal static HttpContent Part(byte[] file, int from, int to)
    {
        var content = new ByteArrayContent(file, from, to - from);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return content;
    }

    internal static async Task<JsonElement> State(this AClient home, Guid import) =>
        await home.Browser.GetFromJsonAsync<JsonElement>($"/me/data/imports/{import}/state");

    internal static async Task<JsonElement> Json(this HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>What is kept of devices, with the import that it is kept for.</summary>
    internal static Task<List<DevicePeriod>> Periods(this AClient home) =>
        home.Server.InDb(db => db.DevicePeriods.AsNoTracking().OrderBy(one => one.Start).ToListAsync());

    internal static Task<List<NightsImport>> Imports(this AClient home) =>
        home.Server.InDb(db => db.Imports.AsNoTracking().OrderBy(one => one.Id).ToListAsync());

    /// <summary>The files that lie in the folder of uploads.</summary>
    internal static IEnumerable<string> Files(this AClient home) =>
        home.Server.UploadFolder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.Name);

    internal static string Text(this IDocument page) => page.Body!.TextContent;
}
