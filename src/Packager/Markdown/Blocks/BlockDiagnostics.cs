using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Markdown.Blocks;

/// <summary>LE32xx: what can be wrong with an interactive block beyond its keys and values (LE2xxx).</summary>
internal static class BlockDiagnostics
{
    public static readonly Descriptor UnknownBlock = new("LE3201", Severity.Error, "Unknown block", "'{0}' is neither a block nor a language that code is written in");
    public static readonly Descriptor NotAMapping = new("LE3202", Severity.Error, "Block cannot be read", "the block '{0}' holds no keys");
    public static readonly Descriptor WrongPlace = new("LE3203", Severity.Error, "Block in a short text", "a block cannot stand inside another block, a question or a definition");
    public static readonly Descriptor NotAFigure = new("LE3204", Severity.Error, "Nothing to highlight in", "'show' names parts of an SVG figure, and this walkthrough has none");
    public static readonly Descriptor UnknownPart = new("LE3205", Severity.Error, "Unknown part of a figure", "the figure '{0}' has no part '{1}'");
    public static readonly Descriptor BadFormula = new("LE3206", Severity.Error, "Formula cannot be computed", "this formula cannot be computed: {0}");
    public static readonly Descriptor UnknownName = new("LE3207", Severity.Error, "Unknown name", "there is no {0} '{1}'");
    public static readonly Descriptor BadName = new("LE3208", Severity.Error, "Name cannot be used", "'{0}' cannot be a name: {1}");
    public static readonly Descriptor NoNumber = new("LE3209", Severity.Error, "No number", "'{0}' is not a number when {1}");
    public static readonly Descriptor BadSlider = new("LE3210", Severity.Error, "Slider cannot be used", "the slider '{0}' cannot be used: {1}");
    public static readonly Descriptor ValueCount = new("LE3211", Severity.Error, "Values do not fit the attributes", "'{0}' has {1} values for {2} attributes");
}
