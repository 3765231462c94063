using System.Globalization;
using System.Text.Json.Nodes;
using Repose.Practice;
using static Repose.Web.Fhir.FhirJson;

namespace Repose.Web.Fhir;

/// <summary>Courses, visits, and what was done in them.</summary>
internal static class FhirCare
{
    /// <summary>"Therapeutic massage", as a value set of HL7 has it.</summary>
    private const string Massage = "387854002";

    internal static IEnumerable<JsonObject> Plans(FhirChart chart) =>
        chart.Courses.Select(course =>
        {
            var visits = chart
                .Visits.Where(one => one.CourseId == course.Id && one.State is not AppointmentState.Cancelled)
                .ToList();
            var goes = visits.Exists(one => one.IsOpen);
            return Of(
                ("resourceType", "CarePlan"),
                ("id", course.Id.ToString()),
                (
                    "status",
                    course.CancelledAt is not null ? "revoked"
                    : goes ? "active"
                    : "completed"
                ),
                ("intent", "plan"),
                (
                    "title",
                    $"{course.Sessions} sessions of {chart.Services.GetValueOrDefault(course.ServiceId, "massage")}"
                ),
                ("subject", To(chart.Client.Id.Value)),
                ("period", visits.Count > 0 ? Period(visits[0].Start, visits[^1].End) : null),
                ("created", At(course.CreatedAt)),
                ("activity", One(Of(("detail", Activity(course, goes))))),
                ("note", Settled(course) is { } settled ? One(Of(("text", settled))) : null)
            );
        });

    internal static IEnumerable<JsonObject> Appointments(FhirChart chart) =>
        chart
            .Visits.Where(one => one.State is not AppointmentState.Held)
            .Select(one =>
                Of(
                    ("resourceType", "Appointment"),
                    ("id", one.Id.ToString()),
                    ("status", StatusOf(one.State)),
                    ("serviceType", One(Concept(chart.Services.GetValueOrDefault(one.ServiceId, "massage")))),
                    ("start", At(one.Start)),
                    ("end", At(one.End)),
                    ("minutesDuration", JsonValue.Create((int)(one.End - one.Start).TotalMinutes)),
                    ("created", At(one.CreatedAt)),
                    ("supportingInformation", one.CourseId is { } course ? One(To(course.Value)) : null),
                    ("participant", Each([Takes(chart.Client.Id.Value), Takes(one.TherapistId.Value)]))
                )
            );

    /// <summary>What was done: by the record of the session where there is one, else by the visit that took place.</summary>
    internal static IEnumerable<JsonObject> Procedures(FhirChart chart)
    {
        var records = chart.Sessions.ToDictionary(one => one.AppointmentId);
        return chart
            .Visits.Where(one => one.State is AppointmentState.Done)
            .Select(one =>
            {
                var record = records.GetValueOrDefault(one.Id);
                return Of(
                    ("resourceType", "Procedure"),
                    ("id", (record?.Id.Value ?? IdOf($"procedure/{one.Id}")).ToString()),
                    ("status", "completed"),
                    ("code", Concept("Massage", (Snomed, Massage))),
                    ("subject", To(chart.Client.Id.Value)),
                    ("performedPeriod", Period(record?.StartedAt ?? one.Start, record?.EndedAt ?? one.End)),
                    ("performer", One(Of(("actor", To(one.TherapistId.Value))))),
                    ("basedOn", one.CourseId is { } course ? One(To(course.Value)) : null),
                    ("bodySite", record is null ? null : Each(Areas(record).Select(area => Concept(area)))),
                    (
                        "complication",
                        record is { AdverseEffects.Length: > 0 } ? One(Concept(record.AdverseEffects)) : null
                    ),
                    ("note", record is null ? null : Each(Steps(record).Select(step => Of(("text", step)))))
                );
            });
    }

    private static JsonObject Activity(Course course, bool goes) =>
        Of(
            (
                "status",
                course.CancelledAt is not null ? "stopped"
                : goes ? "in-progress"
                : "completed"
            ),
            ("code", Concept("Massage", (Snomed, Massage))),
            (
                "scheduledTiming",
                Of(
                    (
                        "repeat",
                        Of(
                            ("count", JsonValue.Create(course.Sessions)),
                            ("frequency", JsonValue.Create(CourseTerms.Reference.PerWeek)),
                            ("period", JsonValue.Create(1)),
                            ("periodUnit", "wk")
                        )
                    )
                )
            ),
            ("description", course.Draw is null ? "Days chosen" : "Days drawn by lot")
        );

    private static string? Settled(Course course) =>
        course.Outcome is not { } outcome
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Judged by {outcome}, settled {At(course.OutcomeNamedAt!.Value)}{(course.ImportantChange is { } change ? $"; a change of {change} counts" : "")}."
            );

    private static JsonObject Takes(Guid who) => Of(("actor", To(who)), ("status", "accepted"));

    private static IEnumerable<string> Areas(SessionDone record) =>
        record
            .Steps.Where(step => step is { State: SessionStepState.Done, Area.Length: > 0 })
            .Select(step => step.Area)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Steps(SessionDone record) =>
        record
            .Steps.Where(step => step is { State: SessionStepState.Done, DoneSeconds: > 0 })
            .Select(step =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{step.Technique} {step.Area}, {step.DoneSeconds / 60.0:0.#} min"
                )
            );

    private static string StatusOf(AppointmentState state) =>
        state switch
        {
            AppointmentState.Arrived => "arrived",
            AppointmentState.Done => "fulfilled",
            AppointmentState.Cancelled => "cancelled",
            AppointmentState.NoShow => "noshow",
            _ => "booked",
        };
}
