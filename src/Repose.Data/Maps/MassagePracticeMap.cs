using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class MassagePracticeMap : IEntityTypeConfiguration<MassagePractice>
{
    public void Configure(EntityTypeBuilder<MassagePractice> builder)
    {
        builder.ToTable("practice");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => row.Host).IsUnique();
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Host).HasMaxLength(253);
        builder.ComplexProperty(row => row.Profile);
        builder.ComplexProperty(row => row.Policy);
    }
}
