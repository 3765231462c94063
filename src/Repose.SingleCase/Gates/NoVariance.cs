namespace Repose.SingleCase;

/// <summary>The values do not vary about the model, so that no uncertainty can be stated.</summary>
public sealed record NoVariance() : Gate("no_variance");
