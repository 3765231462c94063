using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class PackageOfferMap : IEntityTypeConfiguration<PackageOffer>
{
    public void Configure(EntityTypeBuilder<PackageOffer> builder)
    {
        builder.ToTable("package_offer");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Service>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ServiceId })
            .OnDelete(DeleteBehavior.Restrict);
        builder.Property(row => row.Name).HasMaxLength(200);
    }
}
