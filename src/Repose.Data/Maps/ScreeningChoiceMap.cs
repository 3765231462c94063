using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ScreeningChoiceMap : IEntityTypeConfiguration<ScreeningChoice>
{
    public void Configure(EntityTypeBuilder<ScreeningChoice> builder)
    {
        builder.IsOnePerPractice("screening_choice");
        builder.Property(row => row.FirstMonths).HasMaxLength(20);
    }
}
