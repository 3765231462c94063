using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class PackageUseMap : IEntityTypeConfiguration<PackageUse>
{
    public void Configure(EntityTypeBuilder<PackageUse> builder)
    {
        builder.ToTable("package_use");
        // One appointment is paid once, whatever two people do at the same moment.
        builder.HasKey(row => new { row.PracticeId, row.AppointmentId });
        builder.PointsTo<Appointment>(nameof(PackageUse.AppointmentId));
    }
}
