using NodaTime;
using Repose.Content;
using Repose.Practice;

namespace Repose.Web.Screening;

/// <summary>What was told once, as it is known today: some answers lapse, and some numbers grow.</summary>
internal static class FactsToday
{
    internal static Facts Of(ScreeningBook book, IEnumerable<ToldFact> told, LocalDate today) =>
        Facts.Of(
            told.Select(one =>
                    (
                        one.Fact,
                        Answer: book.Fact(one.Fact)
                            ?.After(FactAnswer.Kept(one.Answer), Period.Between(one.On, today, PeriodUnits.Days).Days)
                    )
                )
                .Where(one => one.Answer is not null)
                .Select(one => KeyValuePair.Create(one.Fact, one.Answer!))
        );
}
