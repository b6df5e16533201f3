using LlmEvolution.Reports.Csv;

namespace LlmEvolution.Reports.Sources.Moodle;

/// <summary>Up to four columns of the interactions report: Question 0, Response 0, Right answer 0, Result 0.</summary>
internal sealed class MoodleQuestion(string number)
{
    private int _question = -1;
    private int _response = -1;
    private int _result = -1;

    /// <summary>Whether a column is about a question; if so, it is added to its question.</summary>
    public static bool Is(CsvHeading heading, int index, List<MoodleQuestion> questions)
    {
        var plain = CsvHeading.Plain(heading.Row.Fields[index].Text);
        var word = plain.TrimEnd("0123456789".ToCharArray());
        var number = plain[word.Length..];
        if (number.Length == 0 || word is not ("question" or "response" or "rightanswer" or "result" or "frage" or "antwort" or "richtigeantwort" or "ergebnis")) return false;
        var question = questions.Find(q => q.Number == number);
        if (question is null) questions.Add(question = new MoodleQuestion(number));
        if (word is "question" or "frage") question._question = index;
        else if (word is "response" or "antwort") question._response = index;
        else if (word is "result" or "ergebnis") question._result = index;
        return true;
    }

    private string Number { get; } = number;

    /// <summary>Null: it was not answered, or is no question of this course.</summary>
    public (string Activity, string Response, bool? Success)? Read(CsvRow row, MoodleActivities activities)
    {
        if (CsvHeading.In(row, _question) is not { } id || CsvHeading.In(row, _response) is not { } response || activities.FindQuestion(id.Text) is not { } activity) return null;
        bool? success = CsvHeading.In(row, _result)?.Text.ToLowerInvariant() switch
        {
            "correct" => true,
            // SCORM 1.2 says "wrong", 2004 "incorrect".
            "wrong" or "incorrect" => false,
            _ => null,
        };
        return (activity, response.Text, success);
    }
}
