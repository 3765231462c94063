namespace Repose.Import;

/// <summary>The zip is protected by a password.</summary>
/// <param name="File">The file, and the part of it.</param>
public sealed record EncryptedArchive(string File) : Refusal("encrypted", ImportText.FormatEncrypted(File));
