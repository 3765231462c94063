using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Repose.Import.Tests.Fixtures;

namespace Repose.Import.Tests.Fhir;

public sealed class ReadingFhir
{
    private static readonly SleepNight Night = SomeNights.One();

    [Fact]
    public void Puts_the_measures_of_a_sleep_together()
    {
        var file = FhirFile.Bundle([
            .. FhirFile.Night(Night),
            FhirFile.Observation(Night, "103212-7", 9),
            FhirFile.Observation(Night, "103213-5", 430),
            FhirFile.Observation(Night, "8867-4", 61, "/min"),
        ]);

        var imported = Some.Import(file, Some.Options(SomeNights.Zurich));

        var period = Assert.Single(imported.Periods);
        Assert.Equal(("HL7 FHIR", false), (imported.Format, imported.AsksZone));
        Assert.Equal((Night.Start, Night.End, SomeNights.Zurich), (period.Start, period.End, period.Zone));
        Assert.Equal("Watch", period.Source.Name);
        Assert.Equal(
            new(Min(408), Light: Min(258), Deep: Min(80), Rem: Min(70), OnsetLatency: Min(9), InBed: Min(430)),
            period.Totals
        );
    }

    [Theory]
    [InlineData(6.8, "h")]
    [InlineData(24480, "s")]
    public void Reads_hours_and_seconds(double value, string unit) =>
        Assert.Equal(
            408,
            Assert
                .Single(Some.Import(FhirFile.Bundle(FhirFile.Observation(Night, "93832-4", value, unit))).Periods)
                .Totals!.Asleep!.Value.TotalMinutes,
            precision: 6
        );

    [Fact]
    public void Keeps_devices_apart_and_names_one_without_a_name_by_the_format()
    {
        var file = FhirFile.Bundle([.. FhirFile.Night(Night), .. FhirFile.Night(Night, device: null)]);

        Assert.Equal(
            ["FHIR", "Watch"],
            Some.Import(file).Periods.Select(p => p.Source.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Passes_over_what_was_taken_back_and_what_is_no_length_of_time()
    {
        var wrong = FhirFile.Observation(SomeNights.One(SomeNights.At(2024, 3, 6, 23, 0)), "93832-4", 300);
        wrong["status"] = "entered-in-error";
        var odd = FhirFile.Observation(SomeNights.One(SomeNights.At(2024, 3, 7, 23, 0)), "93832-4", 300, "kg");

        Assert.Single(Some.Import(FhirFile.Bundle([.. FhirFile.Night(Night), wrong, odd])).Periods);
    }

    [Fact]
    public void Leaves_out_a_sleep_of_a_date_alone()
    {
        var dated = FhirFile.Observation(SomeNights.One(SomeNights.At(2024, 3, 6, 23, 0)), "93832-4", 300);
        dated["effectivePeriod"]!["start"] = "2024-03-06";

        var imported = Some.Import(FhirFile.Bundle([.. FhirFile.Night(Night), dated]));

        Assert.Equal("its start or end cannot be read", Assert.Single(imported.LeftOut).Why);
    }

    [Fact]
    public void Says_that_there_is_no_sleep_in_a_bundle_of_other_things() =>
        Some.Refuse<NoSleepFound>(FhirFile.Bundle(FhirFile.Observation(Night, "8867-4", 61, "/min")));

    [Fact]
    public void Refuses_what_is_not_as_it_should_be_with_its_place()
    {
        var file = FhirFile.Bundle(new JsonObject { ["resourceType"] = new JsonArray() });

        Assert.Contains(
            "Entry 2 is not as FHIR writes it, at $.resource.resourceType",
            Some.Refuse<DamagedFile>(file).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Refuses_half_a_character()
    {
        var text = Encoding.UTF8.GetString(FhirFile.Bundle(FhirFile.Night(Night)));

        Assert.Contains(
            "Entry 2 is not as FHIR writes it, at $.resource",
            Some.Refuse<DamagedFile>(
                Encoding.UTF8.GetBytes(text.Replace("\"Watch\"", "\"\\ud800\"", StringComparison.Ordinal))
            ).Message,
            StringComparison.Ordinal
        );
    }

    private static Duration Min(int minutes) => Duration.FromMinutes((long)minutes);
}
