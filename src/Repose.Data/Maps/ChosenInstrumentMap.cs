using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ChosenInstrumentMap : IEntityTypeConfiguration<ChosenInstrument>
{
    public void Configure(EntityTypeBuilder<ChosenInstrument> builder)
    {
        builder.ToTable("chosen_instrument");
        builder.HasKey(row => new { row.PracticeId, row.Instrument });
        builder.PointsToPractice();
        builder.Property(row => row.Instrument).HasMaxLength(60);
    }
}
