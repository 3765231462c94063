using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class CalendarStampMap : IEntityTypeConfiguration<CalendarStamp>
{
    public void Configure(EntityTypeBuilder<CalendarStamp> builder)
    {
        builder.ToTable("calendar_stamp");
        builder.HasKey(row => row.PracticeId);
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);
    }
}
