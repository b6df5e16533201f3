using System.Globalization;
using System.Text;

namespace LlmEvolution.Reports.Csv;

/// <summary>Which column holds what, by names that people give them.</summary>
internal sealed class CsvHeading(CsvRow row)
{
    public CsvRow Row { get; } = row;

    public int Count => Row.Fields.Count;

    /// <summary>-1: there is no such column.</summary>
    public int IndexOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            for (var i = 0; i < Row.Fields.Count; i++)
                if (Plain(Row.Fields[i].Text) == name) return i;
        }
        return -1;
    }

    /// <summary>Small letters and digits only, without accents: "E-Mail" and "e mail" are one.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (!char.IsLetterOrDigit(c)) continue;
            var small = char.ToLowerInvariant(c);
            plain.Append("àáâãäåçèéêëìíîïñòóôõöùúûüý".IndexOf(small, StringComparison.Ordinal) is var i and >= 0 ? "aaaaaaceeeeiiiinooooouuuuy"[i] : small);
        }
        return plain.ToString();
    }

    /// <summary>The trimmed text in a column; null: there is no such column, or nothing in it.</summary>
    public static CsvField? In(CsvRow row, int column) =>
        column >= 0 && column < row.Fields.Count && row.Fields[column] is { Text.Length: > 0 } field ? field with { Text = field.Text.Trim() } : null;

    /// <summary>A whole number in a column; null: none.</summary>
    public static int? Number(CsvField? field) =>
        field is { } f && int.TryParse(f.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
