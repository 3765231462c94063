using System.Globalization;
using System.Net;
using System.Text;
using NodaTime;
using Repose.Sleep;

namespace Repose.Import.Tests.Fixtures;

/// <summary>Writes an export.xml as the Health app does.</summary>
internal sealed class AppleExport
{
    private readonly StringBuilder records = new();

    /// <summary>The offset in which the phone writes all its times: that of the day of the export.</summary>
    public Offset Offset { get; init; } = Offset.FromHours(1);

    /// <summary>The DTD of iOS 16, in which a bracket is missing.</summary>
    public string Dtd { get; init; } =
        """
            <!-- HealthKit Export Version: 12 -->
            <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
            <!ATTLIST VisionPrescription
              type CDATA #REQUIRED
            <!ELEMENT RightEye EMPTY>
            """;

    public const string Watch = "Jo\u2019s Apple\u00a0Watch";
    public const string WatchDevice =
        "<<HKDevice: 0x3012772a0>, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,7>";

    /// <summary>Adds the stages of a night as a watch writes them, a record each.</summary>
    public AppleExport Add(SleepNight night)
    {
        foreach (var span in night.Spans())
        {
            Record(Value(span.State), span.Start, span.End, zone: night.Zone.Id);
        }

        return this;
    }

    public AppleExport Record(
        string value,
        Instant start,
        Instant end,
        string source = Watch,
        string? device = WatchDevice,
        string? zone = "Europe/Zurich",
        string? metadata = null
    )
    {
        var attributes = new List<(string, string)>
        {
            ("type", "HKCategoryTypeIdentifierSleepAnalysis"),
            ("sourceName", source),
            ("sourceVersion", "10.2"),
            ("creationDate", Time(end)),
            ("startDate", Time(start)),
            ("endDate", Time(end)),
            ("value", value),
        };
        if (device is not null)
        {
            attributes.Insert(3, ("device", device));
        }

        var children = zone is null ? "" : $"  <MetadataEntry key=\"HKTimeZone\" value=\"{zone}\"/>\n";
        return Raw(Element(attributes, children + metadata));
    }

    public AppleExport Raw(string xml)
    {
        records.Append(xml);
        return this;
    }

    /// <summary>Adds heart rates, which are what an export mostly consists of.</summary>
    public AppleExport Pulse(int count)
    {
        for (var i = 0; i < count; i++)
        {
            records.Append(
                CultureInfo.InvariantCulture,
                $" <Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" unit=\"count/min\" value=\"{60 + (i % 40)}\"/>\n"
            );
        }

        return this;
    }

    /// <summary>The stages of nights as another app writes them, that made a table of the records.</summary>
    public static byte[] Table(IEnumerable<SleepNight> nights)
    {
        var export = new AppleExport();
        return Encoding.UTF8.GetBytes(
            "sourceName,startDate,endDate,value,HKTimeZone\n"
                + string.Concat(
                    nights.SelectMany(night =>
                        night
                            .Spans()
                            .Select(span =>
                                $"{Watch},{export.Time(span.Start)},{export.Time(span.End)},{Value(span.State)},{night.Zone.Id}\n"
                            )
                    )
                )
        );
    }

    public byte[] ToXml() => Encoding.UTF8.GetBytes(ToText());

    public string ToText() =>
        $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE HealthData [
            {Dtd}
            ]>
            <HealthData locale="en_CH">
             <ExportDate value="2024-12-01 08:10:05 +0100"/>
            {records}</HealthData>

            """;

    public byte[] ToZip(string folder = "apple_health_export") =>
        ZipFile.Of(
            ($"{folder}/export_cda.xml", "<?xml version=\"1.0\"?><ClinicalDocument></ClinicalDocument>"u8.ToArray()),
            ($"{folder}/export.xml", ToXml()),
            ($"{folder}/workout-routes/route_1.gpx", "<?xml version=\"1.0\"?><gpx></gpx>"u8.ToArray())
        );

    public string Time(Instant instant) =>
        instant.WithOffset(Offset).LocalDateTime.ToString("uuuu-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture)
        + Offset.ToString("+HHmm", CultureInfo.InvariantCulture);

    public static string Element(IEnumerable<(string Name, string Value)> attributes, string children = "")
    {
        var start =
            " <Record" + string.Concat(attributes.Select(a => $" {a.Name}=\"{WebUtility.HtmlEncode(a.Value)}\""));
        return children.Length == 0 ? start + "/>\n" : $"{start}>\n{children} </Record>\n";
    }

    public static string Value(SleepState state) =>
        "HKCategoryValueSleepAnalysis"
        + state switch
        {
            SleepState.InBed => "InBed",
            SleepState.Asleep => "AsleepUnspecified",
            SleepState.Awake => "Awake",
            SleepState.Light => "AsleepCore",
            SleepState.Deep => "AsleepDeep",
            _ => "AsleepREM",
        };
}
