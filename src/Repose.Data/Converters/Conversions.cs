using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using Repose.Practice;

namespace Repose.Data.Converters;

/// <summary>How each type of the domain is kept. Said once, for every entity.</summary>
internal static class Conversions
{
    internal static void AddTo(ModelConfigurationBuilder conventions, bool isSqlite)
    {
        if (isSqlite)
        {
            conventions.Properties<Instant>().HaveConversion<InstantAsSeconds>();
        }
        else
        {
            conventions.Properties<Instant>().HaveConversion<InstantAsDateTime>();
        }

        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        conventions.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
        conventions.Properties<Duration>().HaveConversion<DurationConverter>();
        conventions.Properties<Money>().HaveConversion<MoneyConverter>();
        conventions.Properties<AppointmentState>().HaveConversion<string>().HaveMaxLength(20);
        conventions.Properties<WaitState>().HaveConversion<string>().HaveMaxLength(20);
        conventions.Properties<AddOnKind>().HaveConversion<string>().HaveMaxLength(20);
        foreach (
            var entity in typeof(MassagePractice)
                .Assembly.GetExportedTypes()
                .Where(type => type.IsClass)
                .Concat([typeof(DiaryPage), typeof(DevicePeriod)])
        )
        {
            conventions
                .Properties(typeof(Id<>).MakeGenericType(entity))
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(entity));
        }
    }

    private sealed class LocalDateConverter()
        : ValueConverter<LocalDate, DateOnly>(date => date.ToDateOnly(), date => LocalDate.FromDateOnly(date));

    private sealed class LocalTimeConverter()
        : ValueConverter<LocalTime, TimeOnly>(time => time.ToTimeOnly(), time => LocalTime.FromTimeOnly(time));

    private sealed class DurationConverter()
        : ValueConverter<Duration, long>(
            duration => (long)duration.TotalSeconds,
            seconds => Duration.FromSeconds(seconds)
        );

    private sealed class MoneyConverter()
        : ValueConverter<Money, long>(money => money.Minor, minor => new Money(minor));
}
