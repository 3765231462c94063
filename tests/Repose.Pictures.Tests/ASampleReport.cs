using System.Globalization;
using Repose.Pictures.Tests.Samples;

namespace Repose.Pictures.Tests;

public class ASampleReport
{
    [Fact]
    public async Task Is_the_same_bytes_every_time()
    {
        var first = await Reading.Html<SampleReport>();
        if (Environment.GetEnvironmentVariable("REPOSE_SAMPLE_OUT") is { Length: > 0 } path)
        {
            await File.WriteAllTextAsync(path, first, TestContext.Current.CancellationToken);
        }

        Assert.Equal(first, await Reading.Html<SampleReport>());
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("de-CH")]
    [InlineData("sv-SE")]
    public async Task Is_the_same_bytes_in_every_culture(string culture)
    {
        var here = await Reading.Html<SampleReport>();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            Assert.Equal(here, await Reading.Html<SampleReport>());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
