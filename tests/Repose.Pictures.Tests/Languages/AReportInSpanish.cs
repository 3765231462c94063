using Repose.Pictures.Report;
using Repose.Pictures.Tests.Report;
using Repose.Pictures.Words;
using Repose.SingleCase;

namespace Repose.Pictures.Tests.Languages;

public class AReportInSpanish
{
    public static TheoryData<string> Names => [.. SomeReports.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Holds_no_English_of_ours(string name)
    {
        using var spanish = Speaking.In(new("es"));

        var page = Reading.Parse(await SleepReport.Render(SomeReports.All[name]()));

        English.IsNotIn(page);
        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("¿Está ayudando?", page.Text("h1"));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Speaks_of_the_client_to_a_therapist(string name)
    {
        using var spanish = Speaking.In(new("es"));

        var page = await Reading.Page<CourseAnswer>(
            ("Answer", SomeReports.All[name]().Answer),
            ("For", Reader.Therapist)
        );

        English.IsNotIn(page);
        Assert.DoesNotContain("usted", page.DocumentElement.TextContent);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Says_ayudo_only_of_days_that_were_drawn_and_kept(string name)
    {
        using var spanish = Speaking.In(new("es"));
        var report = SomeReports.All[name]();

        var verdicts = Reading.Parse(await SleepReport.Render(report)).QuerySelectorAll(".verdict").ToList();

        Assert.DoesNotMatch("(?i)ayudó", verdicts[0].TextContent);
        if (report.Answer.NightAfter.Strength != Strength.ByLot)
        {
            Assert.DoesNotMatch("(?i)ayudó|Comparación sólida", verdicts[1].TextContent);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Is_the_same_json(string name)
    {
        var report = SomeReports.All[name]();
        var english = Json(report);

        using var spanish = Speaking.In(new("es"));

        Assert.Equal(english, Json(report));
    }

    private static byte[] Json(ReportData report)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(stream, report);
        return stream.ToArray();
    }
}
