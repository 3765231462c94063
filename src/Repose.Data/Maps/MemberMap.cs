using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class MemberMap : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> builder)
    {
        builder.IsOfPractice("member");
        builder.PointsTo<Therapist>(nameof(Member.TherapistId));

        builder.HasOne<Person>().WithMany().HasForeignKey(row => row.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.PracticeId, row.PersonId }).IsUnique();
        builder.Property(row => row.Name).HasMaxLength(200);
    }
}
