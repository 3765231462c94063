using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Repose.Content;
using Repose.Practice;
using Repose.Testing;
using Repose.Web.Setup;

namespace Repose.Web.Tests.Setup;

public class AnAddOn
{
    [Theory, ClassData(typeof(EveryEngine))]
    public async Task With_CBD_is_kept_and_not_offered_while_CBD_is_off(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var page = await SetupPage.Open(await server.AsOwner(practice), "/add-ons/new");
        page.Form("add-on").Set("Form.Name", "Hemp").Set("Form.Kind", "Cbd").Set("Form.Price", "15");

        var refused = await page.Send();
        Assert.Contains("CBD is switched off", refused.Wrong, StringComparison.Ordinal);

        await refused.Form("add-on").Untick("Form.IsActive").Send();
        Assert.False((await server.InDb(db => db.AddOns.SingleAsync(one => one.Kind == AddOnKind.Cbd))).IsActive);
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task With_CBD_cannot_be_switched_on_against_the_rules_of_the_place(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var page = await SetupPage.Open(await server.AsOwner(practice), "/add-ons");

        var refused = await page.Form("cbd").Set("SwitchOn", "true").Send();

        Assert.Contains(ContentLibrary.Shipped.Jurisdiction("none")!.Cbd.Why, refused.Wrong, StringComparison.Ordinal);
        Assert.False(await server.InDb(db => db.Practices.Select(one => one.AllowsCbd).SingleAsync()));
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task With_CBD_is_offered_where_the_pack_allows_it_until_it_is_switched_off(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var hemp = new AddOn(practice.Practice.Id, Id<AddOn>.New(), "Hemp", AddOnKind.Cbd, Money.Of(15));
        hemp.SetActive(false);
        await server.InDb(async db =>
        {
            db.Add(hemp);
            return await db.SaveChangesAsync();
        });

        Assert.True((await Switch(server, on: true)).Succeeded);
        await server.InPractice(services =>
            services
                .GetRequiredService<SaveAddOn>()
                .Run(
                    new(hemp.Id, "Hemp", "", AddOnKind.Cbd) { Price = Money.Of(15), Seen = Snapshots.Of(hemp).Mark },
                    CancellationToken.None
                )
        );
        Assert.True(await IsOffered(server, hemp));

        Assert.True((await Switch(server, on: false)).Succeeded);
        Assert.False(await IsOffered(server, hemp));
    }

    [Fact]
    public async Task Is_described_by_no_more_than_is_known()
    {
        await using var server = await AServer.Start(Engine.Sqlite);
        var practice = await APractice.Open(server);

        var page = await SetupPage.Open(await server.AsOwner(practice), "/add-ons");

        foreach (var id in new[] { "lavender", "organic-oil", "cbd-and-sleep", "cbd-risks" })
        {
            var claim = ContentLibrary.Shipped.Claims.Single(one => one.Id == id);
            var shown = page.Document.GetElementById(id)!.TextContent;
            Assert.Contains(claim.Says, shown, StringComparison.Ordinal);
            Assert.Contains(ContentLibrary.Shipped.Explain(claim.Grade).Means, shown, StringComparison.Ordinal);
        }
    }

    [Theory, ClassData(typeof(EveryEngine))]
    public async Task Names_its_allergens(string engine)
    {
        await using var server = await AServer.Start(engine);
        var practice = await APractice.Open(server);
        var owner = await server.AsOwner(practice);
        var form = (await SetupPage.Open(owner, $"/add-ons/{practice.Lavender.Id}")).Form("add-on");

        await form.Tick("Form.Ticked", "sesame").Set("Form.Others", "linalool").Send();

        Assert.Equal("sesame, linalool", await server.InDb(db => db.AddOns.Select(one => one.Allergens).SingleAsync()));
        var again = (await SetupPage.Open(owner, $"/add-ons/{practice.Lavender.Id}")).Form("add-on");
        Assert.Equal(("sesame", "linalool"), (again.Value("Form.Ticked"), again.Value("Form.Others")));
    }

    /// <summary>A place that allows CBD, under every condition. None that we know of does.</summary>
    private static readonly ContentLibrary Allowing = ContentLibrary.Shipped with
    {
        Jurisdictions =
        [
            .. ContentLibrary.Shipped.Jurisdictions.Select(pack =>
                pack with
                {
                    Cbd = pack.Cbd with { MayBeOffered = true },
                }
            ),
        ],
    };

    private static Task<Outcome<bool>> Switch(AServer server, bool on) =>
        server.InPractice(services =>
            ActivatorUtilities.CreateInstance<SwitchCbd>(services, Allowing).Run(new(on), CancellationToken.None)
        );

    private static Task<bool> IsOffered(AServer server, AddOn addOn) =>
        server.InDb(db => db.AddOns.Where(one => one.Id == addOn.Id).Select(one => one.IsActive).SingleAsync());
}
