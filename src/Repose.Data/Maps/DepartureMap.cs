using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DepartureMap : IEntityTypeConfiguration<Departure>
{
    public void Configure(EntityTypeBuilder<Departure> builder)
    {
        builder.ToTable("departure");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Course>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.CourseId })
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne<Appointment>()
            .WithMany()
            .HasForeignKey(row => new { row.PracticeId, row.AppointmentId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
