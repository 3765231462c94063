using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class HolidayMap : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("holiday");
        builder.HasKey(row => new { row.PracticeId, row.Date });
        builder.PointsToPractice();
        builder.Property(row => row.Name).HasMaxLength(200);
    }
}
