using Repose.Data;
using Repose.Practice;

namespace Repose.Web.Mine.Taking;

/// <summary>Every table in which something about a client stands. A test finds a table that is missing here.</summary>
/// <remarks>
/// A new table is one line: <c>ClientTable.Of&lt;Row&gt;("What it is.")</c> where its rows have a <c>ClientId</c>. With that
/// it is in the client's download, and goes when their data are deleted. Say <c>LeftOut</c> or <c>Stays</c> with the reason
/// where it must not.
/// </remarks>
internal static class ClientTables
{
    private const string Books = "The practice's books need the day and the price. It no longer says whose it was.";

    internal static IReadOnlyList<ClientTable> All { get; } =
    [
        ClientTable.Of("You, as the practice knows you.", (db, who) => db.Clients.Where(one => one.Id == who.Id)) with
        {
            Stays = "An empty card stays, without name or address, so that old visits still belong to somebody.",
        },
        ClientTable.Of<ClientWord>("Pieces of your name, address and number by which the desk finds you.") with
        {
            LeftOut = "They only repeat what stands in client.",
        },
        ClientTable.Of<Appointment>("Your visits, also those that were cancelled.") with
        {
            Stays = Books,
        },
        ClientTable.Of(
            "What was added to a visit.",
            (db, who) => db.Set<AppointmentAddOn>().Where(one => who.Visits.Contains(one.AppointmentId))
        ) with
        {
            Stays = Books,
        },
        ClientTable.Of(
            "Which reminders of a visit were written.",
            (db, who) => db.Reminders.Where(one => who.Visits.Contains(one.AppointmentId))
        ),
        ClientTable.Of<Course>("Your courses, with how their days were drawn by lot.") with
        {
            Stays = "It says how visits belong together. It no longer says whose they were.",
        },
        ClientTable.Of(
            "Sessions of a course that left the day of the draw.",
            (db, who) =>
                db.Departures.Where(one =>
                    db.Courses.Any(course => course.Id == one.CourseId && course.ClientId == who.Id)
                )
        ),
        ClientTable.Of<PackageSale>("Packages that you bought.") with
        {
            Stays = Books,
        },
        ClientTable.Of(
            "Visits that were taken from a package.",
            (db, who) =>
                db.Set<PackageUse>()
                    .Where(one => db.PackageSales.Any(sale => sale.Id == one.SaleId && sale.ClientId == who.Id))
        ) with
        {
            Stays = Books,
        },
        ClientTable.Of<WaitListEntry>("Times for which you asked to be told when something becomes free."),
        ClientTable.Of<SignedDisclosure>("What you were told in writing and signed."),
        ClientTable.Of<DiaryPage>("Your diary: every version of every night. Lengths are in seconds, times in UTC."),
        ClientTable.Of<DevicePeriod>("Sleep that your devices told of."),
        ClientTable.Of<NightsImport>("Exports that you brought, and what was found in them."),
        ClientTable.Of<ImportEcho>("Nights that an export told once more, so that undoing one loses none of another."),
        ClientTable.Of<SourceChoice>("Which source of nights counts, and since when you said so."),
        ClientTable.Of<FilledForm>("Your answers to questions, with their scores: every version."),
        ClientTable.Of<FormFlag>("Answers that somebody had to look at, and what they did."),
        ClientTable.Of<ReactionTest>("Your reaction tests, with every light and every press."),
        ClientTable.Of<ToldConditions>("What you told about yourself, so that no tip does you harm: every version."),
        ClientTable.Of<PlanItem>("What is and was on your plan."),
        ClientTable.Of<PlanTick>("On which mornings you ticked something of your plan: every version."),
        ClientTable.Of<ConsentAnswer>("What you agreed to, and took back."),
        ClientTable.Of<DiaryReminder>("When you want to be reminded of the diary."),
        ClientTable.Of<ShareLink>("Links that you gave to others."),
        ClientTable.Of(
            "When somebody opened such a link, or tried to.",
            (db, who) =>
                db.ShareOpenings.Where(one =>
                    db.ShareLinks.Any(link => link.Id == one.LinkId && link.ClientId == who.Id)
                )
        ),
        ClientTable.Of<CalendarFeed>("Private addresses of your visits for calendar programs."),
        ClientTable.Of<CorrectionRequest>("What you asked the practice to correct, and its answers."),
        ClientTable.Of<EmailChange>("New e-mail addresses that you asked for."),
        ClientTable.Of<ErasureRequest>("That you asked for your data to be deleted.") with
        {
            Stays = "It proves that the deletion was asked for and done. It names nobody.",
        },
        ClientTable.Of("Messages to you.", MessagesTo),
        ClientTable.Of(
            "When a message was sent, and what the mail server said.",
            (db, who) => db.Deliveries.Where(one => MessagesTo(db, who).Any(message => message.Id == one.MessageId))
        ),
        ClientTable.Of(
            "Links to sign in that were sent to you.",
            (db, who) => db.SignInLinks.Where(one => who.Client.Email != "" && one.Email == who.Client.Email)
        ) with
        {
            LeftOut = "Each is a digest and a time. They are deleted within a day anyway.",
        },
        ClientTable.Of(
            "Who did and saw what with your data.",
            (db, who) =>
                db.AuditEvents.Where(one =>
                    (one.SubjectId != null && who.Things.Contains(one.SubjectId.Value))
                    || (one.PersonId != null && one.PersonId == who.Client.PersonId)
                )
        ) with
        {
            Stays = "It is the proof of who did what, and cannot be changed by anybody. It names no client.",
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
