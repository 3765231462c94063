namespace Repose.Practice;

/// <summary>A row that belongs to one practice, and that no other practice may reach.</summary>
public interface IOfPractice
{
    /// <summary>The practice that it belongs to.</summary>
    Id<MassagePractice> PracticeId { get; }
}
