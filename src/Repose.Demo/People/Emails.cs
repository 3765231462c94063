using System.Globalization;
using System.Text;

namespace Repose.Demo;

/// <summary>Addresses at example.org, which is set aside for examples (RFC 2606): no message reaches anybody.</summary>
internal static class Emails
{
    internal static string Of(string name)
    {
        var plain = new StringBuilder();
        foreach (var sign in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(sign))
            {
                plain.Append(char.ToLowerInvariant(sign));
            }
            else if (sign == ' ')
            {
                plain.Append('.');
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{plain}@example.org");
    }
}
