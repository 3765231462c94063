using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SessionAddOnMap : IEntityTypeConfiguration<SessionAddOn>
{
    public void Configure(EntityTypeBuilder<SessionAddOn> builder)
    {
        builder.ToTable("session_add_on");
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.SessionId,
            row.AddOnId,
        });
        builder.PointsTo<AddOn>(nameof(SessionAddOn.AddOnId));
        builder.Property(row => row.Name).HasMaxLength(200);
        builder.Property(row => row.Batch).HasMaxLength(100);
    }
}
