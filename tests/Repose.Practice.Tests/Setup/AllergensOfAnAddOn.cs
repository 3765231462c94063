using FsCheck;
using FsCheck.Fluent;

namespace Repose.Practice.Tests.Setup;

public class AllergensOfAnAddOn
{
    [Fact]
    public void Are_kept_in_one_line_the_known_ones_first() =>
        Assert.Equal("sesame, lanolin, celery", Allergens.Join(["lanolin", "sesame"], "celery, celery"));

    [Fact]
    public void Tick_the_box_of_one_that_was_typed_among_the_others() =>
        Assert.Contains("peanut", Allergens.Ticked(Allergens.Join([], "Peanut, mango")));

    [Fact]
    public void Leave_out_boxes_that_do_not_exist() => Assert.Equal("", Allergens.Join(["<script>", "gold"], ""));

    [Fact]
    public void Come_apart_as_they_were_put_together()
    {
        var ticked = Gen.SubListOf(Allergens.Known.ToArray());
        var others = Gen.SubListOf((string[])["celery", "mango", "bee venom", "x,y"]);
        var line = ticked.SelectMany(known => others.Select(free => (Known: known, Free: string.Join(", ", free))));
        Check.QuickThrowOnFailure(
            Prop.ForAll(
                line.ToArbitrary(),
                one =>
                {
                    var joined = Allergens.Join(one.Known, one.Free);
                    return Allergens.Ticked(joined).SetEquals(one.Known)
                        && Allergens.Join(Allergens.Ticked(joined), Allergens.Others(joined)) == joined;
                }
            )
        );
    }
}
