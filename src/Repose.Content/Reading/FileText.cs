using System.Text;
using YamlDotNet.Core;

namespace Repose.Content.Reading;

/// <summary>From a file to its fields, or to a fault that says why there are none.</summary>
internal static class FileText
{
    private const int LargestBytes = 256 * 1024;

    internal static Fields? Read(ContentFile file, Faults faults, Translation? translation = null)
    {
        try
        {
            if (YamlTree.Read(Text(file.Text)) is YamlFields { Items.Count: > 0 } root)
            {
                return new(root, new(file.Name, faults, translation), "");
            }

            faults.Add(new(file.Name, 0, "", "", "The file has no fields.", "Write its fields, or delete the file."));
        }
        catch (YamlException refused)
        {
            var message = refused.InnerException?.Message ?? refused.Message;
            var sentence = message.EndsWith('.') ? message : $"{message}.";
            faults.Add(
                new(
                    file.Name,
                    (int)refused.Start.Line,
                    "",
                    "",
                    $"This is not YAML that we can read. {sentence}",
                    "Compare the indentation, colons and quotes here with an entry that works."
                )
            );
        }
        catch (InvalidDataException unreadable)
        {
            faults.Add(new(file.Name, 0, "", "", unreadable.Message, "Save it as a small text file in UTF-8."));
        }

        return null;
    }

    private static string Text(Stream stream)
    {
        var bytes = new byte[LargestBytes + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > LargestBytes)
        {
            throw new InvalidDataException($"The file is larger than {LargestBytes / 1024} KiB.");
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 0, length).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException broken)
        {
            throw new InvalidDataException("The file is not text in UTF-8.", broken);
        }
    }
}
