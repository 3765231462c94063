using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ServiceMap : IEntityTypeConfiguration<Service>
{
    public void Configure(EntityTypeBuilder<Service> builder)
    {
        builder.IsOfPractice("service");

        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Description).HasMaxLength(2000);
        builder.Property(row => row.Protocol).HasMaxLength(100);
        builder
            .HasMany(row => row.Therapists)
            .WithOne()
            .HasForeignKey(row => new { row.PracticeId, row.ServiceId })
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(row => row.Rooms)
            .WithOne()
            .HasForeignKey(row => new { row.PracticeId, row.ServiceId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(row => row.Therapists).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(row => row.Rooms).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
