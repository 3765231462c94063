using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class PackageSaleMap : IEntityTypeConfiguration<PackageSale>
{
    public void Configure(EntityTypeBuilder<PackageSale> builder)
    {
        builder.IsOfPractice("package_sale");
        builder.PointsTo<Client>(nameof(PackageSale.ClientId));
        builder.PointsTo<Service>(nameof(PackageSale.ServiceId));

        builder.Property(row => row.Name).HasMaxLength(200);
        builder
            .HasMany(row => row.Uses)
            .WithOne()
            .HasForeignKey(row => new { row.PracticeId, row.SaleId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(row => row.Uses).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
    }
}
