using System.Globalization;
using System.Text;
using LlmEvolution.Import.Writing;

namespace LlmEvolution.Import.Quizzes;

/// <summary>Questions as the text of quiz.yml.</summary>
internal static class QuestionYaml
{
    public static string Write(string title, IEnumerable<ImportedQuestion> questions)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"title: {YamlText.Of(title)}\nquestions:\n");
        var ids = new IdMaker();
        foreach (var question in questions)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {YamlText.Of(ids.Take(question.Name, question.Stem, "question"))}\n");
            Key(yaml, 4, "type", question.Type);
            Key(yaml, 4, "stem", question.Stem);
            WriteAnswer(yaml, question);
        }
        return yaml.ToString();
    }

    private static void WriteAnswer(StringBuilder yaml, ImportedQuestion q)
    {
        switch (q.Type)
        {
            case "choice" or "multiple":
                if (!q.Shuffle) yaml.Append("    shuffle: false\n");
                yaml.Append("    choices:\n");
                foreach (var choice in q.Choices)
                {
                    yaml.Append(CultureInfo.InvariantCulture, $"      - text: {YamlText.Of(choice.Text)}\n");
                    if (choice.Correct) yaml.Append("        correct: true\n");
                    Key(yaml, 8, "feedback", choice.Feedback);
                }
                return;
            case "true-false":
                yaml.Append(q.Answer ? "    answer: true\n" : "    answer: false\n");
                break;
            case "matching":
                yaml.Append("    pairs:\n");
                foreach (var (left, right) in q.Pairs) yaml.Append(CultureInfo.InvariantCulture, $"      - left: {YamlText.Of(left)}\n        right: {YamlText.Of(right)}\n");
                break;
            case "sequencing":
                List(yaml, "items", q.Items);
                break;
            case "fill-in":
                List(yaml, "answers", q.Answers);
                if (q.CaseSensitive) yaml.Append("    case_sensitive: true\n");
                break;
            default:
                yaml.Append("    answer: ").Append(q.Maximum is { } maximum ? $"{{min: {Number(q.Value)}, max: {Number(maximum)}}}\n" : $"{{value: {Number(q.Value)}, tolerance: {Number(q.Tolerance)}}}\n");
                break;
        }
        WriteFeedback(yaml, q);
    }

    private static void WriteFeedback(StringBuilder yaml, ImportedQuestion q)
    {
        if (q.WhenRight is null && q.WhenWrong is null) return;
        var (right, wrong) = q.Type == "true-false" ? ("\"true\"", "\"false\"") : ("correct", "incorrect");
        yaml.Append("    feedback:\n");
        Key(yaml, 6, right, q.WhenRight);
        Key(yaml, 6, wrong, q.WhenWrong);
    }

    private static void List(StringBuilder yaml, string key, IEnumerable<string> values)
    {
        yaml.Append(CultureInfo.InvariantCulture, $"    {key}:\n");
        foreach (var value in values) yaml.Append(CultureInfo.InvariantCulture, $"      - {YamlText.Of(value)}\n");
    }

    private static void Key(StringBuilder yaml, int indent, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) yaml.Append(' ', indent).Append(CultureInfo.InvariantCulture, $"{key}: {YamlText.Of(value)}\n");
    }

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
