namespace Repose.Practice;

/// <summary>Somebody who treats, as the calendar and the public page know them.</summary>
public sealed class Therapist(Id<MassagePractice> practiceId, Id<Therapist> id, string name) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Which therapist.</summary>
    public Id<Therapist> Id { get; private set; } = id;

    /// <summary>The name that clients see.</summary>
    public string Name { get; private set; } = name;

    /// <summary>Training, registration and experience, as the practice tells them.</summary>
    public string Qualifications { get; private set; } = "";

    /// <summary>A few sentences for the public page.</summary>
    public string About { get; private set; } = "";

    /// <summary>Whether new appointments can be made.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>The place in lists, the smallest first.</summary>
    public int Order { get; private set; }

    /// <summary>Says who this is.</summary>
    public void Describe(string name, string qualifications, string about, int order) =>
        (Name, Qualifications, About, Order) = (name, qualifications, about, order);

    /// <summary>Opens or closes the therapist's calendar for new appointments.</summary>
    public void SetActive(bool active) => IsActive = active;
}
