using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DayHoursMap : IEntityTypeConfiguration<DayHours>
{
    public void Configure(EntityTypeBuilder<DayHours> builder)
    {
        builder.IsOfPractice("day_hours");
        builder.PointsTo<Therapist>(nameof(DayHours.TherapistId));
        builder.HasIndex(row => new { row.PracticeId, row.Date });
    }
}
