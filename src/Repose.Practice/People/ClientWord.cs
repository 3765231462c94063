namespace Repose.Practice;

/// <summary>A word by which a client is found: of the name, the address of the e-mail, or the telephone's digits.</summary>
public sealed class ClientWord(Id<MassagePractice> practiceId, string word, Id<Client> clientId) : IOfPractice
{
    /// <inheritdoc />
    public Id<MassagePractice> PracticeId { get; private set; } = practiceId;

    /// <summary>The word, without accents and in lower case.</summary>
    public string Word { get; private set; } = word;

    /// <summary>Whom it finds.</summary>
    public Id<Client> ClientId { get; private set; } = clientId;
}
