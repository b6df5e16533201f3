using System.Globalization;

namespace LlmEvolution.Import.Quizzes.Gift;

/// <param name="Right">It begins with an equals sign.</param>
/// <param name="Weight">Percent; null without one.</param>
/// <param name="Text">Still with escapes.</param>
/// <param name="Feedback">Still with escapes; null without any.</param>
internal sealed record GiftAnswer(bool Right, decimal? Weight, string Text, string? Feedback)
{
    /// <summary>Splits what stands between braces at unescaped <c>=</c> and <c>~</c>.</summary>
    public static IReadOnlyList<GiftAnswer> All(string text)
    {
        var answers = new List<GiftAnswer>();
        var marks = Unescaped(text, '=', '~').ToList();
        // -> and formulas hold none; an equals sign inside feedback has to be escaped, as the format says.
        for (var i = 0; i < marks.Count; i++)
        {
            var end = i + 1 < marks.Count ? marks[i + 1] : text.Length;
            answers.Add(One(text[marks[i]] == '=', text[(marks[i] + 1)..end]));
        }
        return answers;
    }

    /// <summary>Offsets of characters that no backslash stands before.</summary>
    public static IEnumerable<int> Unescaped(string text, params char[] wanted)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (wanted.Contains(text[i])) yield return i;
        }
    }

    public static (string Text, string? Feedback) SplitFeedback(string text)
    {
        var hash = Unescaped(text, '#').Append(-1).First();
        return hash < 0 ? (text, null) : (text[..hash], text[(hash + 1)..]);
    }

    private static GiftAnswer One(bool right, string text)
    {
        decimal? weight = null;
        var rest = text.TrimStart();
        if (rest.StartsWith('%') && rest.IndexOf('%', 1) is > 1 and var end && decimal.TryParse(rest.AsSpan(1, end - 1), NumberStyles.Number, CultureInfo.InvariantCulture, out var percent))
        {
            weight = percent;
            rest = rest[(end + 1)..];
        }
        var (answer, feedback) = SplitFeedback(rest);
        return new GiftAnswer(right, weight, answer.Trim(), feedback?.Trim());
    }
}
