namespace Repose.Practice;

/// <summary>A person who works in a practice.</summary>
public sealed class Member(Id<MassagePractice> practiceId, Id<Member> id, Guid personId, string name, Role roles)
    : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>Who it is in this practice.</summary>
    public Id<Member> Id { get; private set; } = id;

    /// <summary>The person who signs in. One person may be a member of several practices.</summary>
    public Guid PersonId { get; private set; } = personId;

    /// <summary>The name that colleagues see.</summary>
    public string Name { get; private set; } = name;

    /// <summary>What this member may do.</summary>
    public Role Roles { get; private set; } = roles;

    /// <summary>The therapist in the calendar who is this member, if any.</summary>
    public Id<Therapist>? TherapistId { get; private set; }

    /// <summary>Gives other roles. <see cref="Role.None"/> ends the membership.</summary>
    public void Become(Role roles) => Roles = roles;

    /// <summary>Changes the name that colleagues see.</summary>
    public void Rename(string name) => Name = name;

    /// <summary>Says which therapist of the calendar this member is.</summary>
    public void TreatsAs(Id<Therapist>? therapist) => TherapistId = therapist;
}
