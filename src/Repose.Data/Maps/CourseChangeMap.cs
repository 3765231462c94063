using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class CourseChangeMap : IEntityTypeConfiguration<CourseChange>
{
    public void Configure(EntityTypeBuilder<CourseChange> builder)
    {
        builder.IsOfPractice("course_change");
        builder.PointsTo<Course>(nameof(CourseChange.CourseId), DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.PracticeId, row.CourseId });
        builder.Property(row => row.Why).HasMaxLength(CourseChange.LongestWhy);
        builder.Property(row => row.By).HasMaxLength(200);
    }
}
