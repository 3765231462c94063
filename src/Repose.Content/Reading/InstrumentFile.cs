namespace Repose.Content.Reading;

/// <summary>Reads an instrument, and checks its numbers, and that it ships no words that may not be.</summary>
internal sealed class InstrumentFile(ReferenceBook references, ConditionBook conditions)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly List<(string Next, Fields File)> followed = [];

    internal Instrument? Read(Fields file)
    {
        var (licence, itemPart, totalPart) = (file.Part("licence"), file.MaybePart("items"), file.MaybePart("total"));
        var (wordingPart, changePart) = (file.MaybePart("wording"), file.MaybePart("important-change"));
        var (id, name, recall) = (file.Id(ids), file.Words("name"), file.MaybeWords("recall"));
        var direction = file.MaybeChoice<ScoreDirection>("direction");
        var (form, code) = (Loinc(file, "loinc-form"), Loinc(file, "loinc-total"));
        var (version, paperOnly) = (file.Whole("version", 1, 1000), file.MaybeText("paper-only"));
        var same = file.MaybeText("asks-the-same-as");
        var (notes, noTotal) = (file.MaybeWordsOfEach("notes"), file.MaybeWords("no-total"));
        var whyInEnglish = file.Translation?.MaybeNote("wording-stays-english");
        var items = itemPart is null ? null : ScalePart.Items(itemPart);
        var total = totalPart is null ? null : ScalePart.Total(totalPart, items);
        var readings = new ReadingList(references, conditions, items, total);
        var instrument = new Instrument
        {
            Id = id,
            Version = version,
            Name = name,
            PaperOnly = paperOnly,
            AsksTheSameAs = same,
            Recall = recall,
            Direction = direction,
            Licence = licence is null ? new(default, "", []) : Licence(licence),
            Items = items,
            Total = total,
            NoTotal = noTotal,
            Bands = file.MaybePart("bands") is { } bands ? readings.Bands(bands) : [],
            CutOffs = [.. file.MaybeEntries("cut-offs").Select(readings.CutOff)],
            Patterns = [.. file.MaybeEntries("patterns").Select(readings.Pattern)],
            ImportantChange = changePart is null ? null : readings.Change(changePart),
            RedFlags = [.. file.MaybeEntries("red-flags").Select(readings.RedFlag)],
            LoincForm = form,
            LoincTotal = code,
            WhyInEnglish = whyInEnglish,
            Wording = wordingPart is null
                ? null
                : WordingPart.Read(whyInEnglish is null ? wordingPart : wordingPart.AsWritten(), items),
            Notes = notes,
            Sources = references.Cited(file),
        };
        file.AndNoOthers();
        CheckTotal(instrument, file);
        CheckWording(instrument, file);
        CheckNext(instrument, file);
        return licence is null ? null : instrument;
    }

    /// <summary>Instruments name others, which are known only when all are read.</summary>
    internal void AndNoStrangers()
    {
        foreach (var (next, file) in followed.Where(one => !ids.Contains(one.Next)))
        {
            file.Fault(
                "id",
                $"There is no instrument '{next}', which is named here.",
                "Write the id of one that is here."
            );
        }
    }

    private void CheckNext(Instrument instrument, Fields file) =>
        followed.AddRange(
            instrument
                .CutOffs.Select(one => one.Then)
                .Append(instrument.AsksTheSameAs)
                .OfType<string>()
                .Select(next => (next, file))
        );

    private WordingLicence Licence(Fields part)
    {
        var licence = new WordingLicence(
            part.Choice<WordingRight>("wording"),
            part.Words("says"),
            references.Cited(part)
        );
        part.AndNoOthers();
        return licence;
    }

    private static string? Loinc(Fields file, string name)
    {
        var code = file.MaybeText(name);
        if (code is not null && !Spelling.IsLoinc(code))
        {
            file.Fault(name, $"'{code}' is no LOINC code.", "Copy it again: its last digit checks the others.");
        }

        return code;
    }

    private static void CheckTotal(Instrument instrument, Fields file)
    {
        if ((instrument.Total is null) == (instrument.NoTotal is null))
        {
            file.Fault("total", "Either 'total' or 'no-total' must be there.", "Say how, or say why there is none.");
        }

        if (instrument is { Total: not null, Items: null })
        {
            file.Fault("total", "A total needs items.", "Add 'items:' with their number and points.");
        }

        var judged = instrument.CutOffs.Count > 0 || instrument.RedFlags.Count > 0 || instrument.Total is not null;
        if (judged && instrument.Direction is null)
        {
            file.Fault("direction", "Nobody can tell which points are worse.", "Add 'direction:'.");
        }
    }

    private static void CheckWording(Instrument instrument, Fields file)
    {
        if (instrument.Licence.Right == WordingRight.Shipped && instrument.Wording is null)
        {
            file.Fault("wording", "The words may be shipped, and are not here.", "Write them, or withhold them.");
        }

        if (instrument.Licence.Right != WordingRight.Shipped && instrument.Wording is not null)
        {
            file.Fault("wording", "These words may not be shipped.", "Take them out: keep only what scoring needs.");
        }
    }
}
