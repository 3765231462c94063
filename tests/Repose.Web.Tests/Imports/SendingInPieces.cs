using System.Net;
using Repose.Data;
using Repose.Testing;
using Repose.Web.Server;
using Repose.Web.Tests.Diary;

namespace Repose.Web.Tests.Imports;

public sealed class SendingInPieces
{
    private static readonly byte[] Export = AnExport.Apple(new(2026, 9, 14), 14);
    private static readonly int Half = Export.Length / 2;

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Goes_on_from_where_it_stopped(string engine)
    {
        await using var home = await AClient.Open(engine);
        var (id, _) = await home.Begun(Export.Length, "mark");
        await home.Piece(id, 0, AtHome.Part(Export, 0, Half));

        // The page was closed; the same file is chosen again.
        var (again, received) = await home.Begun(Export.Length, "mark");
        using var last = await home.Piece(again, received, AtHome.Part(Export, Half, Export.Length));
        await home.Read();

        Assert.Equal((id, Half), (again, received));
        Assert.Equal("waiting", (await last.Json()).GetProperty("state").GetString());
        Assert.Contains("14 nights", await home.Text($"/me/data/imports/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_a_piece_once_however_often_it_comes()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (id, _) = await home.Begun(Export.Length, "mark");
        foreach (var (from, to) in new[] { (0, Half), (0, Half), (Half - 100, Half + 50), (0, Export.Length), (0, 10) })
        {
            using var answer = await home.Piece(id, from, AtHome.Part(Export, from, to));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        await home.Read();

        Assert.Equal(ImportState.Found, Assert.Single(await home.Imports()).State);
    }

    [Fact]
    public async Task Says_where_to_begin_when_something_is_missing_in_between()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (id, _) = await home.Begun(Export.Length, "mark");
        await home.Piece(id, 0, AtHome.Part(Export, 0, 100));

        using var answer = await home.Piece(id, Half, AtHome.Part(Export, Half, Export.Length));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(100, (await answer.Json()).GetProperty("received").GetInt64());
    }

    [Fact]
    public async Task Keeps_what_came_before_the_connection_broke()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (id, _) = await home.Begun(Export.Length, "mark");

        await Assert.ThrowsAnyAsync<Exception>(() => home.Piece(id, 0, new BreakingOff(Export, Half, Export.Length)));
        var received = 0L;
        for (var tries = 0; tries < 200 && received < Half; tries++)
        {
            received = (await home.State(id)).GetProperty("received").GetInt64();
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        // The server may need a moment to see that nobody is there any more.
        var status = HttpStatusCode.Conflict;
        for (var tries = 0; tries < 200 && status == HttpStatusCode.Conflict; tries++)
        {
            using var last = await home.Piece(id, received, AtHome.Part(Export, (int)received, Export.Length));
            status = last.StatusCode;
        }

        await home.Read();

        Assert.Equal(Half, received);
        Assert.Equal(ImportState.Found, Assert.Single(await home.Imports()).State);
    }

    [Fact]
    public async Task That_stops_just_before_the_end_waits_three_days_and_is_let_go()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (id, _) = await home.Begun(Export.Length, "mark");
        await home.Piece(id, 0, AtHome.Part(Export, 0, Export.Length - 1));
        Assert.Equal(0, await home.Read());

        Assert.Contains(
            "choose the same file again",
            await home.Text($"/me/data/imports/{id}"),
            StringComparison.Ordinal
        );
        home.Server.Clock.AdvanceDays(2);
        Assert.Equal(0, await home.Tidy());
        home.Server.Clock.AdvanceDays(2);
        Assert.Equal(1, await home.Tidy());

        Assert.Empty(home.Files());
    }

    [Fact]
    public async Task In_one_go_that_breaks_off_is_told_and_leaves_nothing()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        using var form = await home.Form();
        form.Add(new BreakingOff(Export, Half, Export.Length), "File", "export.zip");

        await Assert.ThrowsAnyAsync<Exception>(() =>
            home.Browser.PostAsync(new Uri("/me/data/file", UriKind.Relative), form)
        );
        var imports = await home.Imports();
        for (
            var tries = 0;
            tries < 200 && (imports is not [{ State: ImportState.Refused }] || home.Files().Any());
            tries++
        )
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            imports = await home.Imports();
        }

        Assert.Equal("broken-off", Assert.Single(imports).RefusalCode);
        Assert.Empty(home.Files());
    }

    [Fact]
    public async Task Of_two_files_at_once_keeps_them_apart()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var other = AnExport.Apple(new(2026, 8, 1), 7);
        var (one, _) = await home.Begun(Export.Length, "mark");
        var (two, _) = await home.Begun(other.Length, "another mark");

        await Task.WhenAll(Send(one, Export), Send(two, other));
        await home.Read();

        Assert.Contains("14 nights", await home.Text($"/me/data/imports/{one}"), StringComparison.Ordinal);
        Assert.Contains("7 nights", await home.Text($"/me/data/imports/{two}"), StringComparison.Ordinal);

        async Task Send(Guid import, byte[] file)
        {
            for (var at = 0; at < file.Length; at += 500)
            {
                await home.Piece(import, at, AtHome.Part(file, at, Math.Min(file.Length, at + 500)));
            }
        }
    }

    [Fact]
    public async Task Takes_no_more_than_was_announced()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (id, _) = await home.Begun(100, "mark");

        using var answer = await home.Piece(id, 0, AtHome.Part(Export, 0, 200));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(0, (await home.State(id)).GetProperty("received").GetInt64());
    }

    [Fact]
    public async Task Has_room_for_so_much_of_one_client_and_no_more()
    {
        await using var home = await AClient.Open(
            Engine.Sqlite,
            options =>
                options with
                {
                    Uploads = new UploadLimits
                    {
                        OfFile = 1000,
                        OfClient = 1500,
                        KeepFree = 0,
                    },
                }
        );

        using var tooLarge = await home.Begin(1001, "a");
        using var first = await home.Begin(1000, "b");
        using var noRoom = await home.Begin(501, "c");
        using var fits = await home.Begin(500, "d");

        Assert.Equal(
            [
                HttpStatusCode.RequestEntityTooLarge,
                HttpStatusCode.OK,
                HttpStatusCode.InsufficientStorage,
                HttpStatusCode.OK,
            ],
            new[] { tooLarge, first, noRoom, fits }.Select(answer => answer.StatusCode)
        );
        Assert.Equal("/me/data?trouble=too-large", await home.Send(new byte[2000]));
        Assert.Contains("is larger than", await home.Text("/me/data?trouble=too-large"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Has_no_room_where_the_disk_would_be_full()
    {
        await using var home = await AClient.Open(
            Engine.Sqlite,
            options => options with { Uploads = new UploadLimits { KeepFree = long.MaxValue / 2 } }
        );

        using var answer = await home.Begin(1000, "mark");

        Assert.Equal(HttpStatusCode.InsufficientStorage, answer.StatusCode);
        Assert.Empty(await home.Imports());
    }

    [Fact]
    public async Task Is_for_the_client_alone()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (id, _) = await home.Begun(Export.Length, "mark");
        using var stranger = await home.Server.AsClient(home.Practice, await home.Server.NewClient(home.Practice));

        foreach (var path in (string[])["", "/state"])
        {
            using var answer = await stranger.GetAsync(new Uri($"/me/data/imports/{id}{path}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        // The same file of another client is another upload.
        using var piece = new HttpRequestMessage(HttpMethod.Patch, $"/me/data/imports/{id}/bytes?at=0")
        {
            Content = AtHome.Part(Export, 0, Half),
        };
        using var refused = await stranger.SendAsync(piece);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Needs_a_form_of_ours()
    {
        await using var home = await AClient.Open(Engine.Sqlite);
        var (id, _) = await home.Begun(Export.Length, "mark");
        using var piece = new HttpRequestMessage(HttpMethod.Patch, $"/me/data/imports/{id}/bytes?at=0")
        {
            Content = AtHome.Part(Export, 0, Half),
        };
        using var withoutToken = await home.Browser.SendAsync(piece);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Export), "File", "export.zip" } };
        using var fileFirst = await home.Browser.PostAsync(new Uri("/me/data/file", UriKind.Relative), form);

        Assert.Equal(
            (HttpStatusCode.BadRequest, "/me/data?trouble=no-form"),
            (withoutToken.StatusCode, fileFirst.Headers.Location!.ToString())
        );
        Assert.Single(await home.Imports());
        Assert.Empty(home.Files());
    }

    /// <summary>A body that promises more than it sends before its connection breaks.</summary>
    private sealed class BreakingOff(byte[] file, int after, int promised) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(file.AsMemory(0, after));
            await stream.FlushAsync();
            // So that it has gone out before it breaks.
            await Task.Delay(300);
            throw new IOException("The cable was pulled.");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = promised;
            return true;
        }
    }
}
