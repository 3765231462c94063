using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class WaitListEntryMap : IEntityTypeConfiguration<WaitListEntry>
{
    public void Configure(EntityTypeBuilder<WaitListEntry> builder)
    {
        builder.IsOfPractice("wait_list_entry");
        builder.PointsTo<Client>(nameof(WaitListEntry.ClientId), DeleteBehavior.Cascade);
        builder.PointsTo<Service>(nameof(WaitListEntry.ServiceId));
        builder.PointsTo<Therapist>(nameof(WaitListEntry.TherapistId));

        builder.HasIndex(row => new
        {
            row.PracticeId,
            row.State,
            row.CreatedAt,
        });
    }
}
