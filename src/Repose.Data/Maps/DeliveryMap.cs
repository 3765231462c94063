using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class DeliveryMap : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.IsOfPractice("delivery");
        builder.PointsTo<OutboxMessage>(nameof(Delivery.MessageId), DeleteBehavior.Cascade);
        builder.Property(row => row.Detail).HasMaxLength(1000);
    }
}
