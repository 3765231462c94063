using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class SessionTapMap : IEntityTypeConfiguration<SessionTap>
{
    public void Configure(EntityTypeBuilder<SessionTap> builder)
    {
        builder.IsOfPractice("session_tap");
        builder.PointsTo<SessionDone>(nameof(SessionTap.SessionId), DeleteBehavior.Cascade);
        builder.HasIndex(row => new { row.PracticeId, row.SessionId });
        builder.Property(row => row.Words).HasMaxLength(SessionTap.LongestWords);
    }
}
