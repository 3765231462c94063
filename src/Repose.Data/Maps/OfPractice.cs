using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

/// <summary>What every table of a practice has: its key holds the practice, and so does every key that points elsewhere.</summary>
internal static class OfPractice
{
    private const string Id = "Id";

    /// <summary>A table whose key is <c>(practice_id, id)</c>. We make ids, not the database.</summary>
    internal static void IsOfPractice<TRow>(this EntityTypeBuilder<TRow> builder, string table)
        where TRow : class, IOfPractice
    {
        builder.ToTable(table);
        builder.HasKey(nameof(IOfPractice.PracticeId), Id);
        builder.Property(Id).ValueGeneratedNever();
        builder.PointsToPractice();
    }

    /// <summary>A table with one row for each practice.</summary>
    internal static void IsOnePerPractice<TRow>(this EntityTypeBuilder<TRow> builder, string table)
        where TRow : class, IOfPractice
    {
        builder.ToTable(table);
        builder.HasKey(row => row.PracticeId);
        builder.PointsToPractice();
    }

    /// <summary>A row that belongs to a practice.</summary>
    internal static void PointsToPractice<TRow>(this EntityTypeBuilder<TRow> builder)
        where TRow : class, IOfPractice =>
        builder
            .HasOne<MassagePractice>()
            .WithMany()
            .HasForeignKey(row => row.PracticeId)
            .OnDelete(DeleteBehavior.Restrict);

    /// <summary>A row that points at one of another table, of the same practice.</summary>
    /// <param name="builder">The table that points.</param>
    /// <param name="property">The property that holds the other's id.</param>
    /// <param name="whenDeleted">What becomes of the row when the other is deleted.</param>
    internal static void PointsTo<TOther>(
        this EntityTypeBuilder builder,
        string property,
        DeleteBehavior whenDeleted = DeleteBehavior.Restrict
    )
        where TOther : class, IOfPractice =>
        builder
            .HasOne(typeof(TOther))
            .WithMany()
            .HasForeignKey(nameof(IOfPractice.PracticeId), property)
            .OnDelete(whenDeleted);
}
