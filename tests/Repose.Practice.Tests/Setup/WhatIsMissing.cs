using FsCheck;
using FsCheck.Fluent;

namespace Repose.Practice.Tests.Setup;

public class WhatIsMissing
{
    private static readonly Id<MassagePractice> Here = Id<MassagePractice>.New();
    private readonly Therapist ana = new(Here, Id<Therapist>.New(), "Ana");
    private readonly Room willow = new(Here, Id<Room>.New(), "Willow");
    private readonly Service hour = new(Here, Id<Service>.New(), "One hour", 60, Money.Of(90));

    public WhatIsMissing()
    {
        hour.DoneBy([ana.Id]);
        hour.DoneIn([willow.Id]);
    }

    [Fact]
    public void Is_nothing_where_a_therapist_with_hours_does_a_service_in_a_room()
    {
        Assert.Empty(Look().Missing());
        Assert.True(Look().CanBook);
    }

    [Fact]
    public void Is_a_room_a_therapist_and_a_service_in_an_empty_practice() =>
        Assert.Equal(
            [LackKind.Room, LackKind.Therapist, LackKind.Service],
            new BookingReadiness([], [], [], new HashSet<Id<Therapist>>()).Missing().Select(one => one.Kind)
        );

    [Fact]
    public void Are_the_hours_of_a_therapist_who_has_none()
    {
        var readiness = Look(hasHours: false);

        Assert.Equal([new Lack(LackKind.Hours, "Ana", ana.Id.Value)], readiness.Missing());
        Assert.False(readiness.CanBook);
    }

    [Fact]
    public void Is_somebody_who_does_the_service()
    {
        hour.DoneBy([]);

        Assert.Contains(new Lack(LackKind.TherapistOfService, "One hour", hour.Id.Value), Look().Missing());
    }

    [Fact]
    public void Is_a_room_of_the_service_when_its_only_one_is_closed()
    {
        willow.SetActive(false);

        Assert.Equal([LackKind.Room, LackKind.RoomOfService], Look().Missing().Select(one => one.Kind));
    }

    [Fact]
    public void Is_not_asked_of_a_service_that_is_not_offered()
    {
        hour.DoneIn([]);
        hour.SetActive(false);

        Assert.Equal([LackKind.Service], Look().Missing().Select(one => one.Kind));
    }

    [Fact]
    public void Never_grows_less_by_closing_something() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                Gen.Choose(0, 31).ToArbitrary(),
                Gen.Choose(0, 31).ToArbitrary(),
                (open, other) => !CanBook(open & other) || CanBook(open)
            )
        );

    private bool CanBook(int open)
    {
        ana.SetActive((open & 1) > 0);
        willow.SetActive((open & 2) > 0);
        hour.SetActive((open & 4) > 0);
        hour.DoneBy((open & 8) > 0 ? [ana.Id] : []);
        return Look(hasHours: (open & 16) > 0).CanBook;
    }

    private BookingReadiness Look(bool hasHours = true) =>
        new([hour], [ana], [willow], hasHours ? new HashSet<Id<Therapist>> { ana.Id } : []);
}
