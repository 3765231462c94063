using AngleSharp;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Public;

/// <summary>Reads pages as a visitor would, and changes what they show.</summary>
internal static class PublicPages
{
    internal static async Task<IDocument> Read(this AServer server, string path)
    {
        using var visitor = server.Visitor();
        var html = await visitor.GetStringAsync(new Uri(path, UriKind.Relative));
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(html).Address(server.Address));
    }

    /// <summary>All words of a page, with single spaces.</summary>
    internal static string Words(this IDocument page) => Words(page.QuerySelector("main")!);

    internal static string Words(this IElement part) =>
        string.Join(
            ' ',
            part.Descendants<IText>()
                .SelectMany(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );

    internal static Task Change(this AServer server, Action<ReposeDb, MassagePractice> change) =>
        server.InDb(async db =>
        {
            change(db, await db.Practices.SingleAsync(one => one.Id == db.PracticeId));
            return await db.SaveChangesAsync();
        });

    internal static Task Present(this AServer server, PublicProfile profile) =>
        server.Change((_, practice) => practice.Present(practice.Name, practice.Zone, profile));
}
