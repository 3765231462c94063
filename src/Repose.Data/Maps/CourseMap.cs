using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Data.Converters;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class CourseMap : IEntityTypeConfiguration<Course>
{
    public void Configure(EntityTypeBuilder<Course> builder)
    {
        builder.ToTable("course");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Service>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ServiceId })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Client>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.ClientId })
            .OnDelete(DeleteBehavior.Restrict);

        builder.Property(row => row.Draw).HasConversion<DrawConverter>();
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
    }
}
