using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class LetterReplyMap : IEntityTypeConfiguration<LetterReply>
{
    public void Configure(EntityTypeBuilder<LetterReply> builder)
    {
        builder.IsOfPractice("letter_reply");
        builder.PointsTo<Client>(nameof(LetterReply.ClientId));
        builder.PointsTo<DoctorLetter>(nameof(LetterReply.LetterId));
        builder.PointsTo<ShareLink>(nameof(LetterReply.LinkId));
        // A link takes one reply, however often and from wherever it is sent.
        builder.HasIndex(row => new { row.PracticeId, row.LinkId }).IsUnique();
        builder.HasIndex(row => new { row.PracticeId, row.ClientId });
        builder.Property(row => row.Answer).HasMaxLength(20);
        builder.Property(row => row.LeftOut).HasMaxLength(200);
        builder.Property(row => row.Positions).HasMaxLength(100);
        builder.Property(row => row.Ticked).HasMaxLength(200);
        builder.Property(row => row.Words).HasMaxLength(LetterReply.LongestWords);
        builder.Property(row => row.Author).HasMaxLength(200);
        builder.Property(row => row.Profession).HasMaxLength(100);
        builder.Property(row => row.WrittenBy).HasMaxLength(200);
    }
}
