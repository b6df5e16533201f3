using System.Text.RegularExpressions;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Hosting;

/// <summary>The data script of a package that coursepack made (docs/page-contract.md): with it the saved state can be read lesson by lesson.</summary>
internal static partial class OwnPack
{
    private const string Before = "globalThis.COURSEPACK = ";

    // Characters: the largest course has some 60,000; a stranger's page is not read to its end.
    private const int Limit = 4 << 20;

    /// <param name="content">Null when the package is not on the shelf.</param>
    /// <param name="page">Address of the launch page, from the package's root.</param>
    /// <returns>JSON; null for what another tool made.</returns>
    public static string? Of(IPackageContent? content, string page)
    {
        var path = Uri.UnescapeDataString(page.Split('?', '#')[0]);
        if (content is null || Read(content, path) is not { } html || DataScript().Match(html) is not { Success: true } script) return null;
        return Read(content, script.Groups[1].Value) is { } text && text.StartsWith(Before, StringComparison.Ordinal) ? text[Before.Length..].TrimEnd().TrimEnd(';') : null;
    }

    private static string? Read(IPackageContent content, string path)
    {
        try
        {
            using var stream = content.Open(path);
            if (stream is null) return null;
            using var reader = new StreamReader(stream);
            var text = new char[Limit];
            return new string(text, 0, reader.ReadBlock(text));
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<script src="(?:\.\./)*(assets/sco/[A-Za-z0-9._-]+\.js)""")]
    private static partial Regex DataScript();
}
