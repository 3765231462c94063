using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class TimeOffMap : IEntityTypeConfiguration<TimeOff>
{
    public void Configure(EntityTypeBuilder<TimeOff> builder)
    {
        builder.IsOfPractice("time_off");
        builder.PointsTo<Therapist>(nameof(TimeOff.TherapistId));

        builder.HasIndex(row => new { row.PracticeId, row.Until });
        builder.Property(row => row.Note).HasMaxLength(200);
    }
}
