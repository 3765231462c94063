using System.Runtime.CompilerServices;
using Repose.Effect;
using Repose.SingleCase;

namespace Repose.Tests;

public class WordsForASeries
{
    public static TheoryData<Type> Gates => [.. Kinds(typeof(Gate))];

    public static TheoryData<Type> Cautions =>
        [.. Kinds(typeof(Caution)).Where(type => type != typeof(AmountNotRobust))];

    [Theory, MemberData(nameof(Gates))]
    public void There_is_a_sentence_for_every_gate(Type kind) =>
        Assert.EndsWith(".", GateSentences.Say(Bare<Gate>(kind), day => $"day {day}"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Cautions))]
    public void There_is_a_sentence_for_every_caution(Type kind) =>
        Assert.EndsWith(".", CautionSentences.Say(Bare<Caution>(kind), day => $"day {day}"), StringComparison.Ordinal);

    private static IEnumerable<Type> Kinds(Type of) =>
        of.Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsAssignableTo(of));

    /// <summary>One with nothing in it but what a sentence cannot do without.</summary>
    private static T Bare<T>(Type kind)
        where T : class =>
        kind == typeof(ModelNotEstimable)
            ? (T)(object)new ModelNotEstimable(new NotEstimable(NotEstimableReason.Collinear, "weekend"))
            : (T)RuntimeHelpers.GetUninitializedObject(kind);
}
