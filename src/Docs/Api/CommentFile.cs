using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace LlmEvolution.Docs.Api;

/// <summary>The comments that the compiler writes beside an assembly; Roslyn's own reader is in a much larger package.</summary>
internal sealed class CommentFile(string path) : DocumentationProvider
{
    private readonly Dictionary<string, string> _members = XDocument.Load(path, LoadOptions.PreserveWhitespace).Descendants("member")
        .ToDictionary(m => m.Attribute("name")!.Value, m => m.ToString(SaveOptions.DisableFormatting), StringComparer.Ordinal);

    protected override string GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        _members.GetValueOrDefault(documentationMemberID, "");

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => _members.Count;
}
