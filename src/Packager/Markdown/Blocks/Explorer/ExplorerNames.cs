using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown.Blocks.Expressions;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

/// <summary>What formulas can use so far: sliders first, then each output once it is known.</summary>
internal sealed partial class ExplorerNames(DiagnosticBag diagnostics)
{
    private readonly List<string> _names = [];

    public IReadOnlyCollection<string> All => _names;

    public string? Take(YamlScalar scalar)
    {
        var name = scalar.Value.Trim();
        var problem = !Form().IsMatch(name) ? "it is a letter, then letters, digits and underscores, at most 20"
            : ExpressionFunctions.All.ContainsKey(name) ? "it is a function"
            : _names.Contains(name) ? "it is taken"
            : null;
        _names.Add(name);
        if (problem is null) return name;
        diagnostics.Report(BlockDiagnostics.BadName, scalar.Span, "write another, such as 'w' or 'path_length'", name, problem);
        return null;
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,19}$")]
    private static partial Regex Form();
}
