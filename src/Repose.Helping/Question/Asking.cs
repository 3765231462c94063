namespace Repose.Helping;

/// <summary>What comes of asking: an answer, or the reason why the question cannot even be put.</summary>
public abstract record Asking;
