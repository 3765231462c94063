using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Repose.Data.Converters;
using Repose.Practice;

namespace Repose.Data;

/// <summary>Everything that Repose keeps. Every query finds only rows of the <see cref="Tenant"/>.</summary>
public sealed class ReposeDb(DbContextOptions<ReposeDb> options)
    : IdentityUserContext<Person, Guid>(options),
        IDataProtectionKeyContext
{
    /// <summary>Whose work it is. A context is used again for other work, and is given that work's tenant first.</summary>
    public Tenant Tenant { private get; set; } = new();

    /// <summary>The practice whose rows are found. Read by the query filters each time.</summary>
    public Id<MassagePractice> PracticeId => Tenant.PracticeId;

    public DbSet<MassagePractice> Practices => Set<MassagePractice>();
    public DbSet<Member> Members => Set<Member>();
    public DbSet<Therapist> Therapists => Set<Therapist>();
    public DbSet<Client> Clients => Set<Client>();
    public DbSet<ClientWord> ClientWords => Set<ClientWord>();
    public DbSet<Service> Services => Set<Service>();
    public DbSet<AddOn> AddOns => Set<AddOn>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<WorkingHours> WorkingHours => Set<WorkingHours>();
    public DbSet<DayHours> DayHours => Set<DayHours>();
    public DbSet<Holiday> Holidays => Set<Holiday>();
    public DbSet<TimeOff> TimesOff => Set<TimeOff>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<Course> Courses => Set<Course>();
    public DbSet<CourseChange> CourseChanges => Set<CourseChange>();
    public DbSet<Departure> Departures => Set<Departure>();
    public DbSet<DiaryPage> DiaryPages => Set<DiaryPage>();
    public DbSet<DevicePeriod> DevicePeriods => Set<DevicePeriod>();
    public DbSet<FilledForm> FilledForms => Set<FilledForm>();
    public DbSet<FormFlag> FormFlags => Set<FormFlag>();
    public DbSet<ChosenInstrument> ChosenInstruments => Set<ChosenInstrument>();
    public DbSet<LicensedWording> LicensedWordings => Set<LicensedWording>();
    public DbSet<NightsImport> Imports => Set<NightsImport>();
    public DbSet<ImportEcho> ImportEchoes => Set<ImportEcho>();
    public DbSet<SourceChoice> SourceChoices => Set<SourceChoice>();
    public DbSet<ReactionTest> ReactionTests => Set<ReactionTest>();
    public DbSet<SessionNote> SessionNotes => Set<SessionNote>();
    public DbSet<Measurement> Measurements => Set<Measurement>();
    public DbSet<OwnPhrase> OwnPhrases => Set<OwnPhrase>();
    public DbSet<PlanItem> PlanItems => Set<PlanItem>();
    public DbSet<PlanTick> PlanTicks => Set<PlanTick>();
    public DbSet<ToldConditions> ToldConditions => Set<ToldConditions>();
    public DbSet<Intake> Intakes => Set<Intake>();
    public DbSet<IntakePage> IntakePages => Set<IntakePage>();
    public DbSet<KeptScreening> Screenings => Set<KeptScreening>();
    public DbSet<Clearance> Clearances => Set<Clearance>();
    public DbSet<ScreeningOverride> ScreeningOverrides => Set<ScreeningOverride>();
    public DbSet<ScreeningChoice> ScreeningChoices => Set<ScreeningChoice>();
    public DbSet<SessionDone> SessionsDone => Set<SessionDone>();
    public DbSet<SessionTap> SessionTaps => Set<SessionTap>();
    public DbSet<OwnProtocol> OwnProtocols => Set<OwnProtocol>();
    public DbSet<OwnProtocolVersion> OwnProtocolVersions => Set<OwnProtocolVersion>();
    public DbSet<PackageOffer> PackageOffers => Set<PackageOffer>();
    public DbSet<PackageSale> PackageSales => Set<PackageSale>();
    public DbSet<WaitListEntry> WaitList => Set<WaitListEntry>();
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();
    public DbSet<SignedDisclosure> SignedDisclosures => Set<SignedDisclosure>();
    public DbSet<DisclosureAnswer> DisclosureAnswers => Set<DisclosureAnswer>();
    public DbSet<TherapistAnswer> TherapistAnswers => Set<TherapistAnswer>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<ConsentAnswer> ConsentAnswers => Set<ConsentAnswer>();
    public DbSet<DiaryReminder> DiaryReminders => Set<DiaryReminder>();
    public DbSet<ShareLink> ShareLinks => Set<ShareLink>();
    public DbSet<ShareOpening> ShareOpenings => Set<ShareOpening>();
    public DbSet<CareContact> CareContacts => Set<CareContact>();
    public DbSet<CareConsent> CareConsents => Set<CareConsent>();
    public DbSet<DoctorLetter> DoctorLetters => Set<DoctorLetter>();
    public DbSet<LetterReply> LetterReplies => Set<LetterReply>();
    public DbSet<ErasureRequest> ErasureRequests => Set<ErasureRequest>();
    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();
    public DbSet<EmailChange> EmailChanges => Set<EmailChange>();
    public DbSet<SetUpLink> SetUpLinks => Set<SetUpLink>();
    public DbSet<SignInLink> SignInLinks => Set<SignInLink>();
    public DbSet<SetupStamp> SetupStamps => Set<SetupStamp>();
    public DbSet<CalendarStamp> CalendarStamps => Set<CalendarStamp>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        Conversions.AddTo(configurationBuilder, Database.ProviderName is "Microsoft.EntityFrameworkCore.Sqlite");
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ReposeDb).Assembly);
        IdentityTables.Name(builder);
        if (!EF.IsDesignTime)
        {
            TenantFilter.AddTo(builder, this);
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseStrangers();
        // Only the framework saves like this (its keys for cookies); the stamp of a setup needs the other way.
        return ChangesSetup()
            ? throw new NotSupportedException("Save a setup with SaveChangesAsync.")
            : base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        RefuseStrangers();
        await StampSetup(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>A change of what a practice offers, and when, is told to those who keep what they read of it.</summary>
    private async Task StampSetup(CancellationToken cancel)
    {
        if (!ChangesSetup())
        {
            return;
        }

        var stamp = await SetupStamps.FindAsync([PracticeId], cancel);
        if (stamp is null)
        {
            Add(new SetupStamp(PracticeId));
        }
        else
        {
            stamp.Renew();
        }
    }

    private bool ChangesSetup() =>
        ChangeTracker.Entries().Any(entry => entry.State != EntityState.Unchanged && IsSetup(entry.Entity));

    private static bool IsSetup(object row) =>
        row
            is MassagePractice
                or Service
                or ServiceTherapist
                or ServiceRoom
                or AddOn
                or Room
                or Therapist
                or Practice.WorkingHours
                or Practice.DayHours
                or Holiday
                or TimeOff;

    /// <summary>A row of another practice is never written, whatever the code above did.</summary>
    private void RefuseStrangers()
    {
        foreach (var entry in ChangeTracker.Entries<IOfPractice>())
        {
            if (
                entry.State is not (EntityState.Unchanged or EntityState.Detached)
                && entry.Entity.PracticeId != PracticeId
            )
            {
                throw new InvalidOperationException(
                    $"A {entry.Metadata.ClrType.Name} of another practice was to be written."
                );
            }
        }
    }
}
