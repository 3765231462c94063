namespace Repose.Content.Reading;

/// <summary>Reads all files of the content, sources first, since everything else cites them.</summary>
internal sealed class LibraryReader
{
    private readonly Faults faults = new();
    private readonly ReferenceBook references = new();
    private Translations? translations;
    private FactBook? facts;

    /// <param name="all">The files of every language.</param>
    /// <param name="language">Its code.</param>
    internal ContentLibrary Read(IReadOnlyList<ContentFile> all, string language)
    {
        var files = all.Where(file => !file.Name.StartsWith(Spanish, StringComparison.Ordinal)).ToList();
        translations = language.Equals(ContentLibrary.OwnLanguage, StringComparison.Ordinal)
            ? null
            : new(language, all, faults);
        foreach (var file in files.Where(file => Kinds.All(kind => !Is(file, kind))))
        {
            faults.Add(
                new(file.Name, 0, "", "", "This file has no place here.", $"Known are: {string.Join(", ", Kinds)}.")
            );
        }

        foreach (var kind in Kinds.Where(kind => !files.Any(file => Is(file, kind))))
        {
            faults.Add(new(kind, 0, "", "", "There is no such file.", "Add it."));
        }

        Each(files, "content/references.yaml", file => references.Read(file));
        // A source that was not read would be missed in every claim: the first fault is enough.
        faults.ThrowIfAny();
        var grades = new List<GradeExplanation>();
        Each(files, "content/grades.yaml", file => grades.AddRange(GradeFile.Read(file)));
        var (views, maps) = (new BodyFile(), new List<BodyMap>());
        Each(files, "content/body/", file => maps.Add(views.Read(file)));
        var areas = maps.SelectMany(map => map.Regions).Select(region => region.Area).ToHashSet(StringComparer.Ordinal);
        var (claims, packs, protocols) = (
            new ClaimFile(references),
            new JurisdictionFile(references),
            new ProtocolFile(references, areas)
        );
        var (sections, jurisdictions, courses) = (
            new List<ClaimSection>(),
            new List<Jurisdiction?>(),
            new List<Protocol?>()
        );
        Each(files, "content/claims/", file => sections.Add(claims.Read(file)));
        Each(files, "content/jurisdictions/", file => jurisdictions.Add(packs.Read(file)));
        Each(files, "content/protocols/", file => courses.Add(protocols.Read(file)));
        var (conditions, pillars) = (new ConditionBook(), new List<TipSection>());
        Each(files, "content/conditions.yaml", conditions.Read);
        var (instruments, scales) = (new InstrumentFile(references, conditions), new List<Instrument?>());
        Each(files, "content/instruments/", file => scales.Add(instruments.Read(file)));
        instruments.AndNoStrangers();
        var tips = new TipFile(references, conditions);
        Each(files, "content/tips/", file => pillars.Add(tips.Read(file)));
        conditions.AndNoOthers();
        var (asked, consents) = (new ConsentFile(), new List<Consent>());
        Each(files, "content/consents/", file => consents.Add(asked.Read(file)));
        var (relaxations, ways) = (new RelaxationFile(references), new List<Relaxation>());
        Each(files, "content/relaxation/", file => ways.Add(relaxations.Read(file)));
        var (sentences, phrases) = (new PhraseFile(), new List<Phrase>());
        Each(files, "content/phrases/", file => phrases.AddRange(sentences.Read(file)));
        var (body, measures) = (new MeasureFile(references), new List<BodyMeasure>());
        Each(files, "content/measures/", file => measures.AddRange(body.Read(file)));
        var (said, statements) = (new EvidenceFile(references), new List<EvidenceSection>());
        Each(files, "content/evidence/", file => statements.Add(said.Read(file)));
        var screening = Screening(files, courses, scales, [.. pillars.SelectMany(section => section.Tips)]);
        var links = facts is { } known ? conditions.Links(known) : [];
        var pages = new IntakeFile();
        Each(files, "content/intake/", pages.Read);
        var intake = pages.Whole(faults, facts?.All ?? []);
        var letters = new LetterFile(references);
        Each(files, "content/letters/", letters.Read);
        var book = letters.Whole(faults);
        translations?.AndNoOthers();
        faults.ThrowIfAny();
        return new()
        {
            Sections = [.. sections.OrderBy(section => section.Group)],
            Grades = [.. grades],
            References = references.All,
            Jurisdictions = [.. jurisdictions.OfType<Jurisdiction>().OrderBy(pack => pack.Id, StringComparer.Ordinal)],
            Instruments = [.. scales.OfType<Instrument>().OrderBy(scale => scale.Id, StringComparer.Ordinal)],
            Conditions = conditions.All,
            ConditionLinks = links,
            Consents = [.. consents.OrderBy(consent => consent.Place)],
            Relaxations = [.. ways],
            Intake = intake!,
            Letters = book!,
            Measures = [.. measures],
            Phrases = [.. phrases.OrderBy(phrase => phrase.Part)],
            Screening = screening(),
            Evidence = [.. statements],
            BodyMaps = [.. maps.OrderBy(map => map.View)],
            TipSections = [.. pillars.OrderBy(section => section.Pillar)],
            Protocols = [.. courses.OfType<Protocol>().OrderBy(protocol => protocol.Id, StringComparer.Ordinal)],
        };
    }

    /// <summary>Rules name steps, questionnaires and tips, so those come first. Nothing is built from what is faulty.</summary>
    private Func<ScreeningBook> Screening(
        IReadOnlyList<ContentFile> files,
        IEnumerable<Protocol?> courses,
        IEnumerable<Instrument?> scales,
        IReadOnlyList<Tip> tips
    )
    {
        Instrument[] instruments = [.. scales.OfType<Instrument>()];
        var (book, sections) = (new FactBook(instruments), new List<ScreeningSection>());
        facts = book;
        Each(files, FactsFile, book.Read);
        var effects = new EffectsPart(book, [.. courses.OfType<Protocol>()], instruments, tips);
        var rules = new ScreeningFile(references, book, effects);
        Each(
            [.. files.Where(file => !Is(file, FactsFile))],
            "content/screening/",
            file => sections.Add(rules.Read(file))
        );
        book.AndNoOthers();
        return () => new(book.All, sections);
    }

    private const string FactsFile = "content/screening/facts.yaml";

    private const string Spanish = $"{ContentFile.Folder}es/";

    private static string[] Kinds { get; } =
    [
        "content/references.yaml",
        "content/grades.yaml",
        "content/claims/",
        "content/jurisdictions/",
        "content/protocols/",
        "content/instruments/",
        "content/conditions.yaml",
        "content/tips/",
        "content/consents/",
        "content/relaxation/",
        "content/phrases/",
        "content/measures/",
        "content/evidence/",
        FactsFile,
        "content/screening/",
        "content/body/",
        "content/intake/",
        "content/letters/",
    ];

    private static bool Is(ContentFile file, string kind) =>
        kind.EndsWith('/')
            ? file.Name.StartsWith(kind, StringComparison.Ordinal)
            : file.Name.Equals(kind, StringComparison.Ordinal);

    private void Each(IReadOnlyList<ContentFile> files, string kind, Action<Fields> read)
    {
        foreach (var file in files.Where(file => Is(file, kind)).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            if (FileText.Read(file, faults, translations?.For(file.Name)) is { } fields)
            {
                read(fields);
            }
        }
    }
}
