using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class AddOnMap : IEntityTypeConfiguration<AddOn>
{
    public void Configure(EntityTypeBuilder<AddOn> builder)
    {
        builder.IsOfPractice("add_on");

        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Description).HasMaxLength(2000);
        builder.Property(row => row.Allergens).HasMaxLength(500);
    }
}
