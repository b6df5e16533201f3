using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Render.Html;

/// <summary>The answers of a page's questions as docs/page-contract.md has them; safe inside a script element.</summary>
internal static class AnswersJson
{
    // Characters: cmi.interactions.n.description, SCORM 2004 RTE 4.2.9.
    private const int TextLimit = 250;

    /// <summary>Letters stay readable, but &lt;, &gt;, &amp; and quotation marks are escaped, so that no value can end the element.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static string Write(IEnumerable<Question> questions)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder }))
        {
            json.WriteStartObject();
            foreach (var question in questions) WriteQuestion(json, question);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject(question.Id);
        json.WriteString("type", question.Type);
        switch (question)
        {
            case ChoiceQuestion q: WriteKey(json, q.Choices.Where(c => c.Correct).Select(c => c.Key)); break;
            case TrueFalseQuestion q: WriteKey(json, [q.Answer ? "true" : "false"]); break;
            case MatchingQuestion q: WriteKey(json, q.Pairs.Select(p => p.Key)); break;
            case SequencingQuestion q: WriteKey(json, q.Items.Select(i => i.Key)); break;
            case NumericQuestion q:
                json.WriteNumber("min", q.Minimum);
                json.WriteNumber("max", q.Maximum);
                break;
            case FillInQuestion q:
                WriteKey(json, q.Answers);
                json.WriteBoolean("caseSensitive", q.CaseSensitive);
                break;
        }
        json.WriteString("text", PlainText.Shorten(PlainText.Of(question.Stem.Body), TextLimit));
        if (question.Lesson is { } lesson) json.WriteString("lesson", lesson.Id);
        if (question.Section is { } section) json.WriteString("section", section.Id);
        if (question.Objective is { } objective) json.WriteNumber("objective", objective);
        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, IEnumerable<string> values)
    {
        json.WriteStartArray("key");
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
