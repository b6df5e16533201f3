using System.Collections.Immutable;
using LlmEvolution.Packager.Markdown.Blocks.Expressions;
using LlmEvolution.Packager.Model;
using LlmEvolution.Packager.Render.Html;

namespace LlmEvolution.Packager.Markdown.Blocks.Explorer;

/// <summary>Sliders, and what formulas make of them.</summary>
/// <param name="Rows">Settings for readers without script, one value for each slider.</param>
internal sealed record ExplorerBlock(
    InlineText Title,
    InlineText? Intro,
    ImmutableArray<Slider> Sliders,
    ImmutableArray<Output> Outputs,
    Chart? Chart,
    ImmutableArray<ImmutableArray<decimal>> Rows) : Block
{
    public override IEnumerable<InlineText> Texts => new[] { Title, Intro }.OfType<InlineText>();

    public override string ToHtml(TextContext context) => ExplorerHtml.Write(this, context);

    /// <summary>Every output for one setting of the sliders, by name; NaN where there is no number.</summary>
    public IReadOnlyDictionary<string, double> Compute(IReadOnlyList<decimal> settings) => Compute(Sliders, Outputs, settings);

    public static IReadOnlyDictionary<string, double> Compute(IReadOnlyList<Slider> sliders, IEnumerable<Output> outputs, IReadOnlyList<decimal> settings)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < sliders.Count; i++) values[sliders[i].Name] = (double)settings[i];
        foreach (var output in outputs) values[output.Name] = output.Expression.Evaluate(values);
        return values;
    }
}

internal sealed record Slider(string Name, string Label, decimal Minimum, decimal Maximum, decimal Step, decimal Start, string? Unit)
{
    /// <summary>Decimals that tell every position from the next.</summary>
    public int Decimals => Math.Max(Step.Scale, Minimum.Scale);
}

/// <param name="Label">Null: an intermediate result that other formulas use.</param>
internal sealed record Output(string Name, string? Label, string Formula, Expression Expression, int Decimals, string? Unit);

/// <param name="X">The slider along the bottom of a line chart; null: bars for the outputs as they are.</param>
/// <param name="Y">Names of outputs.</param>
/// <param name="Minimum">Of the vertical axis, or of the bars; null: fits what is drawn.</param>
internal sealed record Chart(string? X, ImmutableArray<string> Y, decimal? Minimum, decimal? Maximum);
