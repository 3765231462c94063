using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class CalendarFeedMap : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.IsOfPractice("calendar_feed");
        builder.PointsTo<Therapist>(nameof(CalendarFeed.TherapistId), DeleteBehavior.Cascade);
        builder.PointsTo<Client>(nameof(CalendarFeed.ClientId), DeleteBehavior.Cascade);
        builder.HasIndex(row => row.TokenDigest).IsUnique();
        builder.Property(row => row.TokenDigest).HasMaxLength(64);
    }
}
