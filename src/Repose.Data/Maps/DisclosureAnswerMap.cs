using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DisclosureAnswerMap : IEntityTypeConfiguration<DisclosureAnswer>
{
    public void Configure(EntityTypeBuilder<DisclosureAnswer> builder)
    {
        builder.ToTable("disclosure_answer");
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.Jurisdiction,
            row.Field,
        });
        builder.PointsToPractice();
        builder.Property(row => row.Jurisdiction).HasMaxLength(60);
        builder.Property(row => row.Field).HasMaxLength(100);
        builder.Property(row => row.Text).HasMaxLength(8000);
    }
}
