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
}
