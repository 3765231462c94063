namespace Repose.Content.Reading;

/// <summary>Reads how many items an instrument has and what they come to, and checks that it adds up.</summary>
internal static class ScalePart
{
    internal static ItemScale Items(Fields part)
    {
        var items = new ItemScale(
            part.Whole("count", 1, 200),
            part.Whole("least", 0, 1000),
            part.Whole("most", 0, 1000)
        );
        part.AndNoOthers();
        if (items.Most <= items.Least)
        {
            part.Fault("most", "It is no more than 'least'.", "Make it more.");
        }

        return items;
    }

    internal static TotalScale Total(Fields part, ItemScale? items)
    {
        var total = new TotalScale(
            part.Choice<TotalMethod>("method"),
            part.Whole("least", 0, 200_000),
            part.Whole("most", 0, 200_000)
        );
        part.AndNoOthers();
        if (items is not null)
        {
            var times = total.Method == TotalMethod.Sum ? items.Count : 1;
            AddsUp(part, "least", total.Least, times * items.Least);
            AddsUp(part, "most", total.Most, times * items.Most);
        }

        return total;
    }

    private static void AddsUp(Fields part, string name, int said, int found)
    {
        if (said != found)
        {
            part.Fault(name, $"The items come to {found}, not {said}.", "Correct the items or the total.");
        }
    }
}
