using Repose.Tests;

namespace Repose.Content.Tests;

public class TheShippedContent
{
    private static ContentLibrary Shipped => ContentLibrary.Shipped;

    [Fact]
    public void Is_valid_and_complete()
    {
        Assert.NotEmpty(Shipped.Claims);
        Assert.NotEmpty(Shipped.References);
        Assert.Equal(["none", "us-vt"], Shipped.Jurisdictions.Select(pack => pack.Id));
        Assert.Equal(["lbp-sleep-10x30"], Shipped.Protocols.Select(protocol => protocol.Id));
    }

    [Fact]
    public void Is_read_once() => Assert.Same(ContentLibrary.Shipped, ContentLibrary.Shipped);

    [Fact]
    public void Holds_every_file_of_the_folder()
    {
        Assert.Equal(
            Repository
                .Files("content", "*")
                .Select(file => Repository.Relative(file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
            Shelf.Shipped().Names.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Cites_only_sources_that_exist() => Assert.Subset(Shipped.References.ToHashSet(), Cited());

    [Fact]
    public void Keeps_no_source_that_nothing_cites() =>
        Assert.Empty(Shipped.References.Except(Cited()).Select(reference => reference.Id));

    [Fact]
    public void Is_the_same_in_whatever_order_its_files_are_read()
    {
        var shelf = Shelf.Shipped();
        var backwards = ContentLibrary.Read([
            .. shelf
                .Names.OrderDescending(StringComparer.Ordinal)
                .Select(name => new ContentFile(
                    name,
                    new MemoryStream(System.Text.Encoding.UTF8.GetBytes(shelf[name]))
                )),
        ]);

        Assert.Equal(Shipped.Claims.Select(claim => claim.Says), backwards.Claims.Select(claim => claim.Says));
    }

    [Fact]
    public void Knows_no_pack_and_no_protocol_of_another_name()
    {
        Assert.Null(Shipped.Jurisdiction("atlantis"));
        Assert.Null(Shipped.Protocol("atlantis"));
    }

    private static HashSet<Reference> Cited() =>
        [
            .. Shipped.Claims.SelectMany(claim => claim.Sources),
            .. Shipped.Tips.SelectMany(tip => tip.Sources),
            .. Shipped.Evidence.SelectMany(section => section.Entries).SelectMany(entry => entry.Sources),
            .. Shipped.Screening.Rules.SelectMany(rule => rule.Sources),
            .. Shipped.Relaxations.SelectMany(one => one.Sources),
            .. Shipped.Protocols.SelectMany(protocol => protocol.Sources),
            .. Shipped.Jurisdictions.SelectMany(pack =>
                pack.Sources.Concat(pack.Scope.SelectMany(statement => statement.Sources))
                    .Concat(pack.Registration?.Sources ?? [])
                    .Concat(pack.Ages.Sources)
                    .Concat(pack.Cbd.Sources)
                    .Concat(pack.Disclosure?.Sources ?? [])
            ),
            .. Shipped.Instruments.SelectMany(instrument =>
                instrument
                    .Sources.Concat(instrument.Licence.Sources)
                    .Concat(instrument.Bands.SelectMany(band => band.Sources))
                    .Concat(instrument.CutOffs.SelectMany(cutOff => cutOff.Sources))
                    .Concat(instrument.Patterns.SelectMany(pattern => pattern.Sources))
                    .Concat(instrument.RedFlags.SelectMany(flag => flag.Sources))
                    .Concat(instrument.ImportantChange?.Sources ?? [])
            ),
        ];
}
