using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Taking;

/// <summary>Every table in which something about a client stands. A test finds a table that is missing here.</summary>
/// <remarks>
/// A new table is one line: <c>ClientTable.Of&lt;Row&gt;(TakingText.WhatItIs)</c> where its rows have a <c>ClientId</c>. With
/// that it is in the client's download, and goes when their data are deleted. Say <c>LeftOut</c> or <c>Stays</c> with the
/// reason where it must not. What its fields mean stands in FieldText. The list is made anew for each reader, in the
/// language that is spoken.
/// </remarks>
internal static class ClientTables
{
    internal static IReadOnlyList<ClientTable> All =>
        [
            ClientTable.Of(TakingText.You, (db, who) => db.Clients.Where(one => one.Id == who.Id)) with
            {
                Stays = TakingText.YouStay,
            },
            ClientTable.Of<ClientWord>(TakingText.Words) with
            {
                LeftOut = TakingText.WordsLeftOut,
            },
            ClientTable.Of<Appointment>(TakingText.Visits) with
            {
                Stays = TakingText.StaysForBooks,
            },
            ClientTable.Of(
                TakingText.AddOns,
                (db, who) => db.Set<AppointmentAddOn>().Where(one => who.Visits.Contains(one.AppointmentId))
            ) with
            {
                Stays = TakingText.StaysForBooks,
            },
            ClientTable.Of(
                TakingText.VisitReminders,
                (db, who) => db.Reminders.Where(one => who.Visits.Contains(one.AppointmentId))
            ),
            ClientTable.Of<Course>(TakingText.Courses) with
            {
                Stays = TakingText.CoursesStay,
            },
            ClientTable.Of(
                TakingText.Departures,
                (db, who) =>
                    db.Departures.Where(one =>
                        db.Courses.Any(course => course.Id == one.CourseId && course.ClientId == who.Id)
                    )
            ),
            ClientTable.Of(
                TakingText.CourseChanges,
                (db, who) =>
                    db.CourseChanges.Where(one =>
                        db.Courses.Any(course => course.Id == one.CourseId && course.ClientId == who.Id)
                    )
            ),
            ClientTable.Of<PackageSale>(TakingText.Packages) with
            {
                Stays = TakingText.StaysForBooks,
            },
            ClientTable.Of(
                TakingText.PackageUses,
                (db, who) =>
                    db.Set<PackageUse>()
                        .Where(one => db.PackageSales.Any(sale => sale.Id == one.SaleId && sale.ClientId == who.Id))
            ) with
            {
                Stays = TakingText.StaysForBooks,
            },
            ClientTable.Of<WaitListEntry>(TakingText.WaitList),
            ClientTable.Of<SignedDisclosure>(TakingText.Signed),
            ClientTable.Of<DiaryPage>(TakingText.Diary),
            ClientTable.Of<DevicePeriod>(TakingText.Devices),
            ClientTable.Of<NightsImport>(TakingText.Imports),
            ClientTable.Of<ImportEcho>(TakingText.Echoes),
            ClientTable.Of<SourceChoice>(TakingText.SourceChoices),
            ClientTable.Of<FilledForm>(TakingText.Forms),
            ClientTable.Of<FormFlag>(TakingText.Flags),
            ClientTable.Of<IntakePage>(TakingText.IntakePages),
            ClientTable.Of<Intake>(TakingText.Intakes),
            ClientTable.Of<SessionNote>(TakingText.Notes),
            ClientTable.Of<Measurement>(TakingText.Measurements),
            ClientTable.Of<ReactionTest>(TakingText.ReactionTests),
            ClientTable.Of<ToldConditions>(TakingText.Conditions),
            ClientTable.Of<PlanItem>(TakingText.Plan),
            ClientTable.Of<PlanTick>(TakingText.PlanTicks),
            ClientTable.Of<KeptScreening>(TakingText.Screenings),
            ClientTable.Of<Clearance>(TakingText.Clearances),
            ClientTable.Of<ScreeningOverride>(TakingText.ScreeningOverrides),
            ClientTable.Of<SessionDone>(TakingText.Sessions),
            ClientTable.Of(
                TakingText.SessionSteps,
                (db, who) =>
                    db.Set<SessionStep>()
                        .Where(one => db.SessionsDone.Any(of => of.Id == one.SessionId && of.ClientId == who.Id))
            ),
            ClientTable.Of(
                TakingText.SessionAddOns,
                (db, who) =>
                    db.Set<SessionAddOn>()
                        .Where(one => db.SessionsDone.Any(of => of.Id == one.SessionId && of.ClientId == who.Id))
            ),
            ClientTable.Of(
                TakingText.SessionTaps,
                (db, who) =>
                    db.SessionTaps.Where(one =>
                        db.SessionsDone.Any(of => of.Id == one.SessionId && of.ClientId == who.Id)
                    )
            ),
            ClientTable.Of<ConsentAnswer>(TakingText.Consents),
            ClientTable.Of<DiaryReminder>(TakingText.DiaryReminders),
            ClientTable.Of<CareContact>(TakingText.CareContacts),
            ClientTable.Of<CareConsent>(TakingText.CareConsents),
            ClientTable.Of<DoctorLetter>(TakingText.DoctorLetters),
            ClientTable.Of<LetterReply>(TakingText.LetterReplies),
            ClientTable.Of<ShareLink>(TakingText.ShareLinks),
            ClientTable.Of(
                TakingText.ShareOpenings,
                (db, who) =>
                    db.ShareOpenings.Where(one =>
                        db.ShareLinks.Any(link => link.Id == one.LinkId && link.ClientId == who.Id)
                    )
            ),
            ClientTable.Of<CalendarFeed>(TakingText.Feeds),
            ClientTable.Of<CorrectionRequest>(TakingText.Corrections),
            ClientTable.Of<EmailChange>(TakingText.EmailChanges),
            ClientTable.Of<ErasureRequest>(TakingText.Erasures) with
            {
                Stays = TakingText.ErasuresStay,
            },
            ClientTable.Of(TakingText.Messages, MessagesTo),
            ClientTable.Of(
                TakingText.Deliveries,
                (db, who) => db.Deliveries.Where(one => MessagesTo(db, who).Any(message => message.Id == one.MessageId))
            ),
            ClientTable.Of(
                TakingText.SignInLinks,
                (db, who) => db.SignInLinks.Where(one => who.Client.Email != "" && one.Email == who.Client.Email)
            ) with
            {
                LeftOut = TakingText.SignInLinksLeftOut,
            },
            ClientTable.Of(
                TakingText.Audit,
                (db, who) =>
                    db.AuditEvents.Where(one =>
                        (one.SubjectId != null && who.Things.Contains(one.SubjectId.Value))
                        || (one.PersonId != null && one.PersonId == who.Client.PersonId)
                    )
            ) with
            {
                Stays = TakingText.AuditStays,
            },
        ];

    /// <summary>Messages from before they named their client are known by visit and address.</summary>
    private static IQueryable<OutboxMessage> MessagesTo(ReposeDb db, AboutClient who) =>
        db.Outbox.Where(one =>
            one.ClientId == who.Id
            || (
                one.ClientId == null
                && (
                    (one.AppointmentId != null && who.Visits.Contains(one.AppointmentId.Value))
                    || (one.AppointmentId == null && who.Client.Email != "" && one.Recipient == who.Client.Email)
                )
            )
        );
}
