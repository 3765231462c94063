using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DepartureMap : IEntityTypeConfiguration<Departure>
{
    public void Configure(EntityTypeBuilder<Departure> builder)
    {
        builder.IsOfPractice("departure");
        builder.PointsTo<Course>(nameof(Departure.CourseId), DeleteBehavior.Cascade);
        builder.PointsTo<Appointment>(nameof(Departure.AppointmentId), DeleteBehavior.Cascade);
    }
}
