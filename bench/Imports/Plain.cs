using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using CsvHelper;
using ExcelDataReader;

namespace Imports;

/// <summary>The plain way to read a file of its kind, which makes nothing of it: every element, every cell, once.</summary>
internal static class Plain
{
    /// <returns>How many were seen; null where there is no plain way.</returns>
    internal static long? Run(string path)
    {
        using var stream = File.OpenRead(path);
        var start = new byte[16];
        _ = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        if (start is not [(byte)'P', (byte)'K', ..])
        {
            return Read(stream, start);
        }

        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.GetEntry("xl/workbook.xml") is not null)
        {
            stream.Position = 0;
            // The reader asks for the encoding of the oldest workbooks, whatever it is given.
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Cells(ExcelReaderFactory.CreateReader(stream));
        }

        var files = zip.GetEntry("content.xml") is { } content ? [content] : zip.Entries.ToList();
        long count = 0;
        foreach (var entry in files)
        {
            using var probe = entry.Open();
            _ = probe.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            using var file = entry.Open();
            count += Read(file, start) ?? 0;
        }

        return count;
    }

    private static long? Read(Stream stream, byte[] start) =>
        start switch
        {
            [(byte)'{' or (byte)'[', ..] => Json(stream),
            [(byte)'<', ..] => Xml(stream),
            [(byte)'S', (byte)'Q', (byte)'L', ..] => null,
            _ => Csv(stream),
        };

    private static long Json(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        return Count(document.RootElement);
    }

    private static long Count(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Sum(one => Count(one.Value)),
            JsonValueKind.Array => element.EnumerateArray().Sum(Count),
            _ => 1,
        };

    private static long Xml(Stream stream)
    {
        using var xml = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Ignore });
        long count = 0;
        while (xml.Read())
        {
            count += 1 + xml.AttributeCount;
        }

        return count;
    }

    private static long Csv(Stream stream)
    {
        using var csv = CsvReader.Create(stream, new() { HasHeader = false });
        long count = 0;
        while (csv.Read())
        {
            count += csv.Current.ToArray().Length;
        }

        return count;
    }

    private static long Cells(IExcelDataReader sheet)
    {
        using var all = sheet;
        long count = 0;
        while (sheet.Read())
        {
            for (var column = 0; column < sheet.FieldCount; column++)
            {
                count += sheet.GetValue(column) is null ? 0 : 1;
            }
        }

        return count;
    }
}
