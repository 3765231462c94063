using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class PackageOfferMap : IEntityTypeConfiguration<PackageOffer>
{
    public void Configure(EntityTypeBuilder<PackageOffer> builder)
    {
        builder.IsOfPractice("package_offer");
        builder.PointsTo<Service>(nameof(PackageOffer.ServiceId));
        builder.Property(row => row.Name).HasMaxLength(200);
    }
}
