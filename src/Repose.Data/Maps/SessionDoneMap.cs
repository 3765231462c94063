using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SessionDoneMap : IEntityTypeConfiguration<SessionDone>
{
    private static readonly string[] Ratings =
    [
        "pain_before",
        "stress_before",
        "sleepiness_before",
        "pain_after",
        "stress_after",
        "sleepiness_after",
    ];

    public void Configure(EntityTypeBuilder<SessionDone> builder)
    {
        builder.IsOfPractice("session_done");
        builder.ToTable(table =>
        {
            foreach (var rating in Ratings)
            {
                table.HasCheckConstraint($"session_done_{rating}", $"{rating} IS NULL OR {rating} BETWEEN 0 AND 10");
            }

            table.HasCheckConstraint("session_done_pressure", "pressure IS NULL OR pressure BETWEEN 1 AND 5");
        });
        builder.PointsTo<Appointment>(nameof(SessionDone.AppointmentId));
        builder.PointsTo<Client>(nameof(SessionDone.ClientId), DeleteBehavior.Cascade);
        builder.PointsTo<Therapist>(nameof(SessionDone.TherapistId));
        builder.PointsTo<AddOn>(nameof(SessionDone.OilId));
        // Two tablets beside one table write one record.
        builder.HasIndex(row => new { row.PracticeId, row.AppointmentId }).IsUnique();
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.ClientId,
            row.StartedAt,
        });
        builder
            .HasMany(row => row.Steps)
            .WithOne()
            .HasForeignKey(row => new { row.PracticeId, row.SessionId })
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasMany(row => row.AddOns)
            .WithOne()
            .HasForeignKey(row => new { row.PracticeId, row.SessionId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.Navigation(row => row.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(row => row.AddOns).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(row => row.Before).Ignore(row => row.After);
        builder.Property(row => row.Protocol).HasMaxLength(100);
        builder.Property(row => row.Oil).HasMaxLength(200);
        builder.Property(row => row.WhatChanged).HasMaxLength(SessionDone.LongestWords);
        builder.Property(row => row.AdverseEffects).HasMaxLength(SessionDone.LongestWords);
        builder.Property(row => row.ChangedBy).HasMaxLength(200);
    }
}
