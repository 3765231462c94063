using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Screening;

/// <summary>What a questionnaire tells screening: its total, and single items.</summary>
internal static class FormFacts
{
    internal static Facts Of(ScreeningBook book, FilledForm form) =>
        Facts.Of(
            book.Facts.Where(fact => form.Instrument.Equals(fact.Instrument, StringComparison.Ordinal))
                .Select(fact => (fact, Number: NumberOf(fact, form)))
                .Where(one => one.Number is not null)
                .Select(one => KeyValuePair.Create(one.fact.Id, FactAnswer.Of((int)Math.Round(one.Number!.Value))))
        );

    private static double? NumberOf(ScreeningFact fact, FilledForm form) =>
        fact.Item is { } item ? form.Points().ElementAtOrDefault(item - 1) : form.Total;
}
