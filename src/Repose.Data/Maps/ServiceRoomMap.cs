using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Repose.Practice;

namespace Repose.Data.Maps;

internal sealed class ServiceRoomMap : IEntityTypeConfiguration<ServiceRoom>
{
    public void Configure(EntityTypeBuilder<ServiceRoom> builder)
    {
        builder.ToTable("service_room");
        builder.HasKey(row => new
        {
            row.PracticeId,
            row.ServiceId,
            row.RoomId,
        });
        builder.PointsTo<Room>(nameof(ServiceRoom.RoomId));
    }
}
