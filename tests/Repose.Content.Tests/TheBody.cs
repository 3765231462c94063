namespace Repose.Content.Tests;

public class TheBody
{
    private const string Front = "content/body/front.yaml";

    private static ContentLibrary Shipped => ContentLibrary.English;

    [Fact]
    public void Is_seen_from_the_front_and_from_the_back() =>
        Assert.Equal([BodyView.Front, BodyView.Back], Shipped.BodyMaps.Select(map => map.View));

    [Fact]
    public void Has_a_right_for_every_left_of_the_same_area() =>
        Assert.All(
            Shipped.BodyMaps,
            map =>
                Assert.Equal(
                    map.Regions.Where(region => region.Side == BodySide.Left).Select(region => region.Area).Order(),
                    map.Regions.Where(region => region.Side == BodySide.Right).Select(region => region.Area).Order()
                )
        );

    [Fact]
    public void Calls_no_two_regions_alike()
    {
        foreach (var library in new[] { ContentLibrary.English, ContentLibrary.Spanish })
        {
            var names = library.BodyMaps.SelectMany(map => map.Regions).Select(region => region.Name).ToList();
            Assert.Equal(names.Distinct(), names);
        }
    }

    [Fact]
    public void Has_a_region_for_every_tag_of_the_reference_course_that_names_a_place() =>
        Assert.Subset(
            Shipped.BodyMaps.SelectMany(map => map.Regions).SelectMany(region => region.Tags).ToHashSet(),
            new HashSet<string> { "head", "neck", "back", "hips", "abdomen", "arms", "legs", "feet" }
        );

    [Fact]
    public void Finds_a_region_by_its_id()
    {
        Assert.Equal("Left lower back", Shipped.BodyRegion("back-left-lower-back")?.Name);
        Assert.Null(Shipped.BodyRegion("tail"));
    }

    [Theory]
    [InlineData("shape: M ", "shape: m ", "This is no shape that is drawn here.")]
    [InlineData("shape: M 100", "shape: M 1000", "The shape leaves its box.")]
    [InlineData("area: head", "area: the head", "'the head' is no name of an area.")]
    [InlineData("side: middle", "side: inside", "'inside' is not one of the choices.")]
    [InlineData("view: front", "view: back", "Another file shows the body from there.")]
    public void Is_refused_with_file_and_line_where_it_cannot_be_drawn(string words, string others, string problem)
    {
        var fault = Assert.Single(Shelf.Shipped().Changed(Front, words, others).Faults());

        Assert.Equal(problem, fault.Problem);
        Assert.True(fault.Line > 0);
        Assert.StartsWith("content/body/", fault.File);
    }
}
