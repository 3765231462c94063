namespace Repose.Practice;

/// <summary>What a session needs of the calendar and what it costs: its service with the add-ons, at today's terms.</summary>
public sealed record Booked
{
    /// <summary>The service.</summary>
    public required Id<Service> ServiceId { get; init; }

    /// <summary>What goes with it.</summary>
    public IReadOnlyList<Id<AddOn>> AddOns { get; init; } = [];

    /// <summary>How long the client is treated.</summary>
    public required int Minutes { get; init; }

    /// <summary>How long therapist and room are taken before.</summary>
    public required int MinutesBefore { get; init; }

    /// <summary>How long therapist and room are taken after.</summary>
    public required int MinutesAfter { get; init; }

    /// <summary>What it costs.</summary>
    public required Money Price { get; init; }

    /// <summary>The terms of a service with some add-ons.</summary>
    public static Booked Of(Service service, IReadOnlyCollection<AddOn> addOns)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(addOns);
        return new()
        {
            ServiceId = service.Id,
            AddOns = [.. addOns.Select(one => one.Id)],
            Minutes = service.Minutes + addOns.Sum(one => one.ExtraMinutes),
            MinutesBefore = service.MinutesBefore,
            MinutesAfter = service.MinutesAfter,
            Price = new(service.Price.Minor + addOns.Sum(one => one.Price.Minor)),
        };
    }

    /// <summary>The terms on which an appointment was agreed, for moving it.</summary>
    public static Booked Of(Appointment appointment)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        return new()
        {
            ServiceId = appointment.ServiceId,
            AddOns = [.. appointment.AddOns.Select(one => one.AddOnId)],
            Minutes = (int)(appointment.End - appointment.Start).TotalMinutes,
            MinutesBefore = (int)(appointment.Start - appointment.BusyFrom).TotalMinutes,
            MinutesAfter = (int)(appointment.BusyUntil - appointment.End).TotalMinutes,
            Price = appointment.Price,
        };
    }
}
