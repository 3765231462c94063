using NodaTime;
using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Desk;

/// <summary>What the desk knows of a client. Nothing about health.</summary>
internal sealed record ClientCard(Client Client, DateTimeZone Zone)
{
    public IReadOnlyList<DeskVisit> Upcoming { get; init; } = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<DeskVisit> Past { get; init; } = [];

    public IReadOnlyList<CardCourse> Courses { get; init; } = [];

    public IReadOnlyList<PackageSale> Packages { get; init; } = [];

    public IReadOnlyList<PackageOffer> Offers { get; init; } = [];

    public IReadOnlyList<CardWish> Wishes { get; init; } = [];

    /// <summary>The signatures, the latest first.</summary>
    public IReadOnlyList<SignedDisclosure> Signed { get; init; } = [];

    /// <summary>The files with nights that the client brought, the last one first: what they were, never what is in them.</summary>
    public IReadOnlyList<NightsImport> Imports { get; init; } = [];

    public bool MustSign { get; init; }

    /// <summary>Whether somebody who treats must look at what the client has answered. What that is stands elsewhere.</summary>
    public bool NeedsLook { get; init; }
}
