using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class OutboxMessageMap : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.IsOfPractice("outbox_message");
        builder.PointsTo<Client>(nameof(OutboxMessage.ClientId));

        builder.HasIndex(row => row.DueAt);
        builder.HasIndex(row => new { row.PracticeId, row.CreatedAt });
        builder.HasIndex(row => new { row.PracticeId, row.AppointmentId });
        builder.Property(row => row.Kind).HasMaxLength(40);
        builder.Property(row => row.Recipient).HasMaxLength(254);
        builder.Property(row => row.Title).HasMaxLength(300);
        builder.Property(row => row.StopAddress).HasMaxLength(2000);
    }
}
