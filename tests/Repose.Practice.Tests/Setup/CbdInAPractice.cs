using NodaTime;

namespace Repose.Practice.Tests.Setup;

public class CbdInAPractice
{
    private readonly MassagePractice practice = new(Id<MassagePractice>.New(), "Stillwater", "UTC", Instant.MinValue);

    [Fact]
    public void Is_not_offered_unless_it_is_switched_on() => Assert.False(practice.MayOffer(AddOnKind.Cbd));

    [Fact]
    public void Is_offered_once_it_is_switched_on()
    {
        practice.Obey("somewhere", allowsCbd: true);

        Assert.True(practice.MayOffer(AddOnKind.Cbd));
    }

    [Theory]
    [InlineData(AddOnKind.Other)]
    [InlineData(AddOnKind.Oil)]
    [InlineData(AddOnKind.Aroma)]
    public void Has_nothing_to_do_with_other_kinds(AddOnKind kind) => Assert.True(practice.MayOffer(kind));
}
