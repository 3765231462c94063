using NodaTime;

namespace Repose.Import.Tests;

/// <summary>Short ways to read bytes.</summary>
internal static class Some
{
    public static ImportOptions Options(DateTimeZone? zone = null, IProgress<double>? progress = null) =>
        new()
        {
            Zone = zone,
            FallbackZone = () => Fixtures.SomeNights.Zurich,
            Progress = progress,
        };

    public static Outcome<Imported> Read(byte[] bytes, ImportOptions? options = null, string name = "my file")
    {
        using var stream = new MemoryStream(bytes, writable: false);
        return SleepExport.Read(stream, name, options ?? Options(), TestContext.Current.CancellationToken);
    }

    /// <summary>What was read; a refusal fails the test with its message.</summary>
    public static Imported Import(byte[] bytes, ImportOptions? options = null)
    {
        var outcome = Read(bytes, options);
        Assert.True(outcome.Succeeded, outcome.Refusal?.Message);
        return outcome.Value;
    }

    public static T Refuse<T>(byte[] bytes)
        where T : Refusal => Refuse<T>(bytes, Options());

    public static T Refuse<T>(byte[] bytes, ImportOptions options)
        where T : Refusal => Assert.IsType<T>(Read(bytes, options).Refusal);
}
