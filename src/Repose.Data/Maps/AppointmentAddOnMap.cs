using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class AppointmentAddOnMap : IEntityTypeConfiguration<AppointmentAddOn>
{
    public void Configure(EntityTypeBuilder<AppointmentAddOn> builder)
    {
        builder.ToTable("appointment_add_on");
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.AppointmentId,
            row.AddOnId,
        });
        builder.PointsTo<AddOn>(nameof(AppointmentAddOn.AddOnId));
    }
}
