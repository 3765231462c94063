using Repose.Web.Server;

namespace Repose.Web.Tests.Server;

public sealed class ALull
{
    private const long Megabyte = 1 << 20;

    [Fact]
    public void Begins_once_when_a_start_has_ended()
    {
        var lull = new Lull();

        Assert.Equal([false, false, true, false, false], Looks(lull, 100, 140, 141, 142, 143));
    }

    [Fact]
    public void Begins_anew_after_more_work()
    {
        var lull = new Lull();

        Assert.Equal([false, true, false, true], Looks(lull, 140, 140, 300, 301));
    }

    [Fact]
    public void Is_no_lull_while_people_are_answered_nor_after_next_to_nothing_was_done()
    {
        Assert.DoesNotContain(true, Looks(new Lull(), 40, 80, 120, 160));
        Assert.DoesNotContain(true, Looks(new Lull(), 1, 2, 3, 4));
    }

    private static bool[] Looks(Lull lull, params long[] megabytes) =>
        [.. megabytes.Select(made => lull.BeginsAt(made * Megabyte))];
}
