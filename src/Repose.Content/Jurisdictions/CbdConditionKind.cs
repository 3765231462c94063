namespace Repose.Content;

/// <summary>What must hold before CBD is used. A pack that allows CBD must state every one.</summary>
public enum CbdConditionKind
{
    /// <summary>The batch has a certificate of analysis: CBD, THC, heavy metals, pesticides.</summary>
    BatchCertificate,

    /// <summary>The client is 18 or older.</summary>
    Adult,

    /// <summary>The client is neither pregnant nor breastfeeding.</summary>
    NotPregnant,

    /// <summary>The client's medicines have been checked against the list of those that CBD can clash with.</summary>
    InteractionsChecked,

    /// <summary>The client may not be tested for drugs.</summary>
    NotDrugTested,
}
