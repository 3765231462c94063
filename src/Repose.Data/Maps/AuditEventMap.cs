using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class AuditEventMap : IEntityTypeConfiguration<AuditEvent>
{
    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.ToTable("audit_event");
        builder.HasKey(row => new { row.PracticeId, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.HasIndex(row => new { row.PracticeId, row.At });
        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.SubjectId,
            row.At,
        });
        builder.Property(row => row.Actor).HasMaxLength(200);
        builder.Property(row => row.Action).HasMaxLength(60);
        builder.Property(row => row.Subject).HasMaxLength(60);
        builder.Property(row => row.Detail).HasMaxLength(1000);
    }
}
