using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SessionStepMap : IEntityTypeConfiguration<SessionStep>
{
    public void Configure(EntityTypeBuilder<SessionStep> builder)
    {
        builder.ToTable(
            "session_step",
            table => table.HasCheckConstraint("session_step_seconds", "planned_seconds >= 0 AND done_seconds >= 0")
        );
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.SessionId,
            row.Number,
        });
        builder.Property(row => row.Number).ValueGeneratedNever();
        builder.Property(row => row.StepId).HasMaxLength(100);
        builder.Property(row => row.Technique).HasMaxLength(400);
        builder.Property(row => row.Area).HasMaxLength(400);
        builder.Property(row => row.Position).HasMaxLength(40);
        builder.Property(row => row.Sides).HasMaxLength(10);
        builder.Property(row => row.Regions).HasMaxLength(600);
        builder.Property(row => row.Reason).HasMaxLength(500);
    }
}
