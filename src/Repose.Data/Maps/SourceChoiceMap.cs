using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SourceChoiceMap : IEntityTypeConfiguration<SourceChoice>
{
    public void Configure(EntityTypeBuilder<SourceChoice> builder)
    {
        builder.IsOfPractice("source_choice");
        builder.PointsTo<Client>(nameof(SourceChoice.ClientId));
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Source).HasMaxLength(220);
    }
}
