using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class WorkingHoursMap : IEntityTypeConfiguration<WorkingHours>
{
    public void Configure(EntityTypeBuilder<WorkingHours> builder)
    {
        builder.IsOfPractice("working_hours");
        builder.PointsTo<Therapist>(nameof(WorkingHours.TherapistId));
    }
}
