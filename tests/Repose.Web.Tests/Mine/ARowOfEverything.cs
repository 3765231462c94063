using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;
using Repose.Data;
using Repose.Practice;
using Repose.Testing;

namespace Repose.Web.Tests.Mine;

/// <summary>Fills every table that points at a client, also those that are made after this was written, with a row of theirs.</summary>
/// <remarks>
/// By the model alone: every text is a mark that is found again wherever it went. What a table demands beyond its types, such
/// as an appointment that ends after it began, is said in <see cref="Demanded"/>.
/// </remarks>
internal sealed class ARowOfEverything(ReposeDb db, APractice practice, Client client, string mark)
{
    private readonly Dictionary<IEntityType, Dictionary<string, object?>> made = [];

    /// <summary>Every table whose rows point at a client, straight or over another table.</summary>
    internal static IReadOnlyList<IEntityType> Tables(IModel model)
    {
        var client = model.FindEntityType(typeof(Client))!;
        var (found, ahead) = (new HashSet<IEntityType> { client }, new Queue<IEntityType>([client]));
        while (ahead.TryDequeue(out var table))
        {
            foreach (var key in table.GetReferencingForeignKeys())
            {
                if (found.Add(key.DeclaringEntityType))
                {
                    ahead.Enqueue(key.DeclaringEntityType);
                }
            }
        }

        return [.. found];
    }

    internal async Task Fill()
    {
        var tables = Tables(db.Model);
        made[db.Model.FindEntityType(typeof(Client))!] = new(StringComparer.Ordinal) { ["Id"] = client.Id };
        made[db.Model.FindEntityType(typeof(Therapist))!] = new(StringComparer.Ordinal) { ["Id"] = practice.Ana.Id };
        made[db.Model.FindEntityType(typeof(Room))!] = new(StringComparer.Ordinal) { ["Id"] = practice.Willow.Id };
        made[db.Model.FindEntityType(typeof(Service))!] = new(StringComparer.Ordinal) { ["Id"] = practice.Hour.Id };
        made[db.Model.FindEntityType(typeof(AddOn))!] = new(StringComparer.Ordinal) { ["Id"] = practice.Lavender.Id };
        await db.Database.OpenConnectionAsync();
        var left = tables.Where(table => table.ClrType != typeof(Client)).ToList();
        while (left.Count > 0)
        {
            var ready = left.FindAll(table =>
                !table
                    .GetForeignKeys()
                    .Any(key => left.Contains(key.PrincipalEntityType) && key.PrincipalEntityType != table)
            );
            Assert.NotEmpty(ready);
            foreach (var table in ready)
            {
                await Insert(table);
                left.Remove(table);
            }
        }
    }

    private async Task Insert(IEntityType table)
    {
        var row = table
            .GetProperties()
            .ToDictionary(field => field.Name, field => ValueOf(table, field), StringComparer.Ordinal);
        made[table] = row;
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var names = new List<string>();
        foreach (var (field, place) in table.GetProperties().Select((field, place) => (field, place)))
        {
            names.Add($"\"{field.GetColumnName()}\"");
            var mapping = field.GetRelationalTypeMapping();
            command.Parameters.Add(mapping.CreateParameter(command, $"@p{place}", row[field.Name], nullable: true));
        }

        command.CommandText =
            $"INSERT INTO \"{table.GetTableName()}\" ({string.Join(", ", names)}) "
            + $"VALUES ({string.Join(", ", names.Select((_, place) => $"@p{place}"))})";
        try
        {
            await command.ExecuteNonQueryAsync();
        }
        catch (DbException refused)
        {
            throw new InvalidOperationException(
                $"No row of {table.GetTableName()} could be made: say what it demands.",
                refused
            );
        }
    }

    private object? ValueOf(IEntityType table, IProperty field)
    {
        if (Demanded(table.ClrType, field.Name) is { } demanded)
        {
            return demanded.Value;
        }

        if (field.Name == nameof(IOfPractice.PracticeId))
        {
            return db.PracticeId;
        }

        var key = table
            .GetForeignKeys()
            .FirstOrDefault(one =>
                one.Properties.Contains(field) && one.PrincipalEntityType.ClrType != typeof(MassagePractice)
            );
        if (key is not null)
        {
            // Where there is nothing to point at, it points at nothing.
            return made.TryGetValue(key.PrincipalEntityType, out var row) ? row["Id"]
                : Assert.IsType<bool>(field.IsNullable) ? null
                : throw new InvalidOperationException(
                    $"{table.GetTableName()}.{field.Name} points at nothing that was made."
                );
        }

        return Some(field);
    }

    private object? Some(IProperty field)
    {
        var type = Nullable.GetUnderlyingType(field.ClrType) ?? field.ClrType;
        return type == typeof(string) ? Mark(field)
            : type == typeof(Guid) ? Guid.CreateVersion7()
            : type == typeof(int) ? 1
            : type == typeof(long) ? 1L
            : type == typeof(double) ? 1.0
            : type == typeof(bool) ? false
            : type == typeof(byte[]) ? new byte[] { 1 }
            : type == typeof(Instant) ? AServer.Noon
            : type == typeof(LocalDate) ? new LocalDate(2026, 10, 12)
            : type == typeof(LocalTime) ? new LocalTime(8, 0)
            : type == typeof(Duration) ? Duration.FromMinutes(1)
            : type == typeof(Money) ? Money.Of(1)
            : type.IsEnum ? Enum.GetValues(type).GetValue(0)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>)
                ? Activator.CreateInstance(type, Guid.CreateVersion7())
            : field.IsNullable ? null
            : throw new InvalidOperationException(
                $"What can stand in {field.DeclaringType.DisplayName()}.{field.Name}?"
            );
    }

    private string Mark(IProperty field)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{mark} {field.DeclaringType.ShortName()} {field.Name}"
        );
        return field.GetMaxLength() is { } most && text.Length > most ? text[..most] : text;
    }

    private (object? Value, bool _)? Demanded(Type row, string field) =>
        (row.Name, field) switch
        {
            (nameof(Appointment), nameof(Appointment.End) or nameof(Appointment.BusyUntil)) => (
                AServer.Noon + Duration.FromHours(1),
                true
            ),
            // Over: an open visit must be cancelled before anybody is deleted.
            (nameof(Appointment), nameof(Appointment.State)) => (AppointmentState.Cancelled, true),
            (nameof(DevicePeriod), nameof(DevicePeriod.Stages)) => ("{\"spans\":[]}", true),
            (nameof(DevicePeriod), nameof(DevicePeriod.End)) => (AServer.Noon + Duration.FromHours(1), true),
            (nameof(DiaryPage) or nameof(DevicePeriod) or nameof(DiaryReminder), "Zone") => ("America/New_York", true),
            // The practice's own words, copied from what it sells.
            (nameof(PackageSale), nameof(PackageSale.Name)) => ("Ten sessions", true),
            // A request to be deleted that is open: the test of the deletion asks for it itself.
            (nameof(ErasureRequest), nameof(ErasureRequest.TakenBackAt)) => (AServer.Noon, true),
            (nameof(ErasureRequest), nameof(ErasureRequest.ConfirmedAt) or nameof(ErasureRequest.DoneAt)) => (
                null,
                true
            ),
            _ => null,
        };
}
