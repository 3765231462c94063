using Repose.Practice;

namespace Repose.Demo;

/// <summary>The two packages on offer.</summary>
internal sealed class DemoOffers
{
    private readonly Id<MassagePractice> practice;

    private DemoOffers(Id<MassagePractice> practice) => this.practice = practice;

    internal static DemoOffers Of(Id<MassagePractice> practice) => new(practice);

    internal PackageOffer Course(Id<Service> service) => Make("Sleep course, ten sessions", service, 10, 560, 180);

    internal PackageOffer FiveHours(Id<Service> service) => Make("Five hours", service, 5, 450, 365);

    private PackageOffer Make(string name, Id<Service> service, int sessions, int price, int validDays)
    {
        var offer = new PackageOffer(practice, Seed.Id<PackageOffer>(name), name, service, sessions, Money.Of(price));
        offer.Describe(name, service, sessions, Money.Of(price), validDays);
        return offer;
    }
}
