using System.Globalization;

namespace Repose.Import.Tests.Files;

/// <summary>What is said of a file where Spanish is spoken.</summary>
public sealed class InSpanish : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public InSpanish() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("es-MX");

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("date,bed_time\n2024-13-01,22:30\n", "Fila 2, date: “2024-13-01” no es una fecha como 2024-03-01")]
    [InlineData(
        "date,bed_time,sol_min\n2024-03-01,22:30,x\n",
        "Fila 2, sol_min: “x” no es un número de minutos, como 20."
    )]
    [InlineData("date,bed_time,quality\n2024-03-01,22:30,1001\n", "“1001” es más de lo posible, 1000.")]
    [InlineData(
        "date,bed_time,out_of_bed\n2024-03-01,07:00,23:00\n",
        "Acostarse a las “07:00” y levantarse a las “23:00” parecen estar al revés."
    )]
    [InlineData("date,bed_time\n2024-03-01,22:30\n2024-03-01,22:45\n", "Ya hay una noche de esta fecha, en la fila 2.")]
    public void Rows_of_a_diary_are_refused(string diary, string said) =>
        Assert.Contains(
            said,
            Some.Refuse<BadDiaryRows>(System.Text.Encoding.UTF8.GetBytes(diary)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Yes_is_understood()
    {
        var read = Some.Import("date,bed_time,medicine\n2024-03-01,22:30,sí\n2024-03-02,22:30,no\n"u8.ToArray());

        Assert.Equal([true, false], read.Diary.Select(night => night.SleepMedicine));
    }

    [Fact]
    public void Names_that_are_kept_stay_as_they_are()
    {
        var read = Some.Import("date,bed_time\n2024-03-01,22:30\n"u8.ToArray());

        Assert.Equal(SleepExport.DiaryFormat, read.Format);
        Assert.Contains("diario de sueño (CSV)", SleepExport.Formats);
    }

    [Fact]
    public void A_file_of_another_kind_is_refused() =>
        Assert.Equal(
            "my file no es una exportación de sueño que se pueda leer aquí. Parece un PDF, que está hecho para leer: "
                + $"exporte los datos mismos. Se puede leer: {string.Join(", ", SleepExport.Formats)}.",
            Some.Refuse<NotRecognised>("%PDF-1.7"u8.ToArray()).Message
        );
}
