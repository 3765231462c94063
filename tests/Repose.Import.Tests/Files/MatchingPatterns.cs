using System.Reflection;
using System.Text.RegularExpressions;

namespace Repose.Import.Tests.Files;

/// <summary>Found by reading on a machine that had sixteen times as much to do as it could.</summary>
public sealed class MatchingPatterns
{
    [Fact]
    public void Goes_by_no_clock_so_that_a_busy_machine_refuses_no_sound_file()
    {
        var patterns = typeof(SleepExport)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0)
            .Select(method => (Regex)method.Invoke(null, null)!)
            .ToList();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.Equal(Regex.InfiniteMatchTimeout, pattern.MatchTimeout));
    }
}
