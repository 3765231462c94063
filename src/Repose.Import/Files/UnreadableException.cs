namespace Repose.Import.Files;

/// <summary>Carries a refusal out of the depth of a stream. Caught in one place, where the import begins.</summary>
internal sealed class UnreadableException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;
}
