using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class IntakeMap : IEntityTypeConfiguration<Intake>
{
    public void Configure(EntityTypeBuilder<Intake> builder)
    {
        builder.IsOfPractice("intake");
        builder.PointsTo<Client>(nameof(Intake.ClientId));
        // One that was handed in has no open place, and nothing equals nothing here: one is open at the most.
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.OpenPlace,
            })
            .IsUnique();
        builder
            .HasIndex(row => new
            {
                row.PracticeId,
                row.ClientId,
                row.Number,
            })
            .IsUnique();
        builder.Property(row => row.AskedBecause).HasMaxLength(Intake.LongestWords);
        builder.Property(row => row.BegunBy).HasMaxLength(200);
        builder.Property(row => row.HandedInBy).HasMaxLength(200);
        builder.Property(row => row.Signature).HasMaxLength(200);
    }
}
