using System.Globalization;
using System.Xml.Linq;

namespace LlmEvolution.Import.Quizzes.Qti;

/// <summary>A response declaration: what is right (QTI 2.1 §8.3).</summary>
internal sealed record QtiResponse(string Identifier, string BaseType, IReadOnlyList<string> Correct, IReadOnlyList<(string Key, decimal Points, bool CaseSensitive)> Mapped)
{
    public static QtiResponse Of(XElement declaration) => new(
        declaration.Attribute("identifier")?.Value ?? "",
        declaration.Attribute("baseType")?.Value ?? "",
        [.. Children(declaration, "correctResponse").SelectMany(c => Children(c, "value")).Select(v => v.Value.Trim())],
        [.. Children(declaration, "mapping").SelectMany(m => Children(m, "mapEntry")).Select(e => (
            e.Attribute("mapKey")?.Value ?? "",
            decimal.TryParse(e.Attribute("mappedValue")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var points) ? points : 0,
            e.Attribute("caseSensitive")?.Value == "true"))]);

    public bool IsNumber => BaseType is "integer" or "float";

    public static IEnumerable<XElement> Children(XElement element, string name) => element.Elements().Where(e => e.Name.LocalName == name);
}
