using System.Text;
using QRCoder;

namespace Repose.Web.Access.Account;

/// <summary>A square picture for a telephone's camera, as one path of an SVG.</summary>
/// <param name="Size">The modules of a side, with the quiet border.</param>
/// <param name="Path">The dark modules.</param>
internal sealed record QrPicture(int Size, string Path)
{
    internal static QrPicture Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < data.ModuleMatrix[y].Count; x++)
            {
                if (data.ModuleMatrix[y][x])
                {
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new(data.ModuleMatrix.Count, path.ToString());
    }
}
