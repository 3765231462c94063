using Repose.Pictures.Tests.Samples;

namespace Repose.Pictures.Tests;

public class AReportPage
{
    [Fact]
    public async Task Is_a_document_that_allows_nothing_but_its_own_style()
    {
        var html = await Reading.Html<SampleReport>();
        var page = Reading.Parse(html);

        Assert.StartsWith("<!DOCTYPE html>", html);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Is Jo sleeping better?", page.Title);
        Assert.StartsWith(
            "default-src 'none'; style-src 'unsafe-inline'",
            page.One("meta[http-equiv]").GetAttribute("content")
        );
        Assert.Equal("no-referrer", page.One("meta[name=referrer]").GetAttribute("content"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, form, [style], [src], [onclick], [onload]"));
    }

    [Fact]
    public async Task Names_no_host()
    {
        var html = await Reading.Html<SampleReport>();

        Assert.DoesNotContain("://", html);
        Assert.DoesNotContain("url(", html);
        Assert.DoesNotContain("@import", html);
    }

    [Fact]
    public async Task Uses_every_id_once_and_names_only_ids_that_exist()
    {
        var page = await Reading.Page<SampleReport>();
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();

        var named = page.QuerySelectorAll("a[href]")
            .Select(link => link.GetAttribute("href")!.TrimStart('#'))
            .Concat(
                page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!)
            )
            .Concat(
                page.QuerySelectorAll("[aria-describedby]").Select(element => element.GetAttribute("aria-describedby")!)
            );

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(named.Except(ids, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Has_a_name_and_a_table_for_every_picture()
    {
        var page = await Reading.Page<SampleReport>();

        Assert.All(
            page.QuerySelectorAll("figure svg:not(.sign)"),
            drawing =>
            {
                Assert.Equal("img", drawing.GetAttribute("role"));
                Assert.NotEmpty(drawing.Text("title"));
                Assert.NotEmpty(drawing.Text("desc"));
            }
        );
        Assert.All(
            page.QuerySelectorAll(".picture"),
            picture => Assert.NotNull(page.GetElementById(picture.Id + "-table"))
        );
        Assert.All(
            page.QuerySelectorAll("table"),
            table =>
            {
                Assert.NotEmpty(table.Text("caption"));
                Assert.All(table.QuerySelectorAll("th"), heading => Assert.True(heading.HasAttribute("scope")));
            }
        );
    }
}
