namespace Repose.Import.Spreadsheets;

/// <summary>Which program's workbook it is.</summary>
internal enum WorkbookKind
{
    /// <summary>Excel: xlsx, xlsm, xlsb and xls.</summary>
    Excel,

    /// <summary>LibreOffice and others: ods.</summary>
    OpenDocument,
}
