using System.Globalization;
using System.Reflection;
using Repose.Content.Reading;

namespace Repose.Content;

/// <summary>What a clinician would read or change, read once and checked.</summary>
public sealed record ContentLibrary
{
    /// <summary>The language in which the content is written.</summary>
    internal const string OwnLanguage = "en";

    private static readonly Lazy<ContentLibrary> InEnglish = new(() => ReadShipped(OwnLanguage));
    private static readonly Lazy<ContentLibrary> InSpanish = new(() => ReadShipped("es"));

    /// <summary>
    /// The content that came with this program, in the language that is spoken: that of
    /// <see cref="CultureInfo.CurrentUICulture"/>. Keep its ids and never its words, for they are others in the next language.
    /// </summary>
    /// <exception cref="ContentException">The content is wrong; a test keeps that from happening.</exception>
    public static ContentLibrary Shipped =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName.Equals("es", StringComparison.Ordinal)
            ? Spanish
            : English;

    /// <summary>The content that came with this program, in English. Read at the first use.</summary>
    /// <exception cref="ContentException">The content is wrong; a test keeps that from happening.</exception>
    public static ContentLibrary English => InEnglish.Value;

    /// <summary>
    /// The content that came with this program, where the words that clients read are Spanish and all else is the same. Read
    /// at the first use.
    /// </summary>
    /// <exception cref="ContentException">The content is wrong; a test keeps that from happening.</exception>
    public static ContentLibrary Spanish => InSpanish.Value;

    /// <summary>The page about claims, part by part.</summary>
    public required IReadOnlyList<ClaimSection> Sections { get; init; }

    /// <summary>Every claim, in the order of the page.</summary>
    public IReadOnlyList<Claim> Claims => [.. Sections.SelectMany(section => section.Claims)];

    /// <summary>What each grade means, in the order of the page.</summary>
    public required IReadOnlyList<GradeExplanation> Grades { get; init; }

    /// <summary>Every source.</summary>
    public required IReadOnlyList<Reference> References { get; init; }

    /// <summary>The packs of the jurisdictions, by id.</summary>
    public required IReadOnlyList<Jurisdiction> Jurisdictions { get; init; }

    /// <summary>The protocols, by id.</summary>
    public required IReadOnlyList<Protocol> Protocols { get; init; }

    /// <summary>The instruments, by id.</summary>
    public required IReadOnlyList<Instrument> Instruments { get; init; }

    /// <summary>The conditions that tips name, in the order of their file.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>How those and the facts of screening know of each other.</summary>
    public required IReadOnlyList<ConditionLink> ConditionLinks { get; init; }

    /// <summary>The page of tips, part by part.</summary>
    public required IReadOnlyList<TipSection> TipSections { get; init; }

    /// <summary>The ways to relax, in the order of their files.</summary>
    public required IReadOnlyList<Relaxation> Relaxations { get; init; }

    /// <summary>The sentences for notes, part by part, in the order of their files.</summary>
    public required IReadOnlyList<Phrase> Phrases { get; init; }

    /// <summary>What is measured of the body, in the order of its files.</summary>
    public required IReadOnlyList<BodyMeasure> Measures { get; init; }

    /// <summary>What is said about massage and sleep and what is known of it, part by part. For those who treat.</summary>
    public required IReadOnlyList<EvidenceSection> Evidence { get; init; }

    /// <summary>The rules of screening, and the facts that they ask about.</summary>
    public required ScreeningBook Screening { get; init; }

    /// <summary>The body, from the front and from the back.</summary>
    public required IReadOnlyList<BodyMap> BodyMaps { get; init; }

    /// <summary>What a client is asked before the first massage.</summary>
    public required IntakeForm Intake { get; init; }

    /// <summary>The letters to a care team, and how they are answered.</summary>
    public required LetterBook Letters { get; init; }

    /// <summary>The region of the body with an id, or null if there is none.</summary>
    public BodyRegion? BodyRegion(string id) =>
        BodyMaps
            .SelectMany(map => map.Regions)
            .SingleOrDefault(region => region.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>Every tip, in the order of the page.</summary>
    public IReadOnlyList<Tip> Tips => [.. TipSections.SelectMany(section => section.Tips)];

    /// <summary>What a client may agree to, in the order in which it is asked.</summary>
    public required IReadOnlyList<Consent> Consents { get; init; }

    /// <summary>What a grade means.</summary>
    public GradeExplanation Explain(EvidenceGrade grade) => Grades.Single(explained => explained.Grade == grade);

    /// <summary>The pack with an id, or null if there is none.</summary>
    public Jurisdiction? Jurisdiction(string id) =>
        Jurisdictions.SingleOrDefault(pack => pack.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>The protocol with an id, or null if there is none.</summary>
    public Protocol? Protocol(string id) =>
        Protocols.SingleOrDefault(protocol => protocol.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>Reads a protocol that a practice wrote, which may cite the sources of this library.</summary>
    /// <param name="text">As a file of <c>content/protocols</c>.</param>
    /// <param name="name">What its faults call it.</param>
    public ProtocolReading ReadProtocol(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var faults = new Faults();
        using var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var areas = BodyMaps
            .SelectMany(map => map.Regions)
            .Select(region => region.Area)
            .ToHashSet(StringComparer.Ordinal);
        var protocol = FileText.Read(new(name, bytes), faults) is { } file
            ? new ProtocolFile(ReferenceBook.Of(References), areas).Read(file)
            : null;
        return new(faults.Count == 0 ? protocol : null, faults.All);
    }

    /// <summary>The instrument with an id, or null if there is none.</summary>
    public Instrument? Instrument(string id) =>
        Instruments.SingleOrDefault(instrument => instrument.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>The consent with an id, or null if there is none.</summary>
    public Consent? Consent(string id) =>
        Consents.SingleOrDefault(consent => consent.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>The tip with an id, or null if there is none.</summary>
    public Tip? Tip(string id) => Tips.SingleOrDefault(tip => tip.Id.Equals(id, StringComparison.Ordinal));

    /// <summary>Reads content from files.</summary>
    /// <param name="files">All files of all languages, in any order.</param>
    /// <param name="language">The code of the language in which clients are to read it, such as "es".</param>
    /// <exception cref="ContentException">Something is wrong with them; the message says where and what to do.</exception>
    public static ContentLibrary Read(IReadOnlyList<ContentFile> files, string language = OwnLanguage)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new LibraryReader().Read(files, language);
    }

    private static ContentLibrary ReadShipped(string language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("content/", StringComparison.Ordinal))
            .Select(name => new ContentFile(name, assembly.GetManifestResourceStream(name)!))
            .ToList();
        try
        {
            return Read(files, language);
        }
        finally
        {
            files.ForEach(file => file.Text.Dispose());
        }
    }
}
