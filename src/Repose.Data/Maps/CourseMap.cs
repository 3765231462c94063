using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Data.Converters;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class CourseMap : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> builder)
    {
        builder.IsOfPractice("course");
        builder.PointsTo<Service>(nameof(Course.ServiceId));
        builder.PointsTo<Client>(nameof(Course.ClientId));

        builder.Property(row => row.Draw).HasConversion<DrawConverter>();
        builder.Property(row => row.Outcome).HasMaxLength(20);
        builder.Property(row => row.NightsFrom).HasMaxLength(220);
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
    }
}
