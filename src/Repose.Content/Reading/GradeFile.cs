namespace Repose.Content.Reading;

/// <summary>Reads what the grades mean.</summary>
internal static class GradeFile
{
    internal static IReadOnlyList<GradeExplanation> Read(Fields file)
    {
        var grades = new List<GradeExplanation>();
        foreach (var entry in file.Entries("grades"))
        {
            grades.Add(new(entry.Choice<EvidenceGrade>("grade"), entry.Words("name"), entry.Words("means")));
            entry.AndNoOthers();
        }

        file.AndNoOthers();
        foreach (var grade in Enum.GetValues<EvidenceGrade>())
        {
            var count = grades.Count(explained => explained.Grade == grade);
            if (count != 1)
            {
                file.Fault("grades", $"The grade {grade} is explained {count} times.", "Explain each grade once.");
            }
        }

        return grades;
    }
}
