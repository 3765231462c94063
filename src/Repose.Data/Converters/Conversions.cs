using Microsoft.EntityFrameworkCore;
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
        conventions.Properties<AskingRhythm>().HaveConversion<string>().HaveMaxLength(20);
        conventions.Properties<MeasuredSide>().HaveConversion<string>().HaveMaxLength(20);
        conventions.Properties<CourseChangeKind>().HaveConversion<string>().HaveMaxLength(20);
        conventions.Properties<NotePart>().HaveConversion<string>().HaveMaxLength(20);
        conventions.Properties<SessionStepState>().HaveConversion<string>().HaveMaxLength(20);
        conventions.Properties<TapKind>().HaveConversion<string>().HaveMaxLength(20);
        foreach (
            var entity in typeof(MassagePractice)
                .Assembly.GetExportedTypes()
                .Where(type => type.IsClass)
                .Concat([typeof(DiaryPage), typeof(DevicePeriod), typeof(NightsImport), typeof(SourceChoice)])
                .Concat([typeof(ReactionTest)])
        )
        {
            conventions
                .Properties(typeof(Id<>).MakeGenericType(entity))
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(entity));
        }
    }

    private sealed class LocalDateConverter()
        : Conversion<LocalDate, DateOnly>(date => Keep(date), kept => Read(kept), Keep, Read)
    {
        private static DateOnly Keep(LocalDate date) => date.ToDateOnly();

        private static LocalDate Read(DateOnly kept) => LocalDate.FromDateOnly(kept);
    }

    private sealed class LocalTimeConverter()
        : Conversion<LocalTime, TimeOnly>(time => Keep(time), kept => Read(kept), Keep, Read)
    {
        private static TimeOnly Keep(LocalTime time) => time.ToTimeOnly();

        private static LocalTime Read(TimeOnly kept) => LocalTime.FromTimeOnly(kept);
    }

    private sealed class DurationConverter()
        : Conversion<Duration, long>(duration => Keep(duration), seconds => Read(seconds), Keep, Read)
    {
        private static long Keep(Duration duration) => (long)duration.TotalSeconds;

        private static Duration Read(long seconds) => Duration.FromSeconds(seconds);
    }

    private sealed class MoneyConverter()
        : Conversion<Money, long>(money => Keep(money), minor => Read(minor), Keep, Read)
    {
        private static long Keep(Money money) => money.Minor;

        private static Money Read(long minor) => new(minor);
    }
}
