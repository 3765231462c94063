using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class PackageSaleMap : IEntityTypeConfiguration<PackageSale>
{
    public void Configure(EntityTypeBuilder<PackageSale> builder)
    {
        builder.ToTable("package_sale");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Client>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ClientId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Service>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ServiceId })
            .OnDelete(DeleteBehavior.Restrict);

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
