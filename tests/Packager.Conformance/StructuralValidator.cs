using System.Collections.Immutable;
using System.Xml.Linq;

namespace Packager.Conformance;

/// <summary>
/// What CourseStructure.xsd and tincan.xsd say, written once more from the standards' text: no package registry has these
/// two schemas. It knows nothing of the rules in src/Packager/Targets.
/// </summary>
internal sealed class StructuralValidator(XNamespace space, IReadOnlyDictionary<string, ElementModel> models)
{
    public ImmutableArray<string> Validate(XElement root, string expected) =>
        root.Name == space + expected ? [.. Findings(root)] : [$"root: {root.Name}"];

    private IEnumerable<string> Findings(XElement element)
    {
        if (element.Name.Namespace != space) yield break;
        if (!models.TryGetValue(KeyOf(element), out var model))
        {
            yield return $"{element.Name.LocalName}: unknown";
            yield break;
        }
        foreach (var name in model.Required.Where(a => string.IsNullOrWhiteSpace(element.Attribute(a)?.Value))) yield return $"{element.Name.LocalName}: no {name}";
        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && !model.Attributes.ContainsKey(a.Name.LocalName)))
            yield return $"{element.Name.LocalName}: {attribute.Name.LocalName} unknown";
        foreach (var attribute in element.Attributes().Where(a => model.Attributes.TryGetValue(a.Name.LocalName, out var valid) && !valid(a.Value)))
            yield return $"{element.Name.LocalName}: {attribute.Name.LocalName}='{attribute.Value}'";
        if (!model.Matches(element)) yield return $"{element.Name.LocalName}: {string.Join(' ', element.Elements().Select(e => e.Name.LocalName))}";
        foreach (var finding in element.Elements().SelectMany(Findings)) yield return finding;
    }

    // An objective of the course and a reference to one have the same name.
    private string KeyOf(XElement element)
    {
        var parent = $"{element.Parent?.Parent?.Name.LocalName}/{element.Name.LocalName}";
        return models.ContainsKey(parent) ? parent : element.Name.LocalName;
    }
}

/// <param name="Children">In order, with how often: a, a? , a+ , (a|b)+; null: text only.</param>
/// <param name="Attributes">Each with what its values satisfy.</param>
internal sealed record ElementModel(string? Children, string[] Required, IReadOnlyDictionary<string, Func<string, bool>> Attributes)
{
    public bool Matches(XElement element)
    {
        if (Children is null) return !element.HasElements && element.Value.Trim().Length > 0;
        var names = string.Concat(element.Elements().Where(e => e.Name.Namespace == element.Name.Namespace).Select(e => e.Name.LocalName + ";"));
        return System.Text.RegularExpressions.Regex.IsMatch(names, $"^{Children.Replace(" ", "", StringComparison.Ordinal)}$");
    }
}
