using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DiaryReminderMap : IEntityTypeConfiguration<DiaryReminder>
{
    public void Configure(EntityTypeBuilder<DiaryReminder> builder)
    {
        builder.IsOfPractice("diary_reminder");
        builder.PointsTo<Client>(nameof(DiaryReminder.ClientId));
        builder.HasIndex(row => new { row.PracticeId, row.ClientId }).IsUnique();
        builder.Property(row => row.Zone).HasMaxLength(60);
        // Two servers that write the same reminder: the second is told.
        builder.Property(row => row.WrittenFor).IsConcurrencyToken();
    }
}
