using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ServiceTherapistMap : IEntityTypeConfiguration<ServiceTherapist>
{
    public void Configure(EntityTypeBuilder<ServiceTherapist> builder)
    {
        builder.ToTable("service_therapist");
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.ServiceId,
            row.TherapistId,
        });
        builder.PointsTo<Therapist>(nameof(ServiceTherapist.TherapistId));
    }
}
